namespace QuanZe.Sdk.Law.Establishment;

/// <summary>Whether a basis establishes one thing (设定依据审查结论), and by which of its citations.</summary>
/// <param name="Thing">The thing.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Supports">The citations that decide it: those that permit; those out of force; those whose rank is not known. Empty when every citation is excluded.</param>
/// <param name="Limits">The rules within whose limits it is established, for example XK-03; empty unless the outcome is <see cref="EstablishmentOutcome.Limited"/>.</param>
public sealed record ThingEstablishment(EstablishedThing Thing, EstablishmentOutcome Outcome, ValueList<CitationStanding> Supports, ValueList<string> Limits);

/// <summary>The outcome of reviewing a basis for one thing (审查结论).</summary>
public enum EstablishmentOutcome
{
    /// <summary>It depends on ranks that are not known, or there is no citation.</summary>
    Unknown = 0,

    /// <summary>Some citation is of a rank that may establish it.</summary>
    Established = 1,

    /// <summary>Some citation may establish it within the limits of a rule, none without.</summary>
    Limited = 2,

    /// <summary>The ranks are known, and no general statute says whether they may; a reviewer decides.</summary>
    Undecided = 3,

    /// <summary>Only citations that were not in force on the day might establish it.</summary>
    OutOfForce = 4,

    /// <summary>No citation is of a rank that may establish it.</summary>
    Excluded = 5,
}
