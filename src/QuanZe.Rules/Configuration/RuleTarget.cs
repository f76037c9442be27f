using QuanZe.Rules.Inference;

namespace QuanZe.Rules.Configuration;

/// <summary>What a setting is about (设置对象): a ruleset, the rules that find with a code, or one rule. The narrower wins over the wider.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Name">The ruleset, the code or the name of the rule.</param>
public sealed record RuleTarget(RuleTargetKind Kind, string Name)
{
    /// <summary>Whether a rule is meant.</summary>
    /// <param name="rule">The rule.</param>
    public bool Covers(RuleDescription rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return Kind switch
        {
            RuleTargetKind.Ruleset => rule.Ruleset == Name,
            RuleTargetKind.Code => rule.Codes.Any(code => code.ToString() == Name),
            _ => rule.Name == Name,
        };
    }

    /// <summary>Kind and name.</summary>
    public override string ToString() => $"{Kind} {Name}";
}

/// <summary>The kinds of objects of a setting, from wide to narrow (设置对象类别).</summary>
public enum RuleTargetKind
{
    /// <summary>All rules of a ruleset (规则集).</summary>
    Ruleset = 0,

    /// <summary>All rules that find with a code (问题编号).</summary>
    Code = 1,

    /// <summary>One rule (规则).</summary>
    Rule = 2,
}
