using QuanZe.Sdk.Law;
using QuanZe.Sdk.Law.Establishment;

namespace QuanZe.Rules.Alignment.Legality;

/// <summary>An article cited that the text in force does not have (引用的条不存在).</summary>
/// <param name="Standing">The citation.</param>
/// <param name="Cited">The place as cited.</param>
/// <param name="Articles">How many articles the text in force has.</param>
public sealed record ArticleBeyondEnd(CitationStanding Standing, Pinpoint Cited, int Articles)
{
    /// <summary>The first such article of a citation; null when there is none or the number of articles on the day is not known.</summary>
    /// <param name="standing">The citation.</param>
    /// <param name="date">The day.</param>
    /// <exception cref="ArgumentNullException"><paramref name="standing"/> is null.</exception>
    public static ArticleBeyondEnd? In(CitationStanding standing, DateOnly date)
    {
        ArgumentNullException.ThrowIfNull(standing);
        if (standing.Reading.Instrument is not { Articles: { } articles } instrument || !instrument.IsVersionInForceOn(date))
        {
            return null;
        }

        foreach (var place in standing.Citation.Pinpoints)
        {
            if (place.Kind == PinpointKind.Article && place.Article > articles)
            {
                return new(standing, place, articles);
            }
        }

        return null;
    }
}
