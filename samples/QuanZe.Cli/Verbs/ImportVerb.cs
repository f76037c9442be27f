using System.CommandLine;
using QuanZe.Cli.Files;
using QuanZe.Sdk;
using QuanZe.Sdk.Import;
using QuanZe.Sdk.Json;
using QuanZe.Sdk.Reporting;

namespace QuanZe.Cli.Verbs;

/// <summary><c>import</c>: reads lists and accounts for every row of every sheet.</summary>
internal static class ImportVerb
{
    public static Command Make(Func<ParseResult, Screen> screenFor)
    {
        var files = new Argument<string[]>("FILE") { Description = "清单文件（.xls、.xlsx、.csv）或者文件夹 · list files or folders", Arity = ArgumentArity.OneOrMore };
        var folder = SharedOptions.Out("输出文件夹 · the folder for canonical JSON, rejected.csv and findings.csv");
        var failOn = SharedOptions.FailOn();
        var command = new Command("import", "读取清单，逐行记账，写出规范 JSON · read lists, account for every row, write canonical JSON") { files, folder, failOn };
        command.SetAction(parsed => Run(screenFor(parsed), parsed.GetValue(files)!, parsed.GetValue(folder)!, parsed.GetValue(failOn)));
        return command;
    }

    private static int Run(Screen screen, string[] files, string folder, string? failOn)
    {
        var result = screen.Working(screen.Words("读取", "reading"), _ => ListFiles.Read(files, "list", AdministrativeLevel.Unspecified, screen));
        using var output = new OutputFolder(folder);
        foreach (var file in result.List.Items.GroupBy(item => item.Origin.File))
        {
            var list = result.List with { Items = file.ToValueList(), Sources = result.List.Sources.Where(source => source.Name == file.Key).ToValueList() };
            output.Write($"{Path.GetFileName(file.Key)}.json", stream => PowerListJson.Write(stream, list));
        }

        ReportFiles.WriteRejected(output, result.RejectedRows, screen);
        output.WriteText("findings.csv", writer => CsvTableWriter.Write(
            writer,
            [new("code", 10), new("severity", 10), new("file", 24), new("sheet", 16), new("row", 6), new("message", 80)],
            result.Findings.Select(finding => new[]
            {
                finding.Code.ToString(), ReportText.Severity(finding.Severity, screen.Language), finding.Subject.File, finding.Subject.Sheet, ReportTables.Number(finding.Subject.Row), finding.Message(screen.Language),
            })));
        output.Commit();
        foreach (var ledger in result.Ledgers)
        {
            screen.Line($"{ledger.File}#{ledger.Sheet}: {ledger.Account(QuanZe.Sdk.Findings.Languages.English)}");
        }

        screen.Line(screen.Words(
            $"共 {result.List.Items.Count} 项；未采用 {result.RejectedRows.Count} 行，见 rejected.csv；导入问题 {result.Findings.Count} 个，见 findings.csv",
            $"{result.List.Items.Count} items; {result.RejectedRows.Count} rows rejected, see rejected.csv; {result.Findings.Count} findings, see findings.csv"));
        return SharedOptions.ExitCode(failOn, result.Findings);
    }
}
