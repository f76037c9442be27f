using System.CommandLine;
using System.Globalization;
using QuanZe.Cli.Files;
using QuanZe.Sdk;
using QuanZe.Sdk.Adjustments;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Reporting;

namespace QuanZe.Cli.Verbs;

/// <summary><c>impact</c>: the items of lists that a change of law touches, clause by clause, with what is proposed.</summary>
internal static class ImpactVerb
{
    public static Command Make(Func<ParseResult, Screen> screenFor)
    {
        var law = new Argument<string>("LAWCHANGE") { Description = "法律变动文件（JSON）· the change of law, a JSON file" };
        var files = new Argument<string[]>("LIST") { Description = "清单，每个文件为一份 · the lists, one a file or folder", Arity = ArgumentArity.OneOrMore };
        var folder = new Option<string?>("--out") { Description = "输出文件夹：impact.csv、drafts.csv（调整申请初稿） · the folder for impact.csv and drafts.csv, the draft requests; without it only the screen" };
        var command = new Command("impact", "列出法律变动影响的事项 · list the items that a change of law touches") { law, files, folder };
        command.SetAction(parsed => Run(screenFor(parsed), parsed.GetValue(law)!, parsed.GetValue(files)!, parsed.GetValue(folder)));
        return command;
    }

    private static int Run(Screen screen, string law, string[] files, string? folder)
    {
        var change = ReadChange(law);
        var lists = files.Select(file => ListFiles.ReadItems([file], Path.GetFileNameWithoutExtension(file), AdministrativeLevel.Unspecified, screen).List).ToList();
        var impact = LawImpact.Of(change, lists, StatuteRegister.Default);
        TableColumn[] columns =
        [
            new(screen.Words("清单", "list"), 12), new("id", 12), new(screen.Words("事项", "item"), 36), new(screen.Words("实施主体", "department"), 20), new(screen.Words("要素", "element"), 12),
            new(screen.Words("援引", "citation"), 30), new(screen.Words("变动", "reason"), 36), new(screen.Words("唯一依据", "sole basis"), 8), new(screen.Words("建议", "proposal"), 8),
        ];
        var rows = impact.Items.Select(item => Row(screen, change, item)).ToList();
        screen.Line(screen.Words($"《{change.Instrument}》影响 {impact.Items.Select(item => (item.List.Id, item.Item.Id)).Distinct().Count()} 项", $"《{change.Instrument}》 touches {impact.Items.Select(item => (item.List.Id, item.Item.Id)).Distinct().Count()} items"));
        screen.Table(columns.Select(column => column.Heading), rows.Take(40));
        if (rows.Count > 40)
        {
            screen.Line(string.Create(CultureInfo.InvariantCulture, $"… +{rows.Count - 40}"));
        }

        if (folder is not null)
        {
            using var output = new OutputFolder(folder);
            var written = output.WriteText("impact.csv", writer => CsvTableWriter.Write(writer, columns, rows), withMark: true);
            var drafts = output.WriteText("drafts.csv", writer => CsvTableWriter.Write(writer, DraftColumns(screen), AdjustmentDrafts.Of(impact).Select(draft => DraftRow(screen, draft))), withMark: true);
            output.Commit();
            screen.Line(written);
            screen.Line(drafts);
        }

        return CommandLine.Done;
    }

    private static string[] Row(Screen screen, LawChange change, TouchedItem touched) =>
    [
        touched.List.Id, touched.Item.Id, touched.Item.FullName, touched.Item.Body.Name, screen.IsEnglish ? touched.Element.EnglishName() : touched.Element.ChineseName(),
        touched.Citation.ToString(), string.Join('；', touched.Reasons.Select(reason => reason.Text(change).In(screen.Language))),
        touched.IsSoleBasis ? screen.Words("是", "yes") : "", touched.Proposal(change).Title().In(screen.Language),
    ];

    private static TableColumn[] DraftColumns(Screen screen) =>
    [
        new(screen.Words("清单", "list"), 12), new("id", 12), new(screen.Words("部门", "department"), 20), new(screen.Words("类别", "kind"), 8), new(screen.Words("情形发生日", "triggered on"), 12),
        new(screen.Words("变更说明", "reason"), 36), new(screen.Words("依据", "basis"), 24), new(screen.Words("调整后设定依据", "basis after"), 40),
    ];

    private static string[] DraftRow(Screen screen, AdjustmentRequest draft) =>
    [
        draft.ListId, string.Join('、', draft.ItemIds), draft.Department, draft.Kind.Title().In(screen.Language), draft.TriggeredOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), draft.Reason, draft.Basis,
        string.Join('\n', draft.Items.Select(item => item.Basis.Text)),
    ];

    private static LawChange ReadChange(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return LawChangeFile.Read(stream);
        }
        catch (Exception exception) when (exception is FormatException or IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"{file}: {exception.Message}");
        }
    }
}
