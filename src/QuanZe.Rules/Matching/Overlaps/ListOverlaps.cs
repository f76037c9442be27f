using QuanZe.Rules.Matching.Candidates;
using QuanZe.Rules.Matching.Canonical;
using QuanZe.Rules.Matching.Comparison;
using QuanZe.Sdk;

namespace QuanZe.Rules.Matching.Overlaps;

/// <summary>Finds what one government's lists claim twice (重复与交叉查找): duplicates inside a body, and acts that two bodies claim under the same provision.</summary>
/// <remarks>
/// Names alone do not find overlaps between bodies: the article does, and the name refuses. Shared boilerplate and long articles bring many rows together that are rightly
/// different, so rows of two bodies must also share words for their object that few rows have. Near-twins (other numbers, 新办/变更, brackets) are not reported.
/// Stateless, safe to share; the order of rows decides nothing.
/// </remarks>
public static class ListOverlaps
{
    private const double LeastShare = 0.15;
    private const double RareInRows = 0.02;

    /// <summary>The overlaps among the rows of some lists of one government.</summary>
    /// <param name="lists">The lists; one of all bodies, or one of each.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentNullException"><paramref name="lists"/> is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static ValueList<RowOverlap> Find(IEnumerable<PowerList> lists, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(lists);
        var all = new PowerList { Id = "all", Items = lists.SelectMany(list => list.Items).ToValueList() };
        IListRows rows = CatalogueIndex.Prepare(all, cancellationToken);
        var words = ObjectWords.Of(rows, RareInRows);
        var found = new Dictionary<(int, int), RowOverlap>();
        foreach (var (left, right) in Pairs(rows))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!found.ContainsKey((left, right)) && Judge(rows, left, right, words) is { } overlap)
            {
                var isInOrder = RowIdOrder.Instance.Compare(overlap.Left.Id, overlap.Right.Id) <= 0;
                found.Add((left, right), isInOrder ? overlap : overlap with { Left = overlap.Right, Right = overlap.Left });
            }
        }

        return found.Values.OrderBy(overlap => overlap.Left.Id, RowIdOrder.Instance).ThenBy(overlap => overlap.Right.Id, RowIdOrder.Instance).ToValueList();
    }

    // Rows of one name and rows that cite one article; no others can overlap.
    private static IEnumerable<(int Left, int Right)> Pairs(IListRows rows)
    {
        var byName = Enumerable.Range(0, rows.Count).GroupBy(row => rows.Name(row).Heavy, StringComparer.Ordinal);
        var byArticle = Enumerable.Range(0, rows.Count).SelectMany(row => rows.Provisions(row).ToArray().Where(Provisions.HasArticle).Select(article => (article, row))).GroupBy(entry => entry.article, entry => entry.row);
        foreach (var group in byName.Select(group => group.ToList()).Concat(byArticle.Select(group => group.Distinct().ToList())))
        {
            for (var i = 0; i < group.Count; i++)
            {
                for (var j = i + 1; j < group.Count; j++)
                {
                    yield return (Math.Min(group[i], group[j]), Math.Max(group[i], group[j]));
                }
            }
        }
    }

    private static RowOverlap? Judge(IListRows rows, int left, int right, ObjectWords words)
    {
        var (leftItem, rightItem) = (rows.Item(left), rows.Item(right));
        if (leftItem.Type != rightItem.Type)
        {
            return null;
        }

        var (sharesArticle, statesBoth) = Articles(rows.Provisions(left), rows.Provisions(right));
        var isSameName = rows.Name(left).Heavy == rows.Name(right).Heavy;
        if (IsOneBody(rows.Name(left), rows.Name(right)))
        {
            return isSameName && (sharesArticle || !statesBoth) ? new(leftItem, rightItem, OverlapKind.Duplicate, sharesArticle ? 0.98 : 0.8) : null;
        }

        var comparison = PairComparison.Of(rows, left, rows, right, rows.Cosine(left, right), hideCodes: true);
        if (!sharesArticle || comparison[Feature.Numbers] > 0 || comparison[Feature.OtherSlot] > 0 || comparison[Feature.Qualifier] > 0)
        {
            return null;
        }

        var share = isSameName ? 1 : words.Shared(rows.Name(left).Stem, rows.Name(right).Stem);
        return share < LeastShare ? null : new(leftItem, rightItem, OverlapKind.Contested, Math.Round(0.5 + (0.45 * share), 4));
    }

    private static bool IsOneBody(MatchName left, MatchName right) => left.Function == right.Function;

    private static (bool Share, bool StateBoth) Articles(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        var share = false;
        foreach (var provision in left)
        {
            share |= Provisions.HasArticle(provision) && right.Contains(provision);
        }

        return (share, left.Length > 0 && right.Length > 0);
    }
}
