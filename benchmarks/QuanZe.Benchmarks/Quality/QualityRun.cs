using System.Globalization;
using QuanZe.Rules.Matching;
using QuanZe.Rules.Matching.Learning;
using QuanZe.Rules.Matching.Scoring;

namespace QuanZe.Benchmarks.Quality;

/// <summary><c>matching-quality</c>: how well lists are matched with codes hidden, against the yardstick on the same rows; <c>train-match-model FILE</c>: makes the shipped model.</summary>
internal static class QualityRun
{
    private const int Seeds = 3;

    /// <summary>Prints the tables.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="folders">Folders with further labelled lists.</param>
    public static void Run(TextWriter output, IEnumerable<string> folders)
    {
        var options = MatchOptions.Default with { HideCodes = true };
        var pairs = QualitySets.Measuring(Seeds).Concat(QualitySets.Guangdong() is { } guangdong ? [guangdong] : []).Concat(folders.Select(folder => QualitySets.Folder(folder, Path.GetFileName(folder)))).ToList();
        Table(output, pairs.Select(pair => QualityScore.Of(pair, options)));
    }

    /// <summary>Prints the tables behind the first: by kind of row, calibration, ablation of each field, learning from part of the codes.</summary>
    public static void Details(TextWriter output)
    {
        var options = MatchOptions.Default with { HideCodes = true };
        var pairs = QualitySets.Measuring(Seeds).ToList();
        output.WriteLine("### By kind of row\n");
        ClassTable.Write(output, pairs, options);
        output.WriteLine("\n### Calibration\n");
        CalibrationTable.Write(output, [.. pairs.Select(pair => QualityScore.Of(pair, options, 0))]);
        output.WriteLine("\n### Without one field\n");
        Ablation.Write(output, [.. pairs.Take(pairs.Count / Seeds)], options);
        output.WriteLine("\n### Learning from part of the codes\n");
        LearningTable.Write(output, [.. pairs.Take(pairs.Count / Seeds)]);
    }

    /// <summary>Prints the links that are wrong and the pairs that were missed, with what decided.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="name">The name of the lists.</param>
    /// <param name="folders">Folders with further labelled lists.</param>
    public static void Errors(TextWriter output, string name, IEnumerable<string> folders)
    {
        var pair = QualitySets.Measuring(1).Concat(QualitySets.Guangdong() is { } guangdong ? [guangdong] : []).Concat(folders.Select(folder => QualitySets.Folder(folder, Path.GetFileName(folder)))).First(candidate => candidate.Name == name);
        var matches = new ListMatcher(MatchOptions.Default with { HideCodes = true }).Match(pair.Left, pair.Right).Matches.Where(match => pair.Counts(match.Left.Id)).ToList();
        foreach (var match in matches.Where(match => !pair.Truth.Contains((match.Left.Id, match.Right.Id))))
        {
            output.WriteLine($"WRONG {match.Band} {match.Probability:0.000} {pair.Classes.GetValueOrDefault(match.Left.Id)}: {match.Left.FullName} | {match.Right.FullName}");
            output.WriteLine($"      {string.Join("; ", match.Explanation.Bars.Select(bar => $"{bar.EnglishField} {bar.Bits:0.0}"))} {match.Explanation.HardEvidence}");
        }

        var found = matches.Select(match => (match.Left.Id, match.Right.Id)).ToHashSet();
        foreach (var (left, right) in pair.Truth.Where(truth => !found.Contains(truth)))
        {
            output.WriteLine($"MISSED {pair.Classes.GetValueOrDefault(left)}: {pair.Left.Items.First(item => item.Id == left).FullName} | {pair.Right.Items.First(item => item.Id == right).FullName}");
        }
    }

    /// <summary>Trains the weights and writes the model.</summary>
    public static void Train(string path, TextWriter output)
    {
        var sets = QualitySets.Training().Select(pair => new MatchTrainingSet(pair.Left, pair.Right, pair.Truth, pair.Judged)).ToList();
        var model = new MatchLearner(MatchModel.Shipped).Train(sets, MatchModel.Shipped.Version, "generated lists and the Guangdong set of 2021, with synthetic rewordings; see benchmarks/QuanZe.Benchmarks/Quality");
        using var file = File.Create(path);
        MatchModelJson.Write(file, model);
        output.WriteLine($"{sets.Count} pairs of lists, written to {path}");
    }

    private static void Table(TextWriter output, IEnumerable<QualityScore> scores)
    {
        output.WriteLine("| lists | runs | true pairs | F1 | yardstick | lead | accepted precision (lower bound) | accepted recall | review | ECE | twins accepted |");
        output.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (var group in scores.GroupBy(score => score.Name))
        {
            var all = group.ToList();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {group.Key} | {all.Count} | {all.Sum(score => score.Truth)} | {all.Average(score => score.F1):0.0000} | {all.Average(score => score.YardstickF1):0.0000} | {100 * all.Average(score => score.F1 - score.YardstickF1):+0.00;-0.00} | {Sum(all).AcceptedPrecision:0.0000} ({Sum(all).AcceptedLowerBound:0.0000}) | {Sum(all).AcceptedRecall:0.000} | {Sum(all).ReviewShare:0.000} | {Sum(all).CalibrationError:0.000} | {Sum(all).TwinsAccepted} of {Sum(all).Twins} |"));
        }
    }

    private static QualityScore Sum(List<QualityScore> scores) => new()
    {
        Name = scores[0].Name,
        Truth = scores.Sum(score => score.Truth),
        Shown = scores.Sum(score => score.Shown),
        Found = scores.Sum(score => score.Found),
        Right = scores.Sum(score => score.Right),
        Accepted = scores.Sum(score => score.Accepted),
        AcceptedRight = scores.Sum(score => score.AcceptedRight),
        Twins = scores.Sum(score => score.Twins),
        TwinsAccepted = scores.Sum(score => score.TwinsAccepted),
        YardstickF1 = 0,
        Links = [.. scores.SelectMany(score => score.Links)],
    };
}
