using QuanZe.Sdk;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Law.Establishment;

namespace QuanZe.Rules.Alignment.Legality;

/// <summary>A place cited by its number in an old version (旧条文序号), with the number it has today.</summary>
/// <param name="Standing">The citation.</param>
/// <param name="Old">The place as cited.</param>
/// <param name="New">Where it went; empty when it has no successor.</param>
/// <param name="IsChecked">Whether the old number was compared with the old text itself.</param>
public sealed record SupersededPlace(CitationStanding Standing, Pinpoint Old, ValueList<Pinpoint> New, bool IsChecked)
{
    /// <summary>The new place in words: 第三十六条; 无对应条文 when there is none. An old number that was not compared with the old text says so: 第五十四条（对照未核对原文）.</summary>
    public string NewText => (New.IsEmpty ? "无对应条文" : string.Join('、', New)) + (IsChecked ? "" : "（对照未核对原文）");

    /// <summary>The first place of a citation that a renumbering moved, where the note says that the old version is cited; null otherwise.</summary>
    /// <param name="standing">The citation.</param>
    /// <param name="date">The day as of which the numbers are to hold.</param>
    /// <exception cref="ArgumentNullException"><paramref name="standing"/> is null.</exception>
    public static SupersededPlace? In(CitationStanding standing, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(standing);
        if (Renumbering.Of(standing.Citation.Instrument.Title) is not { } renumbering || date < renumbering.InForce
            || CitedVersion.YearOf(standing.Citation.History) is not { } year || year >= renumbering.InForce.Year)
        {
            return null;
        }

        foreach (var place in standing.Citation.Pinpoints)
        {
            if (renumbering.Successors(place) is { } successors && !successors.Contains(place) && !renumbering.IsUnchanged(place.Article))
            {
                return new(standing, place, successors, renumbering.IsChecked(place.Article));
            }
        }

        return null;
    }
}
