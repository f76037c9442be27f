using QuanZe.Sdk.Law.Establishment;

namespace QuanZe.Rules.Alignment.Legality;

/// <summary>What a levy row takes, and whether its basis may set it (行政征收事项的审查要点).</summary>
/// <remarks>Read from the name: 税, 保证金, 政府性基金, 费, and the expropriation of property. A fee is taken for one on enterprises only where the row says so.</remarks>
public sealed class LevyReview
{
    private static readonly string[] PropertyWords = ["土地征收", "征收土地", "征用土地", "征地", "房屋征收", "征收房屋", "财产征收", "征用财产", "集体土地"];
    private static readonly string[] EnterpriseWords = ["涉企", "基金", "保证金", "保障金"];

    internal LevyReview(ReviewedItem item)
    {
        Thing = ThingOf(item.Item.FullName);
        Establishment = item.Review(Thing);
    }

    /// <summary>What is taken.</summary>
    public EstablishedThing Thing { get; }

    /// <summary>Whether the basis may set it.</summary>
    public ThingEstablishment Establishment { get; }

    /// <summary>Whether no cited instrument may set it.</summary>
    public bool IsExcluded => Establishment.Outcome == EstablishmentOutcome.Excluded;

    private static EstablishedThing ThingOf(string name) =>
        PropertyWords.Any(word => name.Contains(word, StringComparison.Ordinal)) ? EstablishedThing.Expropriation
        : EnterpriseWords.Any(word => name.Contains(word, StringComparison.Ordinal)) ? EstablishedThing.EnterpriseFee
        : name.Contains('税', StringComparison.Ordinal) && !name.Contains('费', StringComparison.Ordinal) ? EstablishedThing.Tax
        : EstablishedThing.OtherFee;
}
