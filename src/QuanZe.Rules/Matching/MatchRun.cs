using QuanZe.Rules.Matching.Assignment;
using QuanZe.Rules.Matching.Candidates;
using QuanZe.Rules.Matching.Comparison;
using QuanZe.Rules.Matching.Scoring;
using QuanZe.Sdk;

namespace QuanZe.Rules.Matching;

/// <summary>One list matched against another (一次匹配): the stages of <see cref="ListMatcher"/> in order.</summary>
/// <remarks>Rows are named by their places in canonical order throughout; what is remembered of a pair is a <see cref="ProposedPair"/>, a value.</remarks>
internal sealed class MatchRun
{
    // Below these log odds a pair is hopeless, whatever its neighbours are.
    private const double Hopeless = -3;

    private readonly CatalogueIndex _left;
    private readonly CatalogueIndex _right;
    private readonly MatchOptions _options;
    private readonly PairScorer _scorer;
    private readonly Func<char, double> _characterWeight;

    public MatchRun(CatalogueIndex left, CatalogueIndex right, MatchOptions options, PairScorer scorer)
    {
        (_left, _right, _options, _scorer) = (left, right, options, scorer);
        _characterWeight = right.Grams.WeightOf;
    }

    public MatchResult Match(IProgress<double>? progress, CancellationToken cancellationToken)
    {
        var pairs = Propose(progress, cancellationToken);
        AddRivals(pairs, cancellationToken);
        var chosen = GreedyAssignment.Choose([.. pairs.Where(pair => Band(pair) != MatchBand.Reject)], _left.Rows.Count, _right.Rows.Count);
        return new MatchReport(this, pairs, chosen).Make();
    }

    public CatalogueIndex Left => _left;

    public CatalogueIndex Right => _right;

    public PairScorer Scorer => _scorer;

    /// <summary>What to do with a pair.</summary>
    public MatchBand Band(ProposedPair pair)
    {
        var probability = PairScorer.Probability(pair.LogOdds);
        return probability >= _options.AcceptFrom && !pair.Has(PairFlags.HardEvidence) && !IsCodeAgainstName(pair) ? MatchBand.Accept
            : probability >= _options.ReviewFrom || pair.Has(PairFlags.SameCode) ? MatchBand.Review
            : MatchBand.Reject;
    }

    /// <summary>The comparison behind a pair, made again.</summary>
    public PairComparison Compare(int left, int right, double cosine)
    {
        var above = _left.Rows.Compared(left);
        var below = _right.Rows.Compared(right);
        var isFamily = above.Name.Stem == below.Name.Stem && (_left.Rows.IsQualifiedFamily(left) || _right.Rows.IsQualifiedFamily(right));
        return PairComparison.Of(above, below, cosine, _characterWeight, isFamily, _options.HideCodes);
    }

    // A code is evidence and never proof: equal codes under names that have little in common are for a person to look at.
    private static bool IsCodeAgainstName(ProposedPair pair) => pair.Has(PairFlags.SameCode) && pair.Cosine < 0.5;

    // Names are independent of each other until rivals are looked at, so blocks of them run on several threads; the result keeps their order.
    private ProposedPair[] Propose(IProgress<double>? progress, CancellationToken cancellationToken)
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

    // A main item that is split (00Y) stands for its family and is nobody's partner but another main item's.
    private bool MayBePartners(PowerItem left, PowerItem right) => _options.HideCodes || left.Code.BaseKey is null || IsMainItem(left) || !IsMainItem(right);

    private static bool IsMainItem(PowerItem item) => item.Code.BaseKey is { Length: 12 } key && key.EndsWith('Y');

    private ProposedPair Proposal(Candidate candidate)
    {
        var comparison = Compare(candidate.Left, candidate.Right, candidate.Cosine);
        var flags = (comparison.HasHardEvidence ? PairFlags.HardEvidence : 0)
            | (_left.Rows.Item(candidate.Left).FullName == _right.Rows.Item(candidate.Right).FullName ? PairFlags.SameText : 0)
            | (comparison[Feature.SameCode] > 0 ? PairFlags.SameCode : 0)
            | (comparison[Feature.Qualifier] > 0 ? PairFlags.OtherQualifier : 0);
        return new ProposedPair { Left = candidate.Left, Right = candidate.Right, Cosine = candidate.Cosine, Flags = flags, LogOdds = _scorer.LogOdds(comparison) };
    }

    private void AddRivals(ProposedPair[] pairs, CancellationToken cancellationToken)
    {
        var rivals = new Rivals(pairs, _left, _right);
        var (least, most) = Rivals.SiblingRange;
        var largest = Math.Max(_scorer.LogOdds(0, least), _scorer.LogOdds(0, most));
        Parallel.ForEach(
            RowBlock.Of(pairs.Length),
            new ParallelOptions { CancellationToken = cancellationToken },
            () => new NameVector(),
            (block, _, vector) =>
            {
                for (var pair = block.From; pair < block.To; pair++)
                {
                    pairs[pair].Margin = rivals.MarginOf(pair);
                    var logOdds = pairs[pair].LogOdds + _scorer.LogOdds(pairs[pair].Margin, 0);
                    if (logOdds + largest >= Hopeless || pairs[pair].Has(PairFlags.SameCode))
                    {
                        pairs[pair].Sibling = rivals.SiblingOf(pair, vector);
                        logOdds += _scorer.LogOdds(0, pairs[pair].Sibling);
                    }

                    pairs[pair].LogOdds = logOdds;
                }

                return vector;
            },
            _ => { });
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
