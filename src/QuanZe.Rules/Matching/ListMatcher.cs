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
    private const int RowsPerBlock = 128;

    private readonly MatchOptions _options = options ?? throw new ArgumentNullException(nameof(options));
    private readonly PairJudge _judge = new(options);

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
        _judge.Judge(pairs, left, right);
        var byLeft = pairs.ToLookup(pair => pair.Left);
        var chosen = GreedyAssignment.Choose(
            [.. pairs.Where(pair => pair.Band != MatchBand.Reject)], row => left.List.Items[row].Id, row => right.List.Items[row].Id);
        return Result(left, right, chosen, Repeats(pairs, chosen), byLeft);
    }

    /// <summary>All compared pairs of two lists, measured and not judged: what learning works on.</summary>
    internal List<ProposedPair> Measure(MatchIndex left, MatchIndex right, CancellationToken cancellationToken)
    {
        var pairs = Propose(left, right, null, cancellationToken);
        _judge.Measure(pairs, left, right);
        return pairs;
    }

    // A row printed twice has one partner; the second copy is shown with it, for a person to decide which one goes.
    private static List<ProposedPair> Repeats(List<ProposedPair> pairs, List<ProposedPair> chosen)
    {
        var (usedLeft, usedRight) = (chosen.Select(pair => pair.Left).ToHashSet(), chosen.Select(pair => pair.Right).ToHashSet());
        var sameText = chosen.Where(pair => pair.IsSameText).ToList();
        var (fixedLeft, fixedRight) = (sameText.Select(pair => pair.Left).ToHashSet(), sameText.Select(pair => pair.Right).ToHashSet());
        return [.. pairs.Where(pair => pair is { IsSameText: true, Comparison.HasHardEvidence: false } && pair.Band != MatchBand.Reject
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
                pairs.Add(new ProposedPair(row, candidate.Row, PairComparison.Of(left, row, right, candidate.Row, candidate.Cosine, _options.HideCodes), item.FullName == partner.FullName));
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
        return new ItemMatch(left.List.Items[pair.Left], right.List.Items[pair.Right], PairScorer.Probability(pair.LogOdds), pair.Band, _judge.Explain(pair, runnerUp, left, right));
    }
}
