using QuanZe.Rules.Matching;
using QuanZe.Rules.Matching.Candidates;
using QuanZe.Rules.Matching.Decisions;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Reporting;

namespace QuanZe.Rules.Alignment;

/// <summary>Puts the rows of all lists together into aligned items (归并): every pair of lists is matched directly, nothing is inferred from two links.</summary>
/// <param name="matcher">Pairs two lists.</param>
internal sealed class ItemAligner(ListMatcher matcher)
{
    /// <summary>What people have decided about pairs.</summary>
    public DecisionMemory Decisions => matcher.Options.Decisions;

    public AlignedItems Align(ValueList<PowerList> lists, DateOnly date, IProgress<AlignmentProgress>? progress, CancellationToken cancellationToken) =>
        Pair(lists, date, progress, cancellationToken).Group();

    /// <summary>Pairs the rows of all lists.</summary>
    public PairedLists Pair(ValueList<PowerList> lists, DateOnly date, IProgress<AlignmentProgress>? progress, CancellationToken cancellationToken)
    {
        var indexes = lists.AsParallel().AsOrdered().WithCancellation(cancellationToken).Select(Index).ToList();
        var rows = lists.Select((list, level) => list.Items.Select(item => new ListedItem(list, item, date, isStandard: level == 0)).ToList()).ToList();
        var rowOf = rows.SelectMany(list => list).ToDictionary(row => (row.List.Id, row.Item.Id));
        var links = new Dictionary<(int Upper, int Lower), Dictionary<ListedItem, ItemLink>>();
        var (done, total) = (0, lists.Count * (lists.Count - 1) / 2);
        for (var lower = 1; lower < lists.Count; lower++)
        {
            for (var upper = 0; upper < lower; upper++)
            {
                var step = new Part(progress, done++, total);
                links[(upper, lower)] = matcher.Match(indexes[lower], indexes[upper], step, cancellationToken).Matches
                    .Where(match => !match.IsRepeat)
                    .Select(match => Link(match, rowOf[(lists[upper].Id, match.Right.Id)], rowOf[(lists[lower].Id, match.Left.Id)]))
                    .ToDictionary(link => link.Lower);
            }
        }

        return new PairedLists(lists, indexes, rows, links);
    }

    // Rules will ask for the citations of every row, so they are read once and kept before the index goes through them.
    private static CatalogueIndex Index(PowerList list)
    {
        Parallel.ForEach(list.Items, item => _ = item.Basis.Citations);
        return CatalogueIndex.Build(list);
    }

    /// <summary>Pairs one row that is new with a list above, as the row alone decides; null when nothing there is like it.</summary>
    public ItemLink? Pair(ListedItem row, CatalogueIndex upper, Func<PowerItem, ListedItem> rowOf)
    {
        var match = matcher.Match(CatalogueIndex.Build(row.List with { Items = [row.Item] }), upper).Matches.FirstOrDefault(match => !match.IsRepeat);
        return match is null ? null : Link(match, rowOf(match.Right), row);
    }

    private static ItemLink Link(ItemMatch match, ListedItem upper, ListedItem lower)
    {
        var (explanation, isAccepted) = (match.Explanation, match.Band == MatchBand.Accept);
        return new ItemLink(upper, lower, match.Probability, isAccepted, explanation.Lines())
        {
            Drawing = isAccepted ? null : new MatchDrawing(MatchWaterfall.Svg(explanation), MatchWaterfall.Svg(explanation, Languages.English)),
        };
    }

    private sealed class Part(IProgress<AlignmentProgress>? progress, int done, int total) : IProgress<double>
    {
        public void Report(double value) => progress?.Report(new AlignmentProgress(AlignmentStage.Matching, (done + value) / total));
    }
}
