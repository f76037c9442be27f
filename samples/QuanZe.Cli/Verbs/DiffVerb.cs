using System.CommandLine;
using System.Globalization;
using QuanZe.Cli.Files;
using QuanZe.Sdk;
using QuanZe.Sdk.Json;
using QuanZe.Sdk.Versions;

namespace QuanZe.Cli.Verbs;

/// <summary><c>diff</c>: what changed between two versions of one government's list, element by element.</summary>
internal static class DiffVerb
{
    public static Command Make(Func<ParseResult, Screen> screenFor)
    {
        var before = new Argument<string>("OLD") { Description = "原版本清单或者文件夹 · the earlier version, a file or a folder" };
        var after = new Argument<string>("NEW") { Description = "新版本清单或者文件夹 · the later version, a file or a folder" };
        var folder = new Option<string?>("--out") { Description = "输出文件夹：diff.html、diff.json · the folder for diff.html and diff.json; without it only the screen" };
        var command = new Command("diff", "比较两个版本，逐要素列出变化 · compare two versions element by element") { before, after, folder };
        command.SetAction(parsed => Run(screenFor(parsed), parsed.GetValue(before)!, parsed.GetValue(after)!, parsed.GetValue(folder)));
        return command;
    }

    private static int Run(Screen screen, string before, string after, string? folder)
    {
        var difference = ListDifference.Between(
            ListFiles.ReadItems([before], "before", AdministrativeLevel.Unspecified, screen).List,
            ListFiles.ReadItems([after], "after", AdministrativeLevel.Unspecified, screen).List);
        if (folder is not null)
        {
            using var output = new OutputFolder(folder);
            string[] written =
            [
                output.WriteText("diff.html", writer => ListDifferenceHtml.Write(writer, difference, screen.Language)),
                output.Write("diff.json", stream => ListDifferenceJson.Write(stream, difference)),
            ];
            output.Commit();
            Show(screen, difference);
            Array.ForEach(written, screen.Line);
        }
        else
        {
            Show(screen, difference);
        }

        return CommandLine.Done;
    }

    private static void Show(Screen screen, ListDifference difference)
    {
        screen.Table(
            [screen.Words("未变", "unchanged"), screen.Words("变更", "changed"), screen.Words("新增", "new"), screen.Words("取消", "gone")],
            [Enum.GetValues<ItemChangeKind>().Select(kind => difference.Count(kind).ToString(CultureInfo.InvariantCulture))]);
        var elements = difference.Changes.SelectMany(change => change.Elements).CountBy(element => element.Element == ItemElement.None || !screen.IsEnglish ? element.Heading : element.Element.EnglishName());
        screen.Table(
            [screen.Words("变更的要素", "changed element"), screen.Words("事项数", "items")],
            elements.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => new[] { entry.Key, entry.Value.ToString(CultureInfo.InvariantCulture) }));
    }
}
