using System.Globalization;

namespace QuanZe.Benchmarks.Matching;

/// <summary>Speed, memory and quality of matching beside other tools, on the same synthetic rows in one run: <c>matching [ROWS…]</c>.</summary>
/// <remarks>A tool that would take hours matches a part of the left list, and its time is extrapolated; the table says which part.</remarks>
internal static class MatchingRun
{
    private const int Seed = 7;
    private const double FewestTimesFaster = 25;

    // The tools that a machine may lack.
    private static readonly string[] Installed = ["scikit-learn TF-IDF", "PostgreSQL pg_trgm"];

    public static void Run(TextWriter output, IReadOnlyList<int> sizes)
    {
        var figures = new List<Figure>();
        output.WriteLine("| rows | tool | seconds | part matched | peak MB | P | R | F1 | times as long |");
        output.WriteLine("|---|---|---|---|---|---|---|---|---|");
        foreach (var rows in sizes)
        {
            var folder = Directory.CreateTempSubdirectory("quanze-matching-").FullName;
            var set = MatchSet.Make(rows, Seed);
            MatchFiles.Write(set, folder);
            var (own, bytesPerRow) = MatchPeers.Own(folder, rows, set.Truth);
            var scikit = MatchPeers.ScikitLearn(folder, rows, Math.Min(rows, rows > 50_000 ? 2_000 : rows), set.Truth);
            MatchMeasure?[] measures =
            [
                own,
                scikit,
                MatchPeers.Trigrams(folder, rows, Math.Min(rows, rows > 5_000 ? 200 : 1_000), set.Truth),
                rows > 50_000 ? null : MatchPeers.Dice(set, Math.Min(rows, 20_000_000 / rows)),
                rows > 50_000 ? null : MatchPeers.Levenshtein(set, Math.Min(rows, 20_000_000 / rows)),
            ];
            foreach (var measure in measures.OfType<MatchMeasure>())
            {
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {rows} | {measure.Tool} ({measure.Note}) | {measure.Seconds:0.00} | {measure.Part:0.###} | {measure.Megabytes:0} | {measure.Score.Precision:0.0000} | {measure.Score.Recall:0.0000} | {measure.Score.F1:0.0000} | {measure.Seconds / own.Seconds:0.0} |"));
            }

            foreach (var tool in Installed.Where(tool => measures.All(measure => measure?.Tool != tool)))
            {
                output.WriteLine($"| {rows} | {tool} | not-run: not installed, or no server named by QUANZE_PG | | | | | | |");
            }

            Directory.Delete(folder, recursive: true);
            figures.AddRange(Figures(rows, own, bytesPerRow, scikit));
        }

        output.WriteLine("| all | Lucene.Net n-gram BM25 | not-run: no peer written | | | | | | |");
        figures.ForEach(output.WriteLine);
    }

    /// <summary>The figures of one size; the ratio last.</summary>
    public static IEnumerable<Figure> Figures(int rows, MatchMeasure own, double bytesPerRow, MatchMeasure? scikit)
    {
        var size = string.Create(CultureInfo.InvariantCulture, $"{rows / 1000}k");
        if (rows >= 500_000)
        {
            yield return new Figure($"match-{size}-seconds", own.Seconds, "s", 90, AtMost: true);
        }

        if (rows >= 50_000)
        {
            yield return new Figure($"match-{size}-index-bytes-per-row", bytesPerRow, "B", 400, AtMost: true);
        }

        if (rows == 50_000)
        {
            yield return new Figure($"match-{size}-peak-memory", own.Megabytes, "MB", 300, AtMost: true);
            yield return new Figure($"match-{size}-times-faster-than-scikit-learn", scikit?.Seconds / own.Seconds, "times", FewestTimesFaster, AtMost: false);
        }
    }

    /// <summary>What fits into the quick run: the whole of 50,000 rows for us, the first 2,500 for scikit-learn.</summary>
    public static IEnumerable<Figure> Quick()
    {
        const int Rows = 50_000;
        var folder = Directory.CreateTempSubdirectory("quanze-matching-").FullName;
        var set = MatchSet.Make(Rows, Seed);
        MatchFiles.Write(set, folder);
        var (own, bytesPerRow) = MatchPeers.Own(folder, Rows, set.Truth);
        var scikit = MatchPeers.ScikitLearn(folder, Rows, 2_500, set.Truth);
        Directory.Delete(folder, recursive: true);
        return Figures(Rows, own, bytesPerRow, scikit);
    }
}
