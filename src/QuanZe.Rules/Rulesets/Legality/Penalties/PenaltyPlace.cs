using System.Globalization;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law.Penalties;

namespace QuanZe.Rules.Rulesets.Legality.Penalties;

/// <summary>How what a penalty row sets becomes the place of a finding: the kinds, the words that name them, the instruments cited.</summary>
internal static class PenaltyPlace
{
    private const decimal Myriad = 10_000;

    // {0} the instruments cited, {1} the words; a warning where the ranks rest on tags alone or the provision sends on to a higher one.
    public static FindingPlace Beyond(ReviewedItem item, PenaltyLimit limit, string expected) => Beyond(item, [.. item.Penalties.Beyond(limit)], expected);

    // A kind beside the list of the law has no name but the words of the row.
    public static FindingPlace Beyond(ReviewedItem item, List<ExceededKind> kinds, string expected)
    {
        return new(item.Subject, ItemElement.Basis, expected, string.Join('、', kinds.Select(kind => kind.Kind == PenaltyKind.Other ? kind.Mention.Place.Text : kind.Kind.ChineseName())))
        {
            Severity = kinds.Exists(kind => kind.IsCertain) && !item.Penalties.RefersUpwards ? Severity.Error : Severity.Warning,
            Arguments = [string.Join('、', item.Basis), string.Join('、', kinds.Select(kind => $"“{kind.Mention.Place.Text}”"))],
            Evidence = [.. kinds.Select(kind => item.Evidence(kind.Mention.Place.Element, kind.Mention.Place.Text)), .. item.Evidence(item.Basis)],
        };
    }

    // {0} the lower instrument, {1} the higher one; actual says what is added.
    public static FindingPlace Added(ReviewedItem item, AddedPenalty added) => new(item.Subject, ItemElement.Basis, added.UpperFine is { } upper ? Yuan(upper) : null, What(added))
    {
        Arguments = [$"《{added.Lower.Citation.Instrument.Title}》", $"《{added.Upper.Citation.Instrument.Title}》"],
        Evidence = [item.Evidence(added.Upper.Citation), item.Evidence(added.Lower.Citation)],
    };

    // {0} the kinds, actual the words that give them to another organ.
    public static FindingPlace OfAnother(ReviewedItem item)
    {
        var others = item.Penalties.Reading.Mentions.Where(mention => mention.Role == MentionRole.OtherOrgan).ToList();
        return new(item.Subject, ItemElement.Body, null, item.Item.Body.Name)
        {
            Arguments = [string.Join('、', others.Select(mention => mention.Kind.ChineseName()).Distinct())],
            Evidence = [item.Evidence(others[0].Place.Element, others[0].Place.Text), .. item.Evidence(item.Basis)],
        };
    }

    // Above the higher limit the fine is too high whatever the field; between both the finding asks. What was not checked with its source says no error.
    public static FindingPlace FineAbove(ReviewedItem item, FineAmount fine, ParameterValue<decimal> limit, ParameterValue<decimal> higher)
    {
        var isAboveBoth = fine.Most > higher.Value;
        return new(item.Subject, ItemElement.Basis, (isAboveBoth ? higher : limit).Text(), fine.Place.Text)
        {
            Severity = !isAboveBoth ? Severity.Info : higher.Trust == SourceTrust.Checked ? Severity.Error : Severity.Warning,
            Arguments = [higher.Text(), (isAboveBoth ? higher : limit).Source],
            Evidence = [item.Evidence(ItemElement.Basis, fine.Place.Text), .. item.Evidence(item.Basis)],
        };
    }

    private static string Yuan(decimal amount) => amount >= Myriad
        ? string.Create(CultureInfo.InvariantCulture, $"{amount / Myriad:0.####}万元")
        : string.Create(CultureInfo.InvariantCulture, $"{amount:0.##}元");

    private static string What(AddedPenalty added) => string.Join('、', new[] { added.Kinds.ToString(), added.Fine is { } fine ? $"罚款{Yuan(fine)}" : "" }.Where(text => text.Length > 0));
}
