using System.Diagnostics;
using System.Globalization;
using QuanZe.Benchmarks.Engine;
using QuanZe.Benchmarks.Matching;
using QuanZe.Excel.Writing;
using QuanZe.Generation;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.Matching;
using QuanZe.Sdk;

namespace QuanZe.Benchmarks;

/// <summary>Measures each figure that this version speaks of. All lists are synthetic.</summary>
internal static class QuickRun
{
    private static readonly DateOnly Day = new(2026, 11, 1);

    public static void Run(TextWriter output)
    {
        var county = CountyGenerator.Generate(new GenerationOptions());
        foreach (var figure in Whole(county).Concat(Faults()).Concat(Stages(county)).Concat(Matching(county)).Concat(MatchingRun.Quick()).Concat(MatchQuality()).Concat(EngineFigures.All([])).Concat(SpecificationFigures.All(county)).Concat(NRulesFigures.All(county)))
        {
            output.WriteLine(figure);
        }
    }

    // The median of five processes, each from its start to the written report.
    private static IEnumerable<Figure> Whole(GeneratedCounty county)
    {
        var folder = Directory.CreateTempSubdirectory("quanze-").FullName;
        foreach (var list in new[] { county.Province, county.City, county.County })
        {
            using var stream = File.Create(Path.Combine(folder, $"{list.Id}.xlsx"));
            ListWorkbookWriter.Write(stream, list);
        }

        var runs = Enumerable.Range(0, 5).Select(_ => InProcess(folder)).ToList();
        Directory.Delete(folder, recursive: true);
        yield return new Figure("county-xlsx-to-report", Median(runs.Select(run => run.Seconds)), "s", 3, AtMost: true);
        yield return new Figure("county-peak-memory", Median(runs.Select(run => run.Megabytes)), "MB", 400, AtMost: true);
    }

    private static (double Seconds, double Megabytes) InProcess(string folder)
    {
        using var process = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? [typeof(QuickRun).Assembly.Location, "county", folder] : ["county", folder]) { RedirectStandardOutput = true })!;
        var words = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        return (double.Parse(words[0], CultureInfo.InvariantCulture), double.Parse(words[1], CultureInfo.InvariantCulture));
    }

    private static IEnumerable<Figure> Faults()
    {
        var engine = new AlignmentEngineBuilder().Build();
        var scores = Enumerable.Range(1, 10).Select(seed =>
        {
            var county = CountyGenerator.Generate(new GenerationOptions { Seed = (ulong)(1000 + seed) });
            return PlantedFaultScore.Of(county.Faults, engine.Align(county.Catalogue, county.City, county.County, Day).Findings.Select(finding => new SideEffect(finding.Code.ToString(), finding.Subject.ListId, finding.Subject.ItemId)));
        }).ToList();
        yield return new Figure("planted-faults-found-10-seeds", (double)scores.Sum(score => score.Found) / scores.Sum(score => score.Planted), "share", 0.99, AtMost: false);
        yield return new Figure("findings-unexplained-10-seeds", (double)scores.Sum(score => score.Unexplained.Count) / scores.Sum(score => score.FindingCount), "share", 0.01, AtMost: true);
    }

    // Warm, in this process: the stages behind the whole.
    private static IEnumerable<Figure> Stages(GeneratedCounty county)
    {
        var engine = new AlignmentEngineBuilder().Build();
        yield return new Figure("county-align-warm", Median(Enumerable.Range(0, 5).Select(_ => Seconds(() => engine.Align(county.Catalogue, county.City, county.County, Day)))), "s", 1.5, AtMost: true);
        yield return new Figure("engine-build", Median(Enumerable.Range(0, 5).Select(_ => Seconds(() => new AlignmentEngineBuilder().Build()))) * 1000, "ms", 150, AtMost: true);
    }

    private static IEnumerable<Figure> Matching(GeneratedCounty county)
    {
        var truth = county.Truth.Where(row => row.ProvinceId.Length > 0 && row.CountyId.Length > 0).Select(row => (row.CountyId, row.ProvinceId)).ToHashSet();
        var matches = new ListMatcher(MatchOptions.Default with { HideCodes = true }).Match(county.County, county.Province).Matches;
        double right = matches.Count(match => truth.Contains((match.Left.Id, match.Right.Id)));
        var accepted = matches.Where(match => match.Band == MatchBand.Accept).ToList();
        yield return new Figure("match-hidden-codes-f1-synthetic", 2 * right / (matches.Count + truth.Count), "F1", 0.99, AtMost: false);
        yield return new Figure("match-accepted-precision-synthetic", (double)accepted.Count(match => truth.Contains((match.Left.Id, match.Right.Id))) / accepted.Count, "share", 0.995, AtMost: false);
    }

    // Generated lists, synthetic rewordings; the seeds and the table of rewordings were never trained on.
    private static IEnumerable<Figure> MatchQuality()
    {
        foreach (var score in Quality.QualitySets.Generated(0).Select(pair => Quality.QualityScore.Of(pair, MatchOptions.Default with { HideCodes = true })))
        {
            yield return new Figure($"match-lead-{score.Name}-synthetic", 100 * (score.F1 - score.YardstickF1), "points", score.Name.EndsWith("low", StringComparison.Ordinal) ? 3 : 1, AtMost: false);
            yield return new Figure($"match-accepted-precision-{score.Name}-synthetic", score.AcceptedPrecision, "share", 0.995, AtMost: false);
        }
    }

    private static double Seconds(Action work)
    {
        var clock = Stopwatch.StartNew();
        work();
        return clock.Elapsed.TotalSeconds;
    }

    private static double Median(IEnumerable<double> values)
    {
        var ordered = values.Order().ToList();
        return ordered[ordered.Count / 2];
    }
}
