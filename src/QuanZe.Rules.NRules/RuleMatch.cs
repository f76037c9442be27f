using QuanZe.Rules.Inference;

namespace QuanZe.Rules.NRules;

/// <summary>The facts that met all patterns of a rule (规则匹配): what a joined rule matches in an NRules session, where the joining was done by key before.</summary>
/// <remarks>Immutable. Compared by reference.</remarks>
public sealed class RuleMatch : IComposedFact
{
    internal RuleMatch(RuleDescription rule, object[] facts)
    {
        Rule = rule;
        Facts = facts;
    }

    /// <summary>The rule.</summary>
    public RuleDescription Rule { get; }

    /// <summary>The facts and values of parameters, in the order of the rule's patterns.</summary>
    public IReadOnlyList<object> Facts { get; }

    IEnumerable<object> IComposedFact.Parts => Facts;

    /// <summary>The rule and its facts.</summary>
    public override string ToString() => $"{Rule.Name}: {string.Join(" · ", Facts)}";
}
