using System.CommandLine;
using System.Globalization;
using QuanZe.Cli.Files;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.Matching;
using QuanZe.Rules.Matching.Learning;
using QuanZe.Rules.Matching.Scoring;
using QuanZe.Sdk;
using QuanZe.Sdk.Reporting;

namespace QuanZe.Cli.Verbs;

/// <summary><c>match</c>: pairs the rows of two lists.</summary>
internal static class MatchVerb
{
    public static Command Make(Func<ParseResult, Screen> screenFor)
    {
        var left = new Argument<string>("LEFT") { Description = "左侧清单 · the list whose rows look for a partner" };
        var right = new Argument<string>("RIGHT") { Description = "右侧清单 · the list in which they look" };
        var pairs = SharedOptions.Out("配对结果 · the file of pairs: left_id,right_id,probability,band");
        var hide = new Option<bool>("--hide-codes") { Description = "不使用编码 · leave codes out of account" };
        var model = new Option<string?>("--model") { Description = "匹配模型文件 · a model file" };
        var learn = new Option<string?>("--learn") { Description = "由双方共有编码学习，写出模型文件并使用 · learn from the codes both lists share, write the model file and use it" };
        var decisions = SharedOptions.Decisions();
        var explain = new Option<string?>("--explain") { Description = "说明某一行的匹配 · print why a row of LEFT was paired as it was" };
        var command = new Command("match", "匹配两份清单 · pair the rows of two lists") { left, right, pairs, hide, model, learn, decisions, explain };
        command.SetAction(parsed => Run(
            screenFor(parsed), parsed.GetValue(left)!, parsed.GetValue(right)!, parsed.GetValue(pairs)!, parsed.GetValue(hide), parsed.GetValue(model), parsed.GetValue(learn), parsed.GetValue(decisions), parsed.GetValue(explain)));
        return command;
    }

    private static int Run(Screen screen, string left, string right, string pairs, bool hideCodes, string? model, string? learn, string? decisions, string? explain)
    {
        var memory = SharedOptions.DecisionsOf(decisions);
        var options = MatchOptions.Default with { HideCodes = hideCodes, Model = model is null ? MatchModel.Shipped : ReadModel(model), Decisions = memory, Policy = MatchPolicy.Shipped };
        var (leftList, rightList) = Read(left, right, screen);
        options = learn is null ? options : options with { Model = Learn(learn, options.Model, MatchTrainingSet.FromCodes(leftList, rightList).WithDecisions(memory), screen) };
        var result = screen.Working(screen.Words("匹配", "matching"), bar => new ListMatcher(options).Match(leftList, rightList, bar));
        var explained = explain is null ? null : result.Matches.FirstOrDefault(match => match.Left.Id == explain)
            ?? throw new BadInputException(screen.Words($"--explain：{explain} 没有配对。", $"--explain: {explain} has no partner."));
        using var output = OutputFolder.Of(pairs);
        output.WriteText(Path.GetFileName(pairs), writer => CsvTableWriter.Write(
            writer,
            [new("left_id", 12), new("right_id", 12), new("probability", 10), new("band", 8)],
            result.Matches.Select(match => new[]
            {
                match.Left.Id, match.Right.Id, match.Probability.ToString("0.0000", CultureInfo.InvariantCulture), match.Band == MatchBand.Accept ? "accept" : "review",
            })));
        output.Commit();
        screen.Line(screen.Words(
            $"左 {leftList.Items.Count} 项，右 {rightList.Items.Count} 项；确认 {result.Matches.Count(match => match.Band == MatchBand.Accept)} 对，待复核 {result.Matches.Count(match => match.Band == MatchBand.Review)} 对",
            $"left {leftList.Items.Count}, right {rightList.Items.Count} items; {result.Matches.Count(match => match.Band == MatchBand.Accept)} pairs accepted, {result.Matches.Count(match => match.Band == MatchBand.Review)} to review"));
        if (explained is not null)
        {
            Explain(screen, explained);
        }

        return CommandLine.Done;
    }

    // Both files are read side by side; what is wrong with the left one is said first.
    private static (PowerList Left, PowerList Right) Read(string left, string right, Screen screen)
    {
        var reading = Task.Run(() => ListFiles.ReadItems([left], "left", AdministrativeLevel.Unspecified, screen).List);
        var rightList = Task.Run(() => ListFiles.ReadItems([right], "right", AdministrativeLevel.Unspecified, screen).List);
        return (reading.GetAwaiter().GetResult(), rightList.GetAwaiter().GetResult());
    }

    private static void Explain(Screen screen, ItemMatch match)
    {
        screen.Title($"{match.Left.Id} {match.Left.FullName} ↔ {match.Right.Id} {match.Right.FullName} ({match.Probability.ToString("0.000", CultureInfo.InvariantCulture)})");
        foreach (var line in match.Explanation.Lines(screen.Language))
        {
            screen.Line(line);
        }
    }

    private static MatchModel Learn(string path, MatchModel start, MatchTrainingSet set, Screen screen)
    {
        var model = screen.Working(screen.Words("学习", "learning"), _ => new MatchLearner(start).Learn(set, $"{set.Same.Count} pairs of {(set.Left.Sources.IsEmpty ? "the left list" : set.Left.Sources[0].Name)} and its counterpart"));
        using var output = OutputFolder.Of(path);
        output.Write(Path.GetFileName(path), stream => MatchModelJson.Write(stream, model));
        output.Commit();
        screen.Line(ReferenceEquals(model, start)
            ? screen.Words($"已知 {set.Same.Count} 对，不足以学到更好的权重，沿用原模型", $"{set.Same.Count} pairs known: nothing better could be learnt, the model stays as it was")
            : screen.Words($"由 {set.Same.Count} 对已知配对学习", $"learnt from {set.Same.Count} known pairs"));
        return model;
    }

    private static MatchModel ReadModel(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return MatchModel.Read(stream);
        }
        catch (Exception exception) when (exception is FormatException or IOException or UnauthorizedAccessException)
        {
            throw new BadInputException($"{path}: {exception.Message}");
        }
    }
}
