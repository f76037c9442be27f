using System.CommandLine;
using QuanZe.Cli.Files;
using QuanZe.Rules.Alignment;
using QuanZe.Sdk;
using QuanZe.Sdk.Boundaries;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Reporting;

namespace QuanZe.Cli.Verbs;

/// <summary><c>check</c>: the lists of one government by themselves, without lists above.</summary>
internal static class CheckVerb
{
    private static readonly string[] Levels = ["province", "city", "county", "township"];

    public static Command Make(Func<ParseResult, Screen> screenFor)
    {
        var files = new Argument<string[]>("LIST") { Description = "一级政府的清单（.xls、.xlsx、.csv）或者文件夹，各部门可分文件 · the lists of one government, one file or one per department, or folders", Arity = ArgumentArity.OneOrMore };
        var folder = SharedOptions.Out("输出文件夹 · the folder for report.html, findings.xlsx, findings.csv, findings.json");
        var level = new Option<string?>("--level") { Description = "清单层级；默认取自 --division · the level of the list: province, city, county, township; default: that of --division" };
        level.AcceptOnlyFromAmong(Levels);
        var mandates = new Option<string[]>("--mandate") { Description = "部门“三定”规定的文本（.txt，从 Word 另存为纯文本），可以多个 · texts of function regulations, plain text; several files or a folder", AllowMultipleArgumentsPerToken = true };
        var areas = new Option<string[]>("--area") { Description = $"重点领域职责边界：JSON 文件，或者示例 {string.Join("、", KeyAreas.Examples.Select(area => area.Name))} · key areas: JSON files, or the worked examples by name", AllowMultipleArgumentsPerToken = true };
        var (division, profile, rules, date, failOn) = (SharedOptions.Division(""), SharedOptions.Profile(), SharedOptions.Rules(), SharedOptions.Date(), SharedOptions.FailOn());
        var command = new Command("check", "审核一级政府的清单：要素、编码、合法性、职责 · check the lists of one government: completeness, codes, legality, mandate") { files, folder, level, division, mandates, areas, profile, rules, date, failOn };
        command.SetAction(parsed => Run(
            screenFor(parsed), parsed.GetValue(files)!, parsed.GetValue(folder)!, SharedOptions.DivisionOf(parsed.GetValue(division)), parsed.GetValue(level), parsed.GetValue(mandates) ?? [], parsed.GetValue(areas) ?? [],
            facts => SharedOptions.Engine(screenFor(parsed), SharedOptions.ProfileOf(parsed.GetValue(profile)!), parsed.GetValue(rules), facts), SharedOptions.DayOf(parsed.GetValue(date)), parsed.GetValue(failOn)));
        return command;
    }

    private static int Run(Screen screen, string[] files, string folder, DivisionCode? division, string? level, string[] mandates, string[] areas, Func<IEnumerable<object>, AlignmentEngine> engineWith, DateOnly day, string? failOn)
    {
        var levelOfList = level is not null ? Enum.Parse<AdministrativeLevel>(level, ignoreCase: true) : division?.Level ?? AdministrativeLevel.Unspecified;
        var regulations = MandateFiles.Read(mandates, screen);
        var engine = engineWith([.. regulations, .. regulations.Select(reading => reading.Regulation), .. AreaFiles.Read(areas, screen)]);
        var import = screen.Working(screen.Words("读取", "reading"), _ => ListFiles.ReadItems(files, "list", levelOfList, screen));
        var list = import.List with { Division = division ?? import.List.Division };
        var check = screen.Working(screen.Words("审核", "checking"), bar => engine.Check([list], day, Screen.Stages(bar)));
        var report = check with { Findings = import.Findings.Concat(check.Findings).Order().ToValueList() };
        using var output = new OutputFolder(folder);
        var written = ReportFiles.Write(output, report, screen.Language).ToList();
        if (!import.RejectedRows.IsEmpty)
        {
            written.Add(ReportFiles.WriteRejected(output, import.RejectedRows, screen));
        }

        output.Commit();
        screen.Line(screen.Words($"{report.Authority} 共审核 {report.Items.Count} 项", $"{report.Authority}: {report.Items.Count} items checked").Trim());
        foreach (var row in report.Mandates)
        {
            screen.Line(screen.Words(
                $"{row.Body}：主要职责 {row.Duties} 项，有对应事项的 {row.CoveredDuties} 项（覆盖率 {ReportTables.Percent(row.CoveredDuties, row.Duties)}）；事项 {row.Items} 项，有对应职责的 {row.LinkedItems} 项（匹配度 {ReportTables.Share(row.MatchDegree)}）",
                $"{row.Body}: {row.CoveredDuties} of {row.Duties} duties have items (coverage {ReportTables.Percent(row.CoveredDuties, row.Duties)}); {row.LinkedItems} of {row.Items} items have a duty (match degree {ReportTables.Share(row.MatchDegree)})"));
        }

        ReportTables.ShowFindings(screen, FindingFigures.Of(report));
        foreach (var file in written)
        {
            screen.Line(file);
        }

        return SharedOptions.ExitCode(failOn, report.Findings);
    }
}
