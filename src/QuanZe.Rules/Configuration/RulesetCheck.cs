using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.Configuration;

/// <summary>Holds documents to the rules they name (与规则核对): unknown rules, rulesets, codes and parameters, and values of the wrong kind.</summary>
internal sealed class RulesetCheck(ValueList<RuleDescription> rules, IEnumerable<RuleParameter> parameters)
{
    private readonly HashSet<string> _rules = [.. rules.Select(rule => rule.Name)];
    private readonly HashSet<string> _rulesets = [.. rules.Select(rule => rule.Ruleset)];
    private readonly HashSet<string> _codes = [.. rules.SelectMany(rule => rule.Codes).Select(code => code.ToString())];
    private readonly Dictionary<string, RuleParameter> _parameters =
        parameters.Concat(rules.SelectMany(rule => rule.Parameters)).DistinctBy(parameter => parameter.Name).ToDictionary(parameter => parameter.Name, StringComparer.Ordinal);

    private readonly List<RulesetFault> _faults = [];

    public ValueList<RulesetFault> Faults => _faults.ToValueList();

    /// <summary>The values of a document's parameters, those that win last; on the way every fault of the document is noted.</summary>
    public IReadOnlyList<ParameterValue> ValuesOf(RulesetDocument document)
    {
        var faults = new FaultList(document.File);
        foreach (var (target, place) in document.Switches.Select(entry => (entry.Target, entry.Place)).Concat(document.Severities.Select(entry => (entry.Target, entry.Place))))
        {
            CheckTarget(target, place, faults);
        }

        var values = new List<ParameterValue>();
        foreach (var setting in document.Parameters.OrderBy(setting => setting.Scope.Division.Length))
        {
            if (Value(setting, document, faults) is { } value)
            {
                values.Add(value);
            }
        }

        _faults.AddRange(document.Faults.Concat(faults.InOrder).OrderBy(fault => fault.Line).ThenBy(fault => fault.Column));
        return values;
    }

    private void CheckTarget(RuleTarget target, TextPlace place, FaultList faults)
    {
        var (kind, known, what, englishWhat) = target.Kind switch
        {
            RuleTargetKind.Ruleset => (RulesetFaultKind.UnknownRuleset, _rulesets, "规则集", "ruleset"),
            RuleTargetKind.Code => (RulesetFaultKind.UnknownCode, _codes, "问题编号", "code"),
            _ => (RulesetFaultKind.UnknownRule, _rules, "规则", "rule"),
        };
        if (!known.Contains(target.Name))
        {
            faults.Add(place, kind, $"没有{what}“{target.Name}”{Hint(target.Name, known)}", $"there is no {englishWhat} '{target.Name}'{EnglishHint(target.Name, known)}");
        }
    }

    private ParameterValue? Value(ParameterSetting setting, RulesetDocument document, FaultList faults)
    {
        if (!_parameters.TryGetValue(setting.Name, out var parameter))
        {
            faults.Add(
                setting.Place,
                RulesetFaultKind.UnknownParameter,
                $"没有参数“{setting.Name}”{Hint(setting.Name, _parameters.Keys)}",
                $"there is no parameter '{setting.Name}'{EnglishHint(setting.Name, _parameters.Keys)}");
            return null;
        }

        var value = ParameterReading.Read(parameter, setting, document);
        if (value is null)
        {
            var (chinese, english) = ParameterReading.Wanted(parameter);
            faults.Add(setting.Value.Place, RulesetFaultKind.WrongValue, $"参数“{setting.Name}”的取值须为{chinese}", $"the value of '{setting.Name}' must be {english}");
        }

        return value;
    }

    private static string Hint(string name, IEnumerable<string> known) => NearestName.Of(name, known) is { } nearest ? $"；是否为“{nearest}”" : "";

    private static string EnglishHint(string name, IEnumerable<string> known) => NearestName.Of(name, known) is { } nearest ? $"; did you mean '{nearest}'?" : "";
}
