using System.Globalization;

namespace QuanZe.Rules.Inference;

/// <summary>Why a rule concluded nothing from certain facts (未触发原因): the first of its patterns that they do not meet, in the rule's own words.</summary>
/// <param name="Reason">What was not met.</param>
/// <param name="Pattern">The pattern as written.</param>
public sealed record Absence(AbsenceReason Reason, string Pattern)
{
    /// <summary>The keys on our side, where keys were compared; empty otherwise.</summary>
    public string LeftKey { get; init; } = "";

    /// <summary>The keys of the fact that was looked at, where keys were compared; empty otherwise.</summary>
    public string RightKey { get; init; } = "";

    /// <summary>The fact that stands in the way; null unless the reason is <see cref="AbsenceReason.Blocked"/>.</summary>
    public object? Blocker { get; init; }

    /// <summary>The pattern, then what was wrong with it.</summary>
    public override string ToString() => Reason switch
    {
        AbsenceReason.Key when RightKey.Length == 0 => $"{Pattern}: nothing has the key {LeftKey}",
        AbsenceReason.Key => string.Create(CultureInfo.InvariantCulture, $"{Pattern}: key {LeftKey} is not {RightKey}"),
        AbsenceReason.Where => $"{Pattern}: keys meet, where does not hold",
        AbsenceReason.Blocked => $"{Pattern}: blocked by {Blocker}",
        AbsenceReason.NoFact => $"{Pattern}: no such fact was given",
        _ => $"{Pattern}: the condition does not hold",
    };
}

/// <summary>What of a pattern was not met (未满足之处).</summary>
public enum AbsenceReason
{
    /// <summary>The fact is of another type, or does not meet the pattern's own condition.</summary>
    Condition = 0,

    /// <summary>The keys of both sides differ.</summary>
    Key = 1,

    /// <summary>The keys meet, and what else must hold does not.</summary>
    Where = 2,

    /// <summary>A fact is there that must not be.</summary>
    Blocked = 3,

    /// <summary>No fact was given for the pattern.</summary>
    NoFact = 4,
}
