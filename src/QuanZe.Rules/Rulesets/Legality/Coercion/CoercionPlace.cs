using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law.Coercion;

namespace QuanZe.Rules.Rulesets.Legality.Coercion;

/// <summary>How what a coercion row sets becomes the place of a finding.</summary>
internal static class CoercionPlace
{
    // {0} the instruments cited, {1} the words; a warning where the ranks rest on tags alone.
    public static FindingPlace Beyond(ReviewedItem item, CoercionLimit limit, string expected)
    {
        var kinds = item.Coercion.Beyond(limit).ToList();
        return new(item.Subject, ItemElement.Basis, expected, string.Join('、', kinds.Select(kind => kind.Kind.ChineseName())))
        {
            Severity = kinds.Exists(kind => kind.IsCertain) ? Severity.Error : Severity.Warning,
            Arguments = [string.Join('、', item.Basis), string.Join('、', kinds.Select(kind => $"“{kind.Mention.Place.Text}”"))],
            Evidence = [.. kinds.Select(kind => item.Evidence(kind.Mention.Place.Element, kind.Mention.Place.Text)), .. item.Evidence(item.Basis)],
        };
    }

    public static FindingPlace Added(ReviewedItem item)
    {
        var added = item.Coercion.Added;
        return new(item.Subject, ItemElement.Basis, null, string.Join('、', added.Select(one => one.Kind.ChineseName())))
        {
            Arguments = [$"《{added[0].Lower.Citation.Instrument.Title}》", $"《{added[0].Law.Citation.Instrument.Title}》"],
            Evidence = [item.Evidence(added[0].Law.Citation), item.Evidence(added[0].Lower.Citation)],
        };
    }

    public static FindingPlace Given(ReviewedItem item)
    {
        var kind = item.Coercion.GivenByCoercionLaw!.Value;
        return new(item.Subject, ItemElement.Basis, kind == CoercionKind.Surcharge ? "《中华人民共和国行政强制法》第四十五条" : "《中华人民共和国行政强制法》第五十条", kind.ChineseName())
        {
            Arguments = [string.Join('、', item.Basis)],
            Evidence = item.Evidence(item.Basis),
        };
    }

    public static FindingPlace Power(ReviewedItem item, string expected) => new(item.Subject, ItemElement.PowerSource, expected, string.Join('、', item.Coercion.Reading.Kinds.Select(kind => kind.ChineseName())))
    {
        Evidence = [item.Evidence(ItemElement.PowerSource, item.Item.PowerSourceDocument ?? item.Item.PowerSource.ToString()), item.Evidence(ItemElement.Name, item.Item.FullName)],
    };

    // 居民生活: for residents the means is forbidden outright; for others the law is to be looked at.
    public static FindingPlace SupplyCut(ReviewedItem item)
    {
        var place = item.Coercion.Reading.SupplyCut!.Value;
        var ofResidents = item.Item.FullName.Contains("居民", StringComparison.Ordinal) || item.Item.FullName.Contains("居住", StringComparison.Ordinal);
        return new(item.Subject, place.Element, null, place.Text)
        {
            Severity = ofResidents ? Severity.Error : Severity.Warning,
            Evidence = [item.Evidence(place.Element, place.Text)],
        };
    }
}
