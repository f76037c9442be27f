using QuanZe.Rules.Matching;
using QuanZe.Rules.Matching.Candidates;
using QuanZe.Rules.Matching.Decisions;
using QuanZe.Sdk;

namespace QuanZe.Rules.Alignment;

/// <summary>Puts the rows of all lists together into aligned items (归并): every pair of lists is matched directly, nothing is inferred from two links.</summary>
/// <param name="matcher">Pairs two lists.</param>
internal sealed class ItemAligner(ListMatcher matcher)
{
    /// <summary>What people have decided about pairs.</summary>
    public DecisionMemory Decisions => matcher.Options.Decisions;

    public AlignedItems Align(ValueList<PowerList> lists, DateOnly date, IProgress<AlignmentProgress>? progress, CancellationToken cancellationToken)
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

        return new Grouping(lists, rows, links).Make();
    }

    // Rules will ask for the citations of every row, so they are read once and kept before the index goes through them.
    private static CatalogueIndex Index(PowerList list)
    {
        Parallel.ForEach(list.Items, item => _ = item.Basis.Citations);
        return CatalogueIndex.Build(list);
    }

    private static ItemLink Link(ItemMatch match, ListedItem upper, ListedItem lower) =>
        new(upper, lower, match.Probability, match.Band == MatchBand.Accept, match.Explanation.Lines());

    private sealed class Part(IProgress<AlignmentProgress>? progress, int done, int total) : IProgress<double>
    {
        public void Report(double value) => progress?.Report(new AlignmentProgress(AlignmentStage.Matching, (done + value) / total));
    }

    // Rows join the group of their highest partner; a row that two partners would put into different groups stays with the higher one and is reported.
    private sealed class Grouping(ValueList<PowerList> lists, List<List<ListedItem>> rows, Dictionary<(int Upper, int Lower), Dictionary<ListedItem, ItemLink>> links)
    {
        private readonly Dictionary<ListedItem, List<ListedItem>> _groupOf = [];
        private readonly Dictionary<ListedItem, List<ItemLink>> _linksOf = [];
        private readonly List<TriangleConflict> _conflicts = [];

        public AlignedItems Make()
        {
            foreach (var row in rows[0])
            {
                _groupOf.Add(row, [row]);
            }

            for (var level = 1; level < lists.Count; level++)
            {
                foreach (var row in rows[level])
                {
                    Join(row, level);
                }
            }

            var items = Ordered().Select(Aligned).ToValueList();
            return new AlignedItems(rows.SelectMany(list => list).ToValueList(), items, _conflicts.ToValueList());
        }

        private void Join(ListedItem row, int level)
        {
            var candidates = Enumerable.Range(0, level).Select(upper => links[(upper, level)].GetValueOrDefault(row)).OfType<ItemLink>().ToList();
            var chosen = candidates.Where(link => IsFree(link, row)).OrderByDescending(link => link.IsAccepted).ThenBy(link => link.Upper.Level).FirstOrDefault();
            if (chosen is null)
            {
                _groupOf.Add(row, [row]);
                return;
            }

            var group = _groupOf[chosen.Upper];
            group.Add(row);
            _groupOf.Add(row, group);
            _linksOf.Add(row, [.. candidates.Where(link => _groupOf[link.Upper] == group)]);
            foreach (var other in candidates.Where(link => link.IsAccepted && _groupOf[link.Upper] != group))
            {
                _conflicts.Add(new TriangleConflict(row, Describe(row, chosen.Upper, other.Upper)));
            }
        }

        private bool IsFree(ItemLink link, ListedItem row) => _groupOf[link.Upper].TrueForAll(member => member.List != row.List);

        private static string Describe(ListedItem row, ListedItem chosen, ListedItem other) =>
            $"{row.Level.ChineseName()}「{row.Item.FullName}」对应{chosen.Level.ChineseName()}「{chosen.Item.FullName}」，又对应{other.Level.ChineseName()}「{other.Item.FullName}」，而后两者未归为同一事项";

        // In the order of the lowest list, then what it does not have in the order of the lists above.
        private IEnumerable<List<ListedItem>> Ordered() => Enumerable.Reverse(rows).SelectMany(list => list).Select(row => _groupOf[row]).Distinct();

        private AlignedItem Aligned(List<ListedItem> group) => new(
            group.ToValueList(),
            group.SelectMany(row => _linksOf.GetValueOrDefault(row) ?? []).ToValueList(),
            lists.Where(list => list.Level > group[0].Level && group.TrueForAll(row => row.List != list)).ToValueList());
    }
}
