namespace QuanZe.Sdk;

/// <summary>The dates between which an item is in force (有效期); both ends may be open.</summary>
/// <param name="From">The first day in force, or null when it is not stated.</param>
/// <param name="To">The last day in force, or null when there is none.</param>
public readonly record struct Validity(DateOnly? From, DateOnly? To)
{
    /// <summary>Whether the day lies between the two dates, both included.</summary>
    /// <param name="date">The day asked for.</param>
    public bool Covers(DateOnly date) => (From is not { } from || date >= from) && (To is not { } to || date <= to);
}
