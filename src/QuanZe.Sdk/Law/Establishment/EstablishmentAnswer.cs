namespace QuanZe.Sdk.Law.Establishment;

/// <summary>Whether an instrument of one rank, alone, may establish a thing (能否单独设定): a cell of the matrix.</summary>
/// <param name="Verdict">Yes, within limits, no, or left to house policy.</param>
/// <param name="Limits">The rules that state the limits, for example XK-03; empty unless the verdict is <see cref="EstablishmentVerdict.Limited"/>.</param>
public sealed record EstablishmentAnswer(EstablishmentVerdict Verdict, ValueList<string> Limits)
{
    /// <summary>No law settles it.</summary>
    public static EstablishmentAnswer Undecided { get; } = new(EstablishmentVerdict.Undecided, []);
}

/// <summary>The verdict of the matrix on one rank (设定权限).</summary>
public enum EstablishmentVerdict
{
    /// <summary>No general statute says; a reviewer decides.</summary>
    Undecided = 0,

    /// <summary>It may not.</summary>
    No = 1,

    /// <summary>It may within the limits of a rule.</summary>
    Limited = 2,

    /// <summary>It may, as long as no higher instrument governs the matter.</summary>
    Yes = 3,
}
