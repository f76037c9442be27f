using QuanZe.Sdk;

namespace QuanZe.Generation.Bodies;

/// <summary>A department of one government, with a credit code made for it.</summary>
internal sealed record Body(string Name, string CreditCode, AdministrativeLevel Level)
{
    /// <summary>The form in which this body ends the names of its penalties; one body, one form.</summary>
    public required string PenaltyEnding { get; init; }
}
