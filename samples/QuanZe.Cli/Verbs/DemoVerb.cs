using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using QuanZe.Cli.Files;
using QuanZe.Generation;
using QuanZe.Generation.Year;
using QuanZe.Rules.Alignment;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Sameness;

namespace QuanZe.Cli.Verbs;

/// <summary><c>demo</c>: generates the lists of one county, aligns them, reports, and says how many of the planted faults were found.</summary>
internal static class DemoVerb
{
    // A fixed day, so that the same seed gives the same report.
    private static readonly DateOnly Day = new(2026, 11, 1);

    public static Command Make(Func<ParseResult, Screen> screenFor)
    {
        var (seed, folder) = (SharedOptions.Seed(), SharedOptions.Out("输出文件夹 · the folder for report.html, findings.xlsx, alignment.json; default: quanze-demo", isRequired: false));
        var rules = SharedOptions.Rules();
        var year = new Option<bool>("--year") { Description = "推演一个县的清单全年运行，写出各环节文书 · a whole year of the list: claims, adjustments, cases, calls, rulings, assessment, with the documents of each" };
        var command = new Command("demo", "演示：按一个县的真实规模生成三级清单（合成数据），比对并报告 · generate three synthetic lists at the size of a county, align, report") { seed, folder, rules, year };
        command.SetAction(parsed => parsed.GetValue(year)
            ? YearDemo.Run(screenFor(parsed), new YearOptions { Seed = parsed.GetValue(seed) }, parsed.GetValue(folder) ?? "quanze-year", SharedOptions.Engine(screenFor(parsed), SamenessProfiles.ThreeLevelFourSame, parsed.GetValue(rules)))
            : Run(screenFor(parsed), parsed.GetValue(seed), parsed.GetValue(folder) ?? "quanze-demo", SharedOptions.Engine(screenFor(parsed), SamenessProfiles.ThreeLevelFourSame, parsed.GetValue(rules))));
        return command;
    }

    private static int Run(Screen screen, ulong seed, string folder, AlignmentEngine engine)
    {
        var clock = Stopwatch.StartNew();
        var county = screen.Working(screen.Words("生成清单", "generating lists"), _ => CountyGenerator.Generate(new GenerationOptions { Seed = seed }));
        var generated = clock.Elapsed;
        var run = screen.Working(screen.Words("比对", "aligning"), bar => engine.Run(county.Catalogue, county.City, county.County, Day, Screen.Stages(bar)));
        var aligned = clock.Elapsed;
        using var output = new OutputFolder(folder);
        var files = screen.Working(screen.Words("写出报告", "writing the report"), _ => ReportFiles.Write(output, run.Report, screen.Language));
        output.Commit();
        var written = clock.Elapsed;

        screen.Line(screen.Words(
            $"合成清单（种子 {seed}）：省 {county.Province.Items.Count} 项，市 {county.City.Items.Count} 项，县 {county.County.Items.Count} 项，责任事项 {county.County.Items.Sum(item => item.Responsibilities.Count)} 项",
            $"synthetic lists (seed {seed}): province {county.Province.Items.Count}, city {county.City.Items.Count}, county {county.County.Items.Count} items, {county.County.Items.Sum(item => item.Responsibilities.Count)} responsibilities"));
        AlignmentTables.Show(screen, run.Report);
        ShowScore(screen, PlantedFaultScore.Of(county.Faults, run.Report.Findings.Select(finding => new SideEffect(finding.Code.ToString(), finding.Subject.ListId, finding.Subject.ItemId))));
        screen.Title(screen.Words("用时和内存", "Time and memory"));
        screen.Line(screen.Words(
            $"生成 {Seconds(generated)}，比对 {Seconds(aligned - generated)}，报告 {Seconds(written - aligned)}，共 {Seconds(written)}；内存峰值 {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB",
            $"generated in {Seconds(generated)}, aligned in {Seconds(aligned - generated)}, reported in {Seconds(written - aligned)}, total {Seconds(written)}; peak memory {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB"));
        foreach (var file in files)
        {
            screen.Line(file);
        }

        return CommandLine.Done;
    }

    private static void ShowScore(Screen screen, PlantedFaultScore score)
    {
        screen.Title(screen.Words("预设错误的发现情况", "Planted faults"));
        screen.Table(
            [screen.Words("编号", "code"), screen.Words("预设错误", "fault"), screen.Words("预设", "planted"), screen.Words("发现", "found")],
            score.Kinds.Select(kind => new[] { kind.Code, screen.Words(Title(kind.Code), kind.Kind), ReportTables.Number(kind.Planted), ReportTables.Number(kind.Found) }));
        screen.Line(screen.Words(
            $"预设 {score.Planted} 个，发现 {score.Found} 个（{ReportTables.Percent(score.Found, score.Planted)}）；报告问题 {score.FindingCount} 个，其中非预设且无法解释的 {score.Unexplained.Count} 个（{ReportTables.Percent(score.Unexplained.Count, score.FindingCount)}）",
            $"{score.Planted} planted, {score.Found} found ({ReportTables.Percent(score.Found, score.Planted)}); {score.FindingCount} findings, {score.Unexplained.Count} of them neither planted nor explained ({ReportTables.Percent(score.Unexplained.Count, score.FindingCount)})"));
        foreach (var finding in score.Unexplained.Take(20))
        {
            screen.Line($"  {finding}");
        }
    }

    private static string Title(string code) => FindingCodes.All.First(known => known.ToString() == code).Text(Languages.Chinese).Title;

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture) + " s";
}
