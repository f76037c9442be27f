using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Reference;

/// <summary>What is known of rules and parameters without running them (规则目录): tables, reference pages and the JSON catalogue are made from it.</summary>
/// <remarks>Immutable and safe to share.</remarks>
/// <param name="rules">The rules, in the order in which they are listed.</param>
/// <param name="values">The values that documents set, those that win last.</param>
public sealed class RuleCatalogue(ValueList<RuleDescription> rules, ValueList<ParameterValue> values)
{
    /// <summary>The rules.</summary>
    public ValueList<RuleDescription> Rules { get; } = rules;

    /// <summary>The values that documents set, those that win last.</summary>
    public ValueList<ParameterValue> Values { get; } = values;

    /// <summary>The parameters that the rules read or that a value is set for, by name.</summary>
    public ValueList<RuleParameter> Parameters { get; } =
        rules.SelectMany(rule => rule.Parameters).Concat(values.Select(value => value.Parameter)).Distinct().OrderBy(parameter => parameter.Name, StringComparer.Ordinal).ToValueList();

    /// <summary>The rulesets, in the order of their first rules.</summary>
    public ValueList<string> Rulesets { get; } = rules.Select(rule => rule.Ruleset).Distinct().ToValueList();

    /// <summary>The rule of a name, or null; upper and lower case are the same.</summary>
    /// <param name="name">The name of its class.</param>
    public RuleDescription? Find(string name) => Rules.FirstOrDefault(rule => string.Equals(rule.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The rules that find with a code.</summary>
    /// <param name="code">The code.</param>
    public IEnumerable<RuleDescription> Finding(FindingCode code) => Rules.Where(rule => rule.Codes.Contains(code));

    /// <summary>The rules that read a parameter.</summary>
    /// <param name="parameter">The parameter.</param>
    public IEnumerable<RuleDescription> Reading(RuleParameter parameter) => Rules.Where(rule => rule.Parameters.Contains(parameter));

    /// <summary>The values set for a parameter, those that win last.</summary>
    /// <param name="parameter">The parameter.</param>
    public IEnumerable<ParameterValue> Of(RuleParameter parameter) => Values.Where(value => value.Parameter == parameter);
}
