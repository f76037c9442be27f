using System.Globalization;

namespace QuanZe.Benchmarks.Quality;

/// <summary>How often pairs are right of which a probability was said.</summary>
internal static class CalibrationTable
{
    private static readonly double[] Bounds = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 1.0001];

    public static void Write(TextWriter output, IReadOnlyCollection<QualityScore> scores)
    {
        output.WriteLine("| lists | probability said | pairs | mean said | right |");
        output.WriteLine("|---|---|---|---|---|");
        foreach (var (name, links) in new[] { ("most rows shared", Of(scores, isLow: false)), ("few rows shared", Of(scores, isLow: true)) })
        {
            foreach (var (from, to) in Bounds.Zip(Bounds.Skip(1)))
            {
                var bin = links.Where(link => link.Probability >= from && link.Probability < to).ToList();
                if (bin.Count > 0)
                {
                    output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {from:0.###} to {Math.Min(1, to):0.###} | {bin.Count} | {bin.Average(link => link.Probability):0.000} | {bin.Average(link => link.IsRight ? 1.0 : 0.0):0.000} |"));
                }
            }
        }
    }

    private static List<(double Probability, bool IsRight)> Of(IEnumerable<QualityScore> scores, bool isLow) =>
        [.. scores.Where(score => score.Name.Contains("low", StringComparison.Ordinal) == isLow).SelectMany(score => score.Links)];
}
