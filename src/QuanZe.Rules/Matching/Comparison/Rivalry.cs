using QuanZe.Rules.Matching.Assignment;
using QuanZe.Rules.Matching.Candidates;

namespace QuanZe.Rules.Matching.Comparison;

/// <summary>How far each pair stands from its rivals (与其他候选的距离): the runner-up on either side, and the nearest other rows of the partner's own list, which are other items by construction.</summary>
/// <remarks>
/// The candidates of one row are each other's neighbours, so the neighbours inside a list cost no search of their own. Immutable after building, safe to share.
/// </remarks>
internal sealed class Rivalry
{
    // A larger margin says that the row has no rival, not that the pair is surer.
    private const float LargestMargin = 0.15f;
    private const float LeastMargin = -0.5f;
    private const float HardEvidence = 0.2f;
    private const float LargestSibling = 0.25f;

    private readonly ProposedPair[] _pairs;
    private readonly CatalogueIndex _left;
    private readonly CatalogueIndex _right;
    private readonly TopPairs _ofLeft;
    private readonly TopPairs _ofRight;

    public Rivalry(ProposedPair[] pairs, CatalogueIndex left, CatalogueIndex right)
    {
        (_pairs, _left, _right) = (pairs, left, right);
        (_ofLeft, _ofRight) = (new TopPairs(left.Rows.Count), new TopPairs(right.Rows.Count));
        for (var pair = 0; pair < pairs.Length; pair++)
        {
            var corrected = Corrected(pairs[pair]);
            _ofLeft.Offer(pairs[pair].Left, pair, corrected);
            _ofRight.Offer(pairs[pair].Right, pair, corrected);
        }
    }

    /// <summary>The least and the most that <see cref="SiblingOf"/> can give.</summary>
    public static (float Least, float Most) SiblingRange => (LeastMargin, LargestSibling);

    /// <summary>The distance from the runner-up on the nearer side, on cosines that hard evidence has lowered.</summary>
    public float MarginOf(int pair)
    {
        var corrected = Corrected(_pairs[pair]);
        var best = Math.Max(_ofLeft.BestBut(_pairs[pair].Left, pair), _ofRight.BestBut(_pairs[pair].Right, pair));
        var margin = Math.Clamp(corrected - best, LeastMargin, LargestMargin);
        return _pairs[pair].Has(PairFlags.OtherQualifier) ? Math.Min(0, margin) : margin;
    }

    /// <summary>How much nearer the rows are to each other than each is to the nearest other row of its own list.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="vector">A working space.</param>
    public float SiblingOf(int pair, NameVector vector)
    {
        var (left, right, cosine) = (_pairs[pair].Left, _pairs[pair].Right, _pairs[pair].Cosine);
        var ofRight = Nearest(_right, right, _ofLeft.Of(left), isRight: true, vector);
        var ofLeft = Nearest(_left, left, _ofRight.Of(right), isRight: false, vector);
        return (Math.Clamp(cosine - ofRight, LeastMargin, LargestSibling) + Math.Clamp(cosine - ofLeft, LeastMargin, LargestSibling)) / 2;
    }

    private float Nearest(CatalogueIndex own, int place, ReadOnlySpan<int> rivals, bool isRight, NameVector vector)
    {
        var nearest = 0f;
        var isSet = false;
        foreach (var rival in rivals)
        {
            var other = rival < 0 ? place : isRight ? _pairs[rival].Right : _pairs[rival].Left;
            if (other == place)
            {
                continue;
            }

            if (!isSet)
            {
                vector.Set(own.Rows.Name(place).Heavy, own.Grams);
                isSet = true;
            }

            nearest = Math.Max(nearest, vector.Cosine(own.Rows.Name(other).Heavy, own.Norms[own.Rows.KeyOf(other)]));
        }

        return nearest;
    }

    private static float Corrected(in ProposedPair pair) => pair.Cosine - (pair.Has(PairFlags.HardEvidence) ? HardEvidence : 0);

    /// <summary>The best few pairs of each row of one list.</summary>
    private sealed class TopPairs
    {
        private const int Most = 4;

        private readonly int[] _best;
        private readonly float[] _scores;

        public TopPairs(int rows)
        {
            _best = new int[rows * Most];
            _scores = new float[rows * Most];
            Array.Fill(_best, -1);
            Array.Fill(_scores, float.NegativeInfinity);
        }

        public ReadOnlySpan<int> Of(int row) => _best.AsSpan(row * Most, Most);

        /// <summary>The best score of a row's other pairs; 0 when it has none.</summary>
        public float BestBut(int row, int pair)
        {
            var at = (row * Most) + (_best[row * Most] == pair ? 1 : 0);
            return _best[at] < 0 ? 0 : _scores[at];
        }

        // Pairs come in the order of places, so that of equal scores the first place stays before.
        public void Offer(int row, int pair, float score)
        {
            var (first, at) = (row * Most, (row * Most) + Most - 1);
            if (score <= _scores[at])
            {
                return;
            }

            for (; at > first && score > _scores[at - 1]; at--)
            {
                (_best[at], _scores[at]) = (_best[at - 1], _scores[at - 1]);
            }

            (_best[at], _scores[at]) = (pair, score);
        }
    }
}
