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
        var drawing = new Option<string?>("--drawing") { Description = "把该说明写成文件：.svg 为瀑布图，其他为 JSON · write that explanation: a waterfall when it ends in .svg, JSON otherwise" };
        var relations = new Option<string?>("--relations") { Description = "拆分、合并、主项与子项、重复 · the file of rows that belong together otherwise: relation,left_ids,right_ids" };
        var command = new Command("match", "匹配两份清单 · pair the rows of two lists") { left, right, pairs, hide, model, learn, decisions, explain, drawing, relations };
        command.SetAction(parsed => Run(
            screenFor(parsed),
            new MatchCall(
                parsed.GetValue(left)!, parsed.GetValue(right)!, parsed.GetValue(pairs)!, parsed.GetValue(hide), parsed.GetValue(model), parsed.GetValue(learn), parsed.GetValue(decisions), parsed.GetValue(explain), parsed.GetValue(drawing), parsed.GetValue(relations))));
        return command;
    }

    private static int Run(Screen screen, MatchCall call)
    {
        var (left, right, pairs, hideCodes, model, learn, decisions, explain, drawing, relations) = call;
        if (drawing is not null && explain is null)
        {
            throw new BadInputException(screen.Words("--drawing 需要 --explain。", "--drawing needs --explain."));
        }

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
        WriteRelations(relations, result);
        if (drawing is not null)
        {
            WriteDrawing(drawing, explained!, screen.Language);
        }

        output.Commit();
        screen.Line(screen.Words(
            $"左 {leftList.Items.Count} 项，右 {rightList.Items.Count} 项；确认 {result.Matches.Count(match => match.Band == MatchBand.Accept)} 对，待复核 {result.Matches.Count(match => match.Band == MatchBand.Review)} 对",
            $"left {leftList.Items.Count}, right {rightList.Items.Count} items; {result.Matches.Count(match => match.Band == MatchBand.Accept)} pairs accepted, {result.Matches.Count(match => match.Band == MatchBand.Review)} to review"));
        if (!result.Relations.IsEmpty)
        {
            screen.Line(screen.Words(
                $"另有拆分 {Count(result, MatchRelation.Split)}、合并 {Count(result, MatchRelation.Merge)}、主项对子项 {Count(result, MatchRelation.MainOfSubItems)}、重复 {Count(result, MatchRelation.Duplicate)} 处",
                $"also {Count(result, MatchRelation.Split)} split, {Count(result, MatchRelation.Merge)} merged, {Count(result, MatchRelation.MainOfSubItems)} main items against sub-items, {Count(result, MatchRelation.Duplicate)} duplicates"));
        }

        if (explained is not null)
        {
            Explain(screen, explained);
        }

        return CommandLine.Done;
    }

    private static int Count(MatchResult result, MatchRelation relation) => result.Relations.Count(related => related.Relation == relation);

    private static void WriteRelations(string? path, MatchResult result)
    {
        if (path is null)
        {
            return;
        }

        static string Ids(ValueList<PowerItem> items) => string.Join(' ', items.Select(item => item.Id));
        using var output = OutputFolder.Of(path);
        output.WriteText(Path.GetFileName(path), writer => CsvTableWriter.Write(
            writer,
            [new("relation", 12), new("left_ids", 24), new("right_ids", 24)],
            result.Relations.Select(related => new[] { NameOf(related.Relation), Ids(related.Left), Ids(related.Right) })));
        output.Commit();
    }

    private static string NameOf(MatchRelation relation) => relation switch
    {
        MatchRelation.Split => "split",
        MatchRelation.Merge => "merge",
        MatchRelation.MainOfSubItems => "main-of-sub-items",
        _ => "duplicate",
    };

    private static void WriteDrawing(string path, ItemMatch match, string language)
    {
        using var output = OutputFolder.Of(path);
        if (path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase))
        {
            output.WriteText(Path.GetFileName(path), writer => writer.Write(MatchWaterfall.Svg(match.Explanation, language)));
        }
        else
        {
            output.Write(Path.GetFileName(path), stream => MatchExplanationJson.Write(stream, match));
        }

        output.Commit();
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

    private sealed record MatchCall(
        string Left, string Right, string Pairs, bool HideCodes, string? Model, string? Learn, string? Decisions, string? Explain, string? Drawing, string? Relations);
}
