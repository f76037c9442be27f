using QuanZe.Sdk.Codes;

namespace QuanZe.Rules.Configuration;

/// <summary>Where and when a setting holds (适用范围).</summary>
/// <param name="Division">The digits that the divisions begin with, for example <c>37</c> or <c>370685</c>; empty for everywhere.</param>
/// <param name="From">The first day; null for always.</param>
/// <param name="To">The last day; null for open.</param>
public sealed record SettingScope(string Division = "", DateOnly? From = null, DateOnly? To = null)
{
    /// <summary>Whether it holds in a division on a day. A setting for certain divisions does not hold where the division is not known.</summary>
    /// <param name="division">The division, or null when it is not known.</param>
    /// <param name="date">The day.</param>
    public bool Holds(DivisionCode? division, DateOnly date) =>
        (Division.Length == 0 || (division is { } place && place.TwelveDigits.StartsWith(Division, StringComparison.Ordinal)))
        && (From is null || From <= date) && (To is null || date <= To);

    /// <summary>Whether two settings hold on a day together, wherever they hold.</summary>
    /// <param name="other">The other.</param>
    public bool MeetsDatesOf(SettingScope other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return (From is null || other.To is null || From <= other.To) && (other.From is null || To is null || other.From <= To);
    }
}
