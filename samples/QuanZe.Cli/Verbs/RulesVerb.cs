using System.CommandLine;
using QuanZe.Cli.Files;
using QuanZe.Rules.Alignment;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Reporting;

namespace QuanZe.Cli.Verbs;

/// <summary><c>rules</c>: the catalogue of rules; with <c>--pages</c> the reference pages of the findings.</summary>
internal static class RulesVerb
{
    public static Command Make(Func<ParseResult, Screen> screenFor)
    {
        var ruleset = new Option<string?>("--ruleset") { Description = "规则集 · the ruleset: Sameness, Permissions, Coverage, Completeness, Matching" };
        var pages = new Option<string?>("--pages") { Description = "写出问题说明页的文件夹 · a folder for the reference pages of the findings" };
        var command = new Command("rules", "列出规则：编号、内容、条文、程度 · list the rules: code, title, article, severity") { ruleset, pages };
        command.SetAction(parsed => Run(screenFor(parsed), parsed.GetValue(ruleset), parsed.GetValue(pages)));
        return command;
    }

    private static int Run(Screen screen, string? ruleset, string? pages)
    {
        var all = new AlignmentEngineBuilder().Build().Rules.Rules;
        var rules = all.Where(rule => ruleset is null || string.Equals(rule.Ruleset, ruleset, StringComparison.OrdinalIgnoreCase)).ToList();
        if (rules.Count == 0)
        {
            throw new BadInputException($"--ruleset {ruleset}: {string.Join(", ", all.Select(rule => rule.Ruleset).Distinct())}");
        }

        screen.Table(
            [screen.Words("规则集", "ruleset"), screen.Words("编号", "code"), screen.Words("内容", "title"), screen.Words("条文", "article"), screen.Words("程度", "severity"), screen.Words("规则", "rule")],
            rules.Select(rule => new[]
            {
                rule.Ruleset, string.Join(' ', rule.Codes), screen.IsEnglish ? rule.EnglishTitle : rule.Title, rule.Article ?? "",
                rule.Codes.IsEmpty ? screen.Words("推导、准许", "derives, permits") : ReportText.Severity(rule.Codes[0].Severity, screen.Language), rule.Name,
            }));
        if (pages is not null)
        {
            WritePages(pages);
        }

        return CommandLine.Done;
    }

    private static void WritePages(string folder)
    {
        using var output = new OutputFolder(folder);
        foreach (var code in FindingCodes.All)
        {
            output.WriteText(FindingPage.FileName(code), writer => writer.Write(FindingPage.Markdown(code)));
        }

        output.WriteText("README.md", writer => writer.Write(FindingPage.Index(FindingCodes.All)));
        output.Commit();
    }
}
