using QuanZe.Rules.Matching.Assignment;
using QuanZe.Rules.Matching.Candidates;
using QuanZe.Rules.Matching.Canonical;
using QuanZe.Rules.Matching.Comparison;
using QuanZe.Rules.Matching.Scoring;
using QuanZe.Sdk;

namespace QuanZe.Rules.Matching;

/// <summary>Pairs the rows of two lists (清单匹配): candidates, comparison, score, assignment, each pair with its explanation.</summary>
/// <remarks>Immutable, safe to share. The same rows in any order give the same pairs.</remarks>
/// <param name="options">Weights, bands, limits.</param>
public sealed class ListMatcher(MatchOptions options)
{
    // A larger margin says that the row has no rival, not that the pair is surer.
    private const double LargestMargin = 0.15;

    private const int RowsPerBlock = 128;

    private readonly MatchOptions _options = options ?? throw new ArgumentNullException(nameof(options));
    private readonly PairScorer _scorer = new(options.Model);

    /// <summary>Pairs two lists.</summary>
    /// <param name="left">The list whose rows look for a partner.</param>
    /// <param name="right">The list in which they look; the catalogue.</param>
    /// <param name="progress">Told the part done, 0 to 1; null for nobody.</param>
    /// <param name="cancellationToken">Stops the work between two rows.</param>
    /// <exception cref="ArgumentNullException">A list is null.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public MatchResult Match(PowerList left, PowerList right, IProgress<double>? progress = null, CancellationToken cancellationToken = default) =>
        Match(MatchIndex.Build(left), MatchIndex.Build(right), progress, cancellationToken);

    /// <summary>Pairs two lists that were made ready before, as when several lists are matched against one catalogue.</summary>
    /// <param name="left">The list whose rows look for a partner.</param>
    /// <param name="right">The list in which they look.</param>
    /// <param name="progress">Told the part done, 0 to 1; null for nobody.</param>
    /// <param name="cancellationToken">Stops the work between two rows.</param>
    public MatchResult Match(MatchIndex left, MatchIndex right, IProgress<double>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var pairs = Propose(left, right, progress, cancellationToken);
        AddMargins(pairs, left, right);
        foreach (var pair in pairs)
        {
            pair.LogOdds = _scorer.LogOdds(pair.Comparison);
        }

        var byLeft = pairs.ToLookup(pair => pair.Left);
        var chosen = GreedyAssignment.Choose(
            [.. pairs.Where(pair => Band(pair) != MatchBand.Reject)], row => left.List.Items[row].Id, row => right.List.Items[row].Id);
        return Result(left, right, chosen, Repeats(pairs, chosen), byLeft);
    }

    // A row printed twice has one partner; the second copy is shown with it, for a person to decide which one goes.
    private List<ProposedPair> Repeats(List<ProposedPair> pairs, List<ProposedPair> chosen)
    {
        var (usedLeft, usedRight) = (chosen.Select(pair => pair.Left).ToHashSet(), chosen.Select(pair => pair.Right).ToHashSet());
        var sameText = chosen.Where(pair => pair.IsSameText).ToList();
        var (fixedLeft, fixedRight) = (sameText.Select(pair => pair.Left).ToHashSet(), sameText.Select(pair => pair.Right).ToHashSet());
        return [.. pairs.Where(pair => pair is { IsSameText: true, Comparison.HasHardEvidence: false } && Band(pair) != MatchBand.Reject
            && ((!usedLeft.Contains(pair.Left) && fixedRight.Contains(pair.Right)) || (fixedLeft.Contains(pair.Left) && !usedRight.Contains(pair.Right))))];
    }

    // Rows are independent of each other until margins are taken, so blocks of them run on several threads; the result keeps the order of rows.
    private List<ProposedPair> Propose(MatchIndex left, MatchIndex right, IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var count = left.List.Items.Count;
        var proposals = new List<ProposedPair>[count];
        var done = 0;
        Parallel.For(
            0,
            (count + RowsPerBlock - 1) / RowsPerBlock,
            new ParallelOptions { CancellationToken = cancellationToken },
            () => new Scratch(right.List.Items.Count),
            (block, _, scratch) =>
            {
                var end = Math.Min(count, (block + 1) * RowsPerBlock);
                for (var row = block * RowsPerBlock; row < end; row++)
                {
                    proposals[row] = Propose(left, row, right, scratch);
                }

                progress?.Report((double)Interlocked.Add(ref done, RowsPerBlock) / Math.Max(count, RowsPerBlock));
                return scratch;
            },
            _ => { });
        return [.. proposals.SelectMany(pairs => pairs)];
    }

    private List<ProposedPair> Propose(MatchIndex left, int row, MatchIndex right, Scratch scratch)
    {
        var item = left.List.Items[row];
        var pairs = new List<ProposedPair>();
        foreach (var candidate in Candidates(left, row, right, scratch))
        {
            var partner = right.List.Items[candidate.Row];

            // A main item that is split (00Y) stands for its family and is nobody's partner but another main item's.
            if (_options.HideCodes || item.Code.BaseKey is null || IsMainItem(item) || !IsMainItem(partner))
            {
                pairs.Add(new ProposedPair(row, candidate.Row, Compare(left, row, right, candidate), item.FullName == partner.FullName));
            }
        }

        return pairs;
    }

    // A name that both lists have once, with the same type, has found its partner; only a row with the same code could still be a rival.
    private List<Candidate> Candidates(MatchIndex left, int row, MatchIndex right, Scratch scratch)
    {
        var (name, item) = (left.Names[row], left.List.Items[row]);
        var only = left.OnlyRow(name.Heavy) == row ? right.OnlyRow(name.Heavy) : -1;
        if (only >= 0 && item.Type == right.List.Items[only].Type)
        {
            var candidates = new List<Candidate> { new(only, 1) };
            if (!_options.HideCodes)
            {
                candidates.AddRange(right.RowsWithCode(item.Code.BaseKey).Where(other => other != only).Select(other => new Candidate(other, right.VectorOf(name.Heavy).Cosine(right.Vectors[other]))));
            }

            return candidates;
        }

        return right.Nearest(name, right.VectorOf(name.Heavy), item, _options.Candidates, _options.HideCodes, scratch.Scores, scratch.Touched);
    }

    private sealed class Scratch(int rows)
    {
        public float[] Scores { get; } = new float[rows];

        public List<int> Touched { get; } = [];
    }

    private static bool IsMainItem(PowerItem item) => item.Code.BaseKey is { Length: 12 } key && key.EndsWith('Y');

    private PairComparison Compare(MatchIndex left, int row, MatchIndex right, Candidate candidate)
    {
        var (leftName, rightName) = (left.Names[row], right.Names[candidate.Row]);
        var isFamily = leftName.Stem == rightName.Stem && (left.IsQualifiedFamily(leftName.Stem) || right.IsQualifiedFamily(rightName.Stem));
        return PairComparison.Of(leftName, left.List.Items[row], rightName, right.List.Items[candidate.Row], candidate.Cosine, right, isFamily, _options.HideCodes);
    }

    // The distance from the runner-up on either side, on cosines that hard evidence has lowered; and from the nearest row of the partner's own list,
    // which is another item by construction. The candidates of one row are each other's neighbours.
    private static void AddMargins(List<ProposedPair> pairs, MatchIndex left, MatchIndex right)
    {
        var byLeft = Ranked(pairs, pair => pair.Left, left.List.Items.Count, pair => right.List.Items[pair.Right].Id);
        var byRight = Ranked(pairs, pair => pair.Right, right.List.Items.Count, pair => left.List.Items[pair.Left].Id);
        foreach (var pair in pairs)
        {
            var margin = Math.Min(Margin(pair, byLeft[pair.Left]!), Margin(pair, byRight[pair.Right]!));
            pair.Comparison[Feature.Margin] = pair.Comparison[Feature.Qualifier] > 0 ? Math.Min(0, margin) : margin;
            pair.Comparison[Feature.Sibling] = Sibling(pair, byLeft[pair.Left]!, right) + Sibling(pair, byRight[pair.Right]!, left, isRight: true);
        }
    }

    private static List<ProposedPair>?[] Ranked(List<ProposedPair> pairs, Func<ProposedPair, int> row, int rows, Func<ProposedPair, string> id)
    {
        var ranked = new List<ProposedPair>?[rows];
        foreach (var pair in pairs)
        {
            (ranked[row(pair)] ??= []).Add(pair);
        }

        foreach (var rivals in ranked)
        {
            if (rivals is { Count: > 1 })
            {
                rivals.Sort((a, b) => Corrected(b).CompareTo(Corrected(a)) is var order and not 0 ? order : string.CompareOrdinal(id(a), id(b)));
            }
        }

        return ranked;
    }

    private static double Corrected(ProposedPair pair) => pair.Comparison.Cosine - (pair.Comparison.HasHardEvidence ? 0.2 : 0);

    private static double Margin(ProposedPair pair, List<ProposedPair> rivals)
    {
        var best = rivals[0] == pair ? (rivals.Count > 1 ? Corrected(rivals[1]) : 0) : Corrected(rivals[0]);
        return Math.Clamp(Corrected(pair) - best, -0.5, LargestMargin);
    }

    private static double Sibling(ProposedPair pair, List<ProposedPair> rivals, MatchIndex own, bool isRight = false)
    {
        var row = isRight ? pair.Left : pair.Right;
        var nearest = 0.0;
        foreach (var rival in rivals.Take(4))
        {
            var other = isRight ? rival.Left : rival.Right;
            if (other != row)
            {
                nearest = Math.Max(nearest, own.Vectors[row].Cosine(own.Vectors[other]));
            }
        }

        return Math.Clamp(pair.Comparison.Cosine - nearest, -0.5, 0.25) / 2;
    }

    private MatchBand Band(ProposedPair pair)
    {
        var probability = PairScorer.Probability(pair.LogOdds);
        var comparison = pair.Comparison;
        return probability >= _options.AcceptFrom && !comparison.HasHardEvidence && !IsCodeAgainstName(comparison) ? MatchBand.Accept
            : probability >= _options.ReviewFrom || comparison[Feature.SameCode] > 0 ? MatchBand.Review
            : MatchBand.Reject;
    }

    // A code is evidence and never proof: equal codes under names that have little in common are for a person to look at.
    private static bool IsCodeAgainstName(PairComparison comparison) => comparison[Feature.SameCode] > 0 && comparison.Cosine < 0.5;

    private MatchResult Result(MatchIndex left, MatchIndex right, List<ProposedPair> chosen, List<ProposedPair> repeats, ILookup<int, ProposedPair> byLeft)
    {
        var matches = chosen.Select(pair => (Pair: pair, Match: Match(pair, left, right, byLeft)))
            .Concat(repeats.Select(pair => (Pair: pair, Match: Match(pair, left, right, byLeft) with { Band = MatchBand.Review, IsRepeat = true })))
            .OrderBy(entry => entry.Pair.Left).ThenBy(entry => entry.Match.IsRepeat).ThenBy(entry => entry.Match.Right.Id, StringComparer.Ordinal)
            .Select(entry => entry.Match).ToValueList();
        var (usedLeft, usedRight) = (chosen.Concat(repeats).Select(pair => pair.Left).ToHashSet(), chosen.Concat(repeats).Select(pair => pair.Right).ToHashSet());
        return new MatchResult(
            matches,
            left.List.Items.Where((_, row) => !usedLeft.Contains(row)).ToValueList(),
            right.List.Items.Where((_, row) => !usedRight.Contains(row)).ToValueList());
    }

    private ItemMatch Match(ProposedPair pair, MatchIndex left, MatchIndex right, ILookup<int, ProposedPair> byLeft)
    {
        var runnerUp = byLeft[pair.Left].Where(other => other != pair).MaxBy(other => other.LogOdds);
        var explanation = new MatchExplanation(
            _scorer.PriorBits,
            _scorer.Explain(pair.Comparison),
            pair.Comparison.HardEvidence,
            runnerUp is null ? null : right.List.Items[runnerUp.Right],
            runnerUp is null ? 0 : PairScorer.Probability(runnerUp.LogOdds));
        return new ItemMatch(left.List.Items[pair.Left], right.List.Items[pair.Right], PairScorer.Probability(pair.LogOdds), Band(pair), explanation);
    }
}
