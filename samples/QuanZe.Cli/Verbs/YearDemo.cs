using System.Diagnostics;
using System.Globalization;
using QuanZe.Cli.Files;
using QuanZe.Generation.Year;
using QuanZe.Rules.Alignment;

namespace QuanZe.Cli.Verbs;

/// <summary><c>demo --year</c>: a year of a county's list, walked through every procedure, with the documents of each part and an account that adds up.</summary>
internal static class YearDemo
{
    public static int Run(Screen screen, YearOptions options, string folder, AlignmentEngine engine)
    {
        var clock = Stopwatch.StartNew();
        var year = screen.Working(screen.Words("推演年度", "walking the year"), _ => CountyYearGenerator.Generate(options, list => engine.Check([list], YearProcedures.Today).Findings));
        var generated = clock.Elapsed;
        var replayed = screen.Working(screen.Words("由日志重建", "replaying the logs"), _ => YearAccount.Replay(year));
        var rebuilt = clock.Elapsed;
        var account = YearAccount.Of(year);
        using var output = new OutputFolder(folder);
        var files = screen.Working(screen.Words("写出文书", "writing the documents"), _ => YearFiles.Write(output, year, account, replayed, screen.Language));
        output.Commit();
        var written = clock.Elapsed;

        screen.Line(screen.Words($"合成年度（种子 {options.Seed}）：县级清单 {year.List.Items.Count} 项，{year.Departments.Count} 个部门", $"synthetic year (seed {options.Seed}): {year.List.Items.Count} items, {year.Departments.Count} departments"));
        screen.Title(screen.Words("对账", "Account"));
        screen.Table(
            [screen.Words("核对", "check"), screen.Words("左", "left"), screen.Words("右", "right"), screen.Words("结果", "result")],
            account.Lines.Select(line => new[] { screen.Words(line.Chinese, line.English), ReportTables.Number(line.Left), ReportTables.Number(line.Right), line.IsBalanced ? screen.Words("一致", "agrees") : screen.Words("不一致", "differs") }));
        screen.Line(screen.Words($"由日志重建 {replayed.Procedures} 件、{replayed.Steps} 步，全部一致", $"{replayed.Procedures} procedures, {replayed.Steps} steps built again from their logs, all the same"));
        screen.Title(screen.Words("用时和内存", "Time and memory"));
        screen.Line(screen.Words(
            $"推演 {Seconds(generated)}，重建 {Seconds(rebuilt - generated)}，文书 {Seconds(written - rebuilt)}，共 {Seconds(written)}；内存峰值 {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB",
            $"walked in {Seconds(generated)}, replayed in {Seconds(rebuilt - generated)}, written in {Seconds(written - rebuilt)}, total {Seconds(written)}; peak memory {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB"));
        screen.Line(files[0]);
        return account.IsBalanced ? CommandLine.Done : CommandLine.Failed;
    }

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture) + " s";
}
