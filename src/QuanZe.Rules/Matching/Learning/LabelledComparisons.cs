using QuanZe.Rules.Matching.Assignment;
using QuanZe.Rules.Matching.Candidates;
using QuanZe.Rules.Matching.Comparison;
using QuanZe.Rules.Matching.Scoring;

namespace QuanZe.Rules.Matching.Learning;

/// <summary>The pairs of two lists of which something is known (已知配对), codes hidden: a code cannot be learnt to be right from itself.</summary>
internal static class LabelledComparisons
{
    // A known pair as unlikely as this, beside a likelier candidate or against hard evidence, is more probably keyed wrongly than worded strangely.
    private const double WronglyKeyedBelow = -2;

    public static List<LabelledComparison> Of(MatchTrainingSet set, MatchModel model, CancellationToken cancellationToken)
    {
        var (left, right) = (CatalogueIndex.Prepare(set.Left, cancellationToken), CatalogueIndex.Prepare(set.Right, cancellationToken));
        var pairs = new ListMatcher(MatchOptions.Default with { HideCodes = true, Model = model }).Measure(left, right, cancellationToken);
        string LeftId(ProposedPair pair) => left.Rows.Item(pair.Left).Id;
        string RightId(ProposedPair pair) => right.Rows.Item(pair.Right).Id;
        bool IsSame(ProposedPair pair) => set.Same.Contains((LeftId(pair), RightId(pair)));
        var doubtful = set.Known is null ? [] : WronglyKeyed(pairs, IsSame, new PairScorer(model)).Select(LeftId).ToHashSet(StringComparer.Ordinal);
        var rightOf = set.Same.Where(pair => !doubtful.Contains(pair.Left)).Select(pair => pair.Right).ToHashSet(StringComparer.Ordinal);
        return pairs
            .Where(pair => !doubtful.Contains(LeftId(pair)) && (set.Known is null || set.Known.Contains(LeftId(pair)) || rightOf.Contains(RightId(pair))))
            .Select(pair => new LabelledComparison(LeftId(pair), new Sample(pair.Comparison.Values.ToArray(), IsSame(pair)), Difference(pair, left, right)))
            .ToList();
    }

    private static NameDifference Difference(ProposedPair pair, CatalogueIndex left, CatalogueIndex right) =>
        pair.Comparison[Feature.SameName] > 0 ? NameDifference.None : NameDifference.Between(left.Rows.Name(pair.Left).Heavy, right.Rows.Name(pair.Right).Heavy);

    private static IEnumerable<ProposedPair> WronglyKeyed(List<ProposedPair> pairs, Func<ProposedPair, bool> isSame, PairScorer scorer)
    {
        var best = pairs.GroupBy(pair => pair.Left).ToDictionary(rivals => rivals.Key, rivals => rivals.Max(pair => scorer.LogOdds(pair.Comparison)));
        return pairs.Where(pair => isSame(pair) && scorer.LogOdds(pair.Comparison) is var odds && odds < WronglyKeyedBelow && (best[pair.Left] > -WronglyKeyedBelow || pair.Comparison.HasHardEvidence));
    }
}
