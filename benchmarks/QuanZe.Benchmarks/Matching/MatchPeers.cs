using System.Diagnostics;
using System.Globalization;

namespace QuanZe.Benchmarks.Matching;

/// <summary>The tools beside which matching is measured, on the same files. A tool that is not installed gives null.</summary>
internal static class MatchPeers
{
    /// <summary>This library in a process of its own, codes hidden.</summary>
    public static (MatchMeasure Measure, double BytesPerRow) Own(string folder, int rows, Dictionary<string, string> truth)
    {
        string[] command = [typeof(MatchPeers).Assembly.Location, "match-files", .. Files(folder), Path.Combine(folder, "own.csv")];
        var numbers = Numbers(Run("dotnet", command)!);
        var pairs = Pairs(Path.Combine(folder, "own.csv"), header: false);
        return (new MatchMeasure("QuanZe", rows, numbers[0] + numbers[1], 1, numbers[3], PairScore.Of(pairs, truth), "all fields, its own threshold"), numbers[2]);
    }

    /// <summary>scikit-learn: character 1–2-gram TF-IDF, nearest row, one to one at its best threshold.</summary>
    public static MatchMeasure? ScikitLearn(string folder, int rows, int matched, Dictionary<string, string> truth)
    {
        string[] command = [Script("tfidf.py"), .. Files(folder), Path.Combine(folder, "tfidf.csv"), matched.ToString(CultureInfo.InvariantCulture)];
        if (Run("/usr/bin/python3", command) is not { } output)
        {
            return null;
        }

        var numbers = Numbers(output);
        return new MatchMeasure("scikit-learn TF-IDF", rows, numbers[0] + (numbers[1] / numbers[2]), numbers[2], numbers[3], PairScore.AtBest(Pairs(Path.Combine(folder, "tfidf.csv"), header: true), truth, numbers[2]), "names only");
    }

    /// <summary>PostgreSQL with pg_trgm and a GiST index, nearest row; needs a server named by QUANZE_PG and psql.</summary>
    public static MatchMeasure? Trigrams(string folder, int rows, int matched, Dictionary<string, string> truth)
    {
        if (Environment.GetEnvironmentVariable("QUANZE_PG") is not { } server)
        {
            return null;
        }

        var connection = string.Join(' ', server.Split(';').Select(part => part.Split('=')).Select(part => $"{(part[0] == "Username" ? "user" : part[0] == "Database" ? "dbname" : part[0].ToLowerInvariant())}={part[1]}"));
        string[] command = [connection, "-q", "-v", "ON_ERROR_STOP=1", "-v", $"left={Files(folder)[0]}", "-v", $"right={Files(folder)[1]}", "-v", $"rows={matched}", "-v", $"pairs={Path.Combine(folder, "trgm.csv")}", "-f", Script("trgm.sql")];
        if (Run("psql", command) is not { } output)
        {
            return null;
        }

        var numbers = Numbers(output.Trim().Split('\n')[^1]);
        var part = (double)matched / rows;
        return new MatchMeasure("PostgreSQL pg_trgm", rows, numbers[0] + (numbers[1] / part), part, null, PairScore.AtBest(Pairs(Path.Combine(folder, "trgm.csv"), header: true), truth, part), "names only");
    }

    /// <summary>Every pair of names by the Dice coefficient of their character pairs, on all cores.</summary>
    public static MatchMeasure Dice(MatchSet set, int matched) => BruteForce.Run("Dice, every pair", set, matched, BruteForce.Dice);

    /// <summary>Every pair of names by their Levenshtein distance, bit-parallel, on all cores.</summary>
    public static MatchMeasure Levenshtein(MatchSet set, int matched) => BruteForce.Run("Levenshtein, every pair", set, matched, BruteForce.Levenshtein);

    private static string[] Files(string folder) => [Path.Combine(folder, "left.csv"), Path.Combine(folder, "right.csv")];

    private static string Script(string name) => Path.Combine(AppContext.BaseDirectory, "peers", name);

    private static double[] Numbers(string line) => [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => double.Parse(word, CultureInfo.InvariantCulture))];

    private static List<ScoredPair> Pairs(string path, bool header) =>
        [.. File.ReadLines(path).Skip(header ? 1 : 0).Select(line => line.Split(',')).Select(cells => new ScoredPair(cells[0], cells[1], double.Parse(cells[2], CultureInfo.InvariantCulture)))];

    private static string? Run(string program, string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? output : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
