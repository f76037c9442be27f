using QuanZe.Sdk;

namespace QuanZe.Rules.Inference;

/// <summary>How far one rule came with one fact (单条规则轨迹).</summary>
/// <param name="Rule">The name of the rule.</param>
/// <param name="Pattern">The pattern that reads the fact, as written.</param>
/// <param name="Outcome">How it ended.</param>
public sealed record RuleTrace(string Rule, string Pattern, RuleTraceOutcome Outcome)
{
    /// <summary>What stopped the row that came furthest; null when the rule concluded, or when the fact was met by no row.</summary>
    public Absence? Stop { get; init; }

    /// <summary>The findings made and facts derived with the fact.</summary>
    public ValueList<object> Conclusions { get; init; } = [];

    /// <summary>Rule, outcome, and what stopped it or was concluded.</summary>
    public override string ToString() =>
        $"{Rule}: {Pattern} → {Outcome}" + (Stop is null ? "" : $" · {Stop}") + (Conclusions.IsEmpty ? "" : $" · {string.Join(" · ", Conclusions)}");
}

/// <summary>How a rule ended with a fact (轨迹结局).</summary>
public enum RuleTraceOutcome
{
    /// <summary>The rule concluded something from it.</summary>
    Concluded = 0,

    /// <summary>A later pattern stopped it.</summary>
    Stopped = 1,

    /// <summary>It does not meet the condition of the pattern.</summary>
    NotAdmitted = 2,

    /// <summary>No row of the rule met it.</summary>
    NotMet = 3,

    /// <summary>It stands in the way of a conclusion.</summary>
    Blocks = 4,
}
