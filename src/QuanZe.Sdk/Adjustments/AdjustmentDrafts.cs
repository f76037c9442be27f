using QuanZe.Sdk.Law;

namespace QuanZe.Sdk.Adjustments;

/// <summary>Drafts the requests that a change of law calls for (调整申请初稿): one for each item touched, with the clause-level reason and the numbers of articles put right.</summary>
/// <remarks>A draft for the department to complete: renumbered articles are written anew in the basis; what was reworded, deleted or repealed a person writes.</remarks>
public static class AdjustmentDrafts
{
    /// <summary>The drafts, in the order of the items touched.</summary>
    /// <param name="impact">What the change touches.</param>
    /// <exception cref="ArgumentNullException"><paramref name="impact"/> is null.</exception>
    public static ValueList<AdjustmentRequest> Of(LawImpact impact)
    {
        ArgumentNullException.ThrowIfNull(impact);
        return impact.Items.GroupBy(touched => (touched.List.Id, touched.Item.Id)).Select(group => Of(impact.Change, group.ToList())).ToValueList();
    }

    private static AdjustmentRequest Of(LawChange change, List<TouchedItem> touched)
    {
        var first = touched[0];

        // The power ends only where its own basis fell away, whatever else of the row is touched.
        var kind = touched.Exists(one => one.Proposal(change) == AdjustmentKind.Cancel) ? AdjustmentKind.Cancel : AdjustmentKind.Change;
        var reasons = touched.SelectMany(one => one.Reasons).Select(reason => reason.Text(change).Chinese).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal);
        return new AdjustmentRequest(kind, AdjustmentTrigger.LawChange, change.EffectiveOn, first.List.Id, first.Item.Body.Name, string.Join('；', reasons), BasisOf(change))
        {
            ItemIds = [first.Item.Id],
            Items = kind == AdjustmentKind.Cancel ? [] : [first.Item with { Basis = Renumbered(first.Item.Basis, change, touched) }],
        };
    }

    /// <summary>The basis that requests state for a change of law: the instrument, and the act that changed it.</summary>
    /// <param name="change">The change.</param>
    internal static string BasisOf(LawChange change) => change.Source.Length > 0 ? $"《{change.Instrument.Trim('《', '》')}》（{change.Source}）" : $"《{change.Instrument.Trim('《', '》')}》";

    // Only within the part of the cell that cites the instrument: the same number may stand behind another title.
    private static LegalBasis Renumbered(LegalBasis basis, LawChange change, List<TouchedItem> touched)
    {
        var text = basis.Text;
        foreach (var citation in touched.Where(one => one.Element == ItemElement.Basis).Select(one => one.Citation))
        {
            var start = text.IndexOf(citation.Instrument.Title, StringComparison.Ordinal);
            if (start < 0)
            {
                continue;
            }

            var end = text.IndexOf('《', start);
            end = end < 0 ? text.Length : end;
            var part = text[start..end];

            // From the highest number down where numbers grow, so that none is renumbered twice.
            foreach (var article in change.Articles.Where(article => article is { IsRenumbered: true, Inserted: 0 }).OrderByDescending(article => article.NewArticles[0] > article.Article ? article.Article : -article.Article))
            {
                part = part.Replace(Pinpoint.OfArticle(article.Article).ToString(), string.Join('、', article.NewArticles.Select(number => Pinpoint.OfArticle(number).ToString())), StringComparison.Ordinal);
            }

            text = string.Concat(text.AsSpan(0, start), part, text.AsSpan(end));
        }

        return LegalBasis.Read(text);
    }
}
