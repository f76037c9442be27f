using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>What penalties and coercion ask of the source of a power, and how it becomes the place of a finding.</summary>
internal static class PowerPlace
{
    /// <summary>法律、行政法规.</summary>
    public static RankSet Upper { get; } = RankSet.Of(InstrumentRank.Law, InstrumentRank.AdministrativeRegulation);

    /// <summary>Whether the row says that the power is entrusted (委托).</summary>
    public static bool IsEntrusted(ReviewedItem item) => item.Item.PowerSource is PowerSource.EntrustedByHigherLevel or PowerSource.EntrustedAtSameLevel;

    /// <summary>Whether no citation can be of any of some ranks. False for a basis that was not read in full or is blank.</summary>
    public static bool RestsOnNone(ReviewedItem item, RankSet ranks) => !item.HasUnreadBasis && !item.Basis.IsEmpty && !item.Basis.Any(standing => standing.Reading.Possible.Overlaps(ranks));

    // {0} the instruments cited.
    public static FindingPlace Of(ReviewedItem item, string expected) => new(item.Subject, ItemElement.PowerSource, expected, item.Item.Body.Name)
    {
        Arguments = [string.Join('、', item.Basis)],
        Evidence = [item.Evidence(ItemElement.PowerSource, item.Item.PowerSourceDocument ?? item.Item.PowerSource.ToString()), .. item.Evidence(item.Basis)],
    };
}
