using QuanZe.Sdk.Law;

namespace QuanZe.Rules.Matching.Candidates;

/// <summary>A cited provision as one number (依据键): the instrument in the upper 48 bits, the article in the lower 16; article 0 for an instrument cited without one.</summary>
/// <remarks>Numbers mean the same in every list and process. Of ten thousand instruments two share their 48 bits with a chance of one in five million.</remarks>
internal static class Provisions
{
    private const int ArticleBits = 16;
    private const ulong ArticleMask = (1UL << ArticleBits) - 1;

    /// <summary>The number of a provision.</summary>
    public static ulong KeyOf(ProvisionKey provision) => (TextHash.Of(provision.Instrument) << ArticleBits) | ((ulong)provision.Article & ArticleMask);

    /// <summary>Whether the provision names an article.</summary>
    public static bool HasArticle(ulong key) => (key & ArticleMask) != 0;

    /// <summary>The instrument of a provision.</summary>
    public static ulong InstrumentOf(ulong key) => key >> ArticleBits;
}
