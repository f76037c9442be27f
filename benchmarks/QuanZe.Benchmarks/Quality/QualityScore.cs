using QuanZe.Rules.Matching;

namespace QuanZe.Benchmarks.Quality;

/// <summary>How well a list pair was matched.</summary>
internal sealed record QualityScore
{
    public required string Name { get; init; }

    public required int Truth { get; init; }

    /// <summary>All pairs, accepted and to review; a repeat counts as the file of pairs has it.</summary>
    public required int Shown { get; init; }

    /// <summary>The pairs from the default threshold on.</summary>
    public required int Found { get; init; }

    public required int Right { get; init; }

    public required int Accepted { get; init; }

    public required int AcceptedRight { get; init; }

    /// <summary>The rows of which a near-twin and no true partner was accepted.</summary>
    public required int TwinsAccepted { get; init; }

    public required int Twins { get; init; }

    public required double YardstickF1 { get; init; }

    public required IReadOnlyList<(double Probability, bool IsRight)> Links { get; init; }

    public double F1 => 2.0 * Right / Math.Max(1, Found + Truth);

    /// <summary>F1 at the threshold that suits these rows best, among those the pairs were made with.</summary>
    public double BestF1 => Enumerable.Range(1, 99).Max(step => F1From(step / 100.0));

    public double AcceptedPrecision => Accepted == 0 ? 1 : (double)AcceptedRight / Accepted;

    public double AcceptedRecall => (double)AcceptedRight / Math.Max(1, Truth);

    public double ReviewShare => Shown == 0 ? 0 : 1 - ((double)Accepted / Shown);

    /// <summary>The lower bound of the accepted precision, one-sided at 95 % (Wilson).</summary>
    public double AcceptedLowerBound => Wilson(AcceptedRight, Accepted);

    /// <summary>The expected calibration error over ten equal bins of probability.</summary>
    public double CalibrationError => Links.Count == 0 ? 0 : Links.GroupBy(link => Math.Min(9, (int)(link.Probability * 10)))
        .Sum(bin => Math.Abs(bin.Average(link => link.Probability) - bin.Average(link => link.IsRight ? 1.0 : 0.0)) * bin.Count() / Links.Count);

    public static QualityScore Of(LabelledPair pair, MatchOptions options, double? yardstick = null)
    {
        var matches = new ListMatcher(options).Match(pair.Left, pair.Right).Matches.Where(match => pair.Counts(match.Left.Id)).ToList();
        bool IsRight(ItemMatch match) => pair.Truth.Contains((match.Left.Id, match.Right.Id));
        var accepted = matches.Where(match => match.Band == MatchBand.Accept).ToList();
        return new QualityScore
        {
            Name = pair.Name,
            Truth = pair.Truth.Count,
            Shown = matches.Count,
            Found = matches.Count(match => match.Probability >= options.ReviewFrom),
            Right = matches.Count(match => match.Probability >= options.ReviewFrom && IsRight(match)),
            Accepted = accepted.Count,
            AcceptedRight = accepted.Count(IsRight),
            Twins = pair.Classes.Count(entry => entry.Value.Contains("twin", StringComparison.Ordinal)),
            TwinsAccepted = accepted.Count(match => !IsRight(match) && pair.Classes.GetValueOrDefault(match.Left.Id, "").Contains("twin", StringComparison.Ordinal)),
            YardstickF1 = yardstick ?? Yardstick(pair),
            Links = [.. matches.Select(match => (match.Probability, IsRight(match)))],
        };
    }

    /// <summary>F1 of the pairs from a threshold on.</summary>
    public double F1From(double threshold)
    {
        var found = Links.Where(link => link.Probability >= threshold).ToList();
        return 2.0 * found.Count(link => link.IsRight) / Math.Max(1, found.Count + Truth);
    }

    /// <summary>The yardstick's F1 at the threshold that suits these rows best.</summary>
    public static double Yardstick(LabelledPair pair)
    {
        var links = TfIdfYardstick.Match(pair.Left, pair.Right).Where(link => pair.Counts(link.Left)).ToList();
        return Enumerable.Range(20, 81).Max(step =>
        {
            var found = links.Where(link => link.Cosine >= (step / 100.0) - 1e-9).ToList();
            return 2.0 * found.Count(link => pair.Truth.Contains((link.Left, link.Right))) / Math.Max(1, found.Count + pair.Truth.Count);
        });
    }

    private static double Wilson(int right, int all)
    {
        const double Z = 1.645;
        if (all == 0)
        {
            return 0;
        }

        var share = (double)right / all;
        return (share + (Z * Z / (2 * all)) - (Z * Math.Sqrt((share * (1 - share) / all) + (Z * Z / (4.0 * all * all))))) / (1 + (Z * Z / all));
    }
}
