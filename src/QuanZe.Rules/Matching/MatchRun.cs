using QuanZe.Rules.Matching.Assignment;
using QuanZe.Rules.Matching.Candidates;
using QuanZe.Rules.Matching.Comparison;
using QuanZe.Rules.Matching.Decisions;
using QuanZe.Rules.Matching.Scoring;
using QuanZe.Sdk;

namespace QuanZe.Rules.Matching;

/// <summary>One list matched against another (一次匹配): the stages of <see cref="ListMatcher"/> in order.</summary>
/// <remarks>Rows are named by their places in canonical order throughout.</remarks>
internal sealed class MatchRun
{
    private readonly CatalogueIndex _left;
    private readonly CatalogueIndex _right;
    private readonly MatchOptions _options;
    private readonly PairJudge _judge;

    public MatchRun(CatalogueIndex left, CatalogueIndex right, MatchOptions options, PairJudge judge) => (_left, _right, _options, _judge) = (left, right, options, judge);

    public CatalogueIndex Left => _left;

    public CatalogueIndex Right => _right;

    public MatchResult Match(IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var pairs = Propose(progress, cancellationToken);
        _judge.Judge(pairs, _left, _right);
        pairs.AddRange(DecisionDesk.Missing(_options.Decisions, pairs, _left, _right).Select(Decided).ToList());
        pairs.Sort((a, b) => a.Left != b.Left ? a.Left.CompareTo(b.Left) : a.Right.CompareTo(b.Right));
        PolicyDesk.Apply(_options.Policy, pairs, _left, _right, cancellationToken);
        DecisionDesk.Apply(_options.Decisions, pairs, _left, _right);
        cancellationToken.ThrowIfCancellationRequested();
        var chosen = GreedyAssignment.Choose([.. pairs.Where(pair => pair.Band != MatchBand.Reject)], _left.Rows.Count, _right.Rows.Count);
        return new MatchReport(this, pairs, chosen).Make();
    }

    /// <summary>All compared pairs, measured and not judged: what learning works on.</summary>
    public List<ProposedPair> Measure(CancellationToken cancellationToken)
    {
        var pairs = Propose(progress: null, cancellationToken);
        _judge.Measure(pairs, _left, _right);
        return pairs;
    }

    /// <summary>Why a pair is worth what it is.</summary>
    public MatchExplanation Explain(ProposedPair pair, ProposedPair? runnerUp) => _judge.Explain(pair, runnerUp, _left, _right);

    // Names are independent of each other until rivals are looked at, so blocks of them run on several threads; the result keeps their order.
    private List<ProposedPair> Propose(IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var same = SameKeys(_left.Rows.Keys, _right.Rows.Keys);
        var blocks = RowBlock.Of(same.Length).ToArray();
        var proposals = new ProposedPair[blocks.Length][];
        _ = _right.Lookup;
        var done = 0;
        Parallel.For(
            0,
            blocks.Length,
            new ParallelOptions { CancellationToken = cancellationToken },
            () => (Search: new CandidateSearch(_left, _right, _options.Candidates, _options.HideCodes), Candidates: new List<Candidate>(), Pairs: new List<ProposedPair>()),
            (block, _, scratch) =>
            {
                scratch.Candidates.Clear();
                scratch.Pairs.Clear();
                for (var key = blocks[block].From; key < blocks[block].To; key++)
                {
                    scratch.Search.Find(key, same[key], scratch.Candidates);
                }

                foreach (var candidate in scratch.Candidates)
                {
                    if (MayBePartners(_left.Rows.Item(candidate.Left), _right.Rows.Item(candidate.Right)))
                    {
                        scratch.Pairs.Add(Proposal(candidate));
                    }
                }

                proposals[block] = [.. scratch.Pairs];
                progress?.Report((double)Interlocked.Increment(ref done) / blocks.Length);
                return scratch;
            },
            _ => { });
        return [.. proposals.SelectMany(pairs => pairs)];
    }

    // A pair that only a person has found.
    private ProposedPair Decided((int Left, int Right) pair)
    {
        var vector = new NameVector();
        vector.Set(_left.Rows.Name(pair.Left).Heavy, _right.Grams);
        return Proposal(new Candidate(pair.Left, pair.Right, vector.Cosine(_right.Rows.Name(pair.Right).Heavy, _right.Norms[_right.Rows.KeyOf(pair.Right)])));
    }

    // A main item that is split (00Y) stands for its family and is nobody's partner but another main item's.
    private bool MayBePartners(PowerItem left, PowerItem right) => _options.HideCodes || left.Code.BaseKey is null || IsMainItem(left) || !IsMainItem(right);

    private static bool IsMainItem(PowerItem item) => item.Code.BaseKey is { Length: 12 } key && key.EndsWith('Y');

    private ProposedPair Proposal(Candidate candidate)
    {
        var comparison = PairComparison.Of(_left, candidate.Left, _right, candidate.Right, candidate.Cosine, _options.HideCodes);
        return new ProposedPair(candidate.Left, candidate.Right, comparison, _left.Rows.Item(candidate.Left).FullName == _right.Rows.Item(candidate.Right).FullName);
    }

    // Both lists of names are in one order, so equal ones are found by going through both once.
    private static int[] SameKeys(string[] left, string[] right)
    {
        var same = new int[left.Length];
        var other = 0;
        for (var key = 0; key < left.Length; key++)
        {
            while (other < right.Length && CanonicalRows.CompareKeys(right[other], left[key]) < 0)
            {
                other++;
            }

            same[key] = other < right.Length && right[other] == left[key] ? other : -1;
        }

        return same;
    }
}
