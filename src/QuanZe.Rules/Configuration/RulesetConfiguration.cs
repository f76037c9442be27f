using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Configuration;

/// <summary>Ruleset documents checked against the rules they speak of (规则配置): what holds at a place on a day.</summary>
/// <remarks>
/// <para>What wins: the later layer (shipped, province, city, vendor); in one layer the document given later; in one document a rule over a code over a ruleset, then the longer division.</para>
/// <para>Immutable and safe to share between threads.</para>
/// </remarks>
public sealed class RulesetConfiguration
{
    private readonly ValueList<RuleDescription> _rules;
    private readonly RuleSwitch[] _switches;
    private readonly SeveritySetting[] _severities;
    private readonly ParameterTable _parameters;

    private RulesetConfiguration(ValueList<RuleDescription> rules, ValueList<RulesetDocument> documents, ValueList<ParameterValue> values)
    {
        _rules = rules;
        Documents = documents;
        Values = values;
        _switches = [.. documents.SelectMany(document => document.Switches.OrderBy(entry => entry.Target.Kind).ThenBy(entry => entry.Scope.Division.Length))];
        _severities = [.. documents.SelectMany(document => document.Severities.OrderBy(entry => entry.Target.Kind).ThenBy(entry => entry.Scope.Division.Length))];
        _parameters = new ParameterTable(values.Reverse().ToLookup(value => value.Parameter.Name, StringComparer.Ordinal));
        Unswitched = new RuleSettings([], [], _parameters);
    }

    /// <summary>The documents, those that win last.</summary>
    public ValueList<RulesetDocument> Documents { get; }

    /// <summary>The values of parameters, those that win last.</summary>
    public ValueList<ParameterValue> Values { get; }

    /// <summary>The values of parameters, with all rules on and no severity set.</summary>
    internal RuleSettings Unswitched { get; }

    /// <summary>Checks documents against rules.</summary>
    /// <param name="rules">The rules that the documents may name.</param>
    /// <param name="parameters">Parameters that may be set though none of these rules reads them.</param>
    /// <param name="documents">The documents; those of one layer in the order in which they win.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="RulesetException">A document is at fault; every fault of every document is named.</exception>
    public static RulesetConfiguration Of(IEnumerable<RuleDescription> rules, IEnumerable<RuleParameter> parameters, IEnumerable<RulesetDocument> documents) =>
        Of(rules, parameters, documents, isPart: false);

    // Rules that are only a part of those that the documents speak of: a test of one rule under the whole file of an installation.
    internal static RulesetConfiguration Of(IEnumerable<RuleDescription> rules, IEnumerable<RuleParameter> parameters, IEnumerable<RulesetDocument> documents, bool isPart)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(documents);
        var known = rules.ToValueList();
        var ordered = documents.OrderBy(document => document.Layer).ToValueList();
        var check = new RulesetCheck(known, parameters);
        var values = ordered.SelectMany(check.ValuesOf).ToValueList();
        var faults = check.Faults.Where(fault => !isPart || !fault.IsUnknownName).ToValueList();
        return faults.IsEmpty ? new RulesetConfiguration(known, ordered, values) : throw new RulesetException(faults);
    }

    /// <summary>What is set at a place on a day.</summary>
    /// <param name="division">The division, or null when it is not known; then only what holds everywhere is set.</param>
    /// <param name="date">The day.</param>
    public RuleSettings At(DivisionCode? division, DateOnly date)
    {
        if (_switches.Length == 0 && _severities.Length == 0)
        {
            return Unswitched;
        }

        var switches = Array.FindAll(_switches, entry => entry.Scope.Holds(division, date));
        var severities = Array.FindAll(_severities, entry => entry.Scope.Holds(division, date));
        var off = _rules.Where(rule => Array.FindLast(switches, entry => entry.Target.Covers(rule)) is { IsOn: false }).Select(rule => rule.Name);
        var changed = from rule in _rules
                      let setting = Array.FindLast(severities, entry => entry.Target.Covers(rule))
                      where setting is not null && !rule.Codes.IsEmpty
                      select KeyValuePair.Create(rule.Name, setting.Severity);
        return new RuleSettings(off, changed, _parameters);
    }
}
