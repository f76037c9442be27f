namespace QuanZe.Benchmarks.Matching;

/// <summary>What one tool took for one set of lists, and how right it was.</summary>
/// <param name="Tool">The tool.</param>
/// <param name="Rows">The rows of each list.</param>
/// <param name="Seconds">From texts in memory to the last pair; extrapolated when only a part of the left list was matched.</param>
/// <param name="Part">The part of the left list that was matched.</param>
/// <param name="Megabytes">The peak of the process; null where it was not measured.</param>
/// <param name="Score">The pairs against the truth, at the threshold that is best for the tool; ours at its own.</param>
/// <param name="Note">What else there is to say.</param>
internal sealed record MatchMeasure(string Tool, int Rows, double Seconds, double Part, double? Megabytes, PairScore Score, string Note = "");

/// <summary>Pairs against the truth.</summary>
/// <param name="Precision">The right ones among the pairs.</param>
/// <param name="Recall">The right ones among the true pairs of the rows that were matched.</param>
internal sealed record PairScore(double Precision, double Recall)
{
    /// <summary>The harmonic mean of both.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>The score of pairs as they are.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="truth">The true partner of each left row that has one.</param>
    /// <param name="part">The part of the left list that was matched.</param>
    public static PairScore Of(IReadOnlyCollection<ScoredPair> pairs, Dictionary<string, string> truth, double part = 1)
    {
        double right = pairs.Count(pair => truth.GetValueOrDefault(pair.Left) == pair.Right);
        return new PairScore(right / Math.Max(1, pairs.Count), right / Math.Max(1, truth.Count * part));
    }

    /// <summary>One to one, the likeliest first, cut at the threshold that gives the best F1.</summary>
    public static PairScore AtBest(IEnumerable<ScoredPair> nearest, Dictionary<string, string> truth, double part = 1)
    {
        var (lefts, rights, chosen) = (new HashSet<string>(), new HashSet<string>(), new List<ScoredPair>());
        foreach (var pair in nearest.OrderByDescending(pair => pair.Score).Where(pair => !lefts.Contains(pair.Left) && !rights.Contains(pair.Right)))
        {
            lefts.Add(pair.Left);
            rights.Add(pair.Right);
            chosen.Add(pair);
        }

        return Enumerable.Range(1, 99).Select(step => Of(chosen.Where(pair => pair.Score >= step / 100.0).ToList(), truth, part)).MaxBy(score => score.F1)!;
    }
}

/// <summary>A pair with the score its tool gave it.</summary>
internal readonly record struct ScoredPair(string Left, string Right, double Score);
