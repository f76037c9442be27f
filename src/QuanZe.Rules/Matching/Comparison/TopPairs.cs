namespace QuanZe.Rules.Matching.Comparison;

/// <summary>The best few pairs of each row of one list (各行最佳配对), in flat arrays: pairs by their numbers, the best first.</summary>
internal sealed class TopPairs
{
    private const int Most = 4;

    private readonly int[] _best;
    private readonly double[] _scores;

    public TopPairs(int rows)
    {
        _best = new int[rows * Most];
        _scores = new double[rows * Most];
        Array.Fill(_best, -1);
        Array.Fill(_scores, double.NegativeInfinity);
    }

    /// <summary>The number of rows.</summary>
    public int Rows => _best.Length / Most;

    /// <summary>The best pairs of a row, filled up with -1.</summary>
    public ReadOnlySpan<int> Of(int row) => _best.AsSpan(row * Most, Most);

    /// <summary>The best pair of a row, or -1.</summary>
    public int BestOf(int row) => _best[row * Most];

    /// <summary>The best score of a row's other pairs; 0 when it has none.</summary>
    public double BestBut(int row, int pair)
    {
        var at = (row * Most) + (_best[row * Most] == pair ? 1 : 0);
        return _best[at] < 0 ? 0 : _scores[at];
    }

    /// <summary>Takes a pair when it is better than the worst of those kept. Pairs come in the order of places, so of equal scores the first place stays before.</summary>
    public void Offer(int row, int pair, double score)
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
