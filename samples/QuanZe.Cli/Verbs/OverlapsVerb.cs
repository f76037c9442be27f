using System.CommandLine;
using System.Globalization;
using QuanZe.Cli.Files;
using QuanZe.Rules.Matching.Overlaps;
using QuanZe.Sdk;
using QuanZe.Sdk.Reporting;

namespace QuanZe.Cli.Verbs;

/// <summary><c>overlaps</c>: duplicates and overlaps inside one government's lists.</summary>
internal static class OverlapsVerb
{
    public static Command Make(Func<ParseResult, Screen> screenFor)
    {
        var lists = new Argument<string[]>("LIST") { Description = "同一政府各部门的清单 · the lists of one government", Arity = ArgumentArity.OneOrMore };
        var pairs = SharedOptions.Out("结果 · the file of pairs: left_id,right_id,kind,probability");
        var command = new Command("overlaps", "查找重复与交叉 · find duplicates and overlaps") { lists, pairs };
        command.SetAction(parsed => Run(screenFor(parsed), parsed.GetValue(lists)!, parsed.GetValue(pairs)!));
        return command;
    }

    private static int Run(Screen screen, string[] files, string pairs)
    {
        var list = ListFiles.ReadItems(files, "lists", AdministrativeLevel.Unspecified, screen).List;
        var overlaps = ListOverlaps.Find([list]);
        using var output = OutputFolder.Of(pairs);
        output.WriteText(Path.GetFileName(pairs), writer => CsvTableWriter.Write(
            writer,
            [new("left_id", 12), new("right_id", 12), new("kind", 10), new("probability", 10)],
            overlaps.Select(overlap => new[]
            {
                overlap.Left.Id, overlap.Right.Id, overlap.Kind == OverlapKind.Duplicate ? "duplicate" : "contested", overlap.Probability.ToString("0.0000", CultureInfo.InvariantCulture),
            })));
        output.Commit();
        screen.Line(screen.Words(
            $"{list.Items.Count} 项；重复 {overlaps.Count(overlap => overlap.Kind == OverlapKind.Duplicate)} 对，交叉 {overlaps.Count(overlap => overlap.Kind == OverlapKind.Contested)} 对",
            $"{list.Items.Count} items; {overlaps.Count(overlap => overlap.Kind == OverlapKind.Duplicate)} duplicates, {overlaps.Count(overlap => overlap.Kind == OverlapKind.Contested)} contested pairs"));
        return CommandLine.Done;
    }
}
