using System.CommandLine;
using QuanZe.Cli.Files;
using QuanZe.Rules.Inference;
using QuanZe.Rules.Reference;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Reporting;
using QuanZe.Sdk.Sameness;

namespace QuanZe.Cli.Verbs;

/// <summary><c>rules</c>: the catalogue of rules as a table, one rule in full, JSON, or the reference pages.</summary>
internal static class RulesVerb
{
    public static Command Make(Func<ParseResult, Screen> screenFor)
    {
        var ruleset = new Option<string?>("--ruleset") { Description = "规则集，如 Sameness、Completeness · the ruleset" };
        var rule = new Option<string?>("--rule") { Description = "规则名，显示该规则的语句、参数、问题 · one rule in full: sentence, parameters, findings" };
        var (documents, division, date) = (SharedOptions.Rules(), SharedOptions.Division(""), SharedOptions.Date());
        var json = new Option<string?>("--json") { Description = "写出 JSON 规则目录 · a file for the catalogue as JSON" };
        var pages = new Option<string?>("--pages") { Description = "写出问题说明页的文件夹 · a folder for the reference pages of the findings" };
        var reference = new Option<string?>("--reference") { Description = "写出问题和规则说明页的文件夹（findings、rules、machines） · a folder for the reference pages of findings, rules and procedures" };
        var command = new Command("rules", "列出规则：编号、内容、条文、程度 · list the rules: code, title, article, severity") { ruleset, rule, documents, division, date, json, pages, reference };
        command.SetAction(parsed => Run(
            screenFor(parsed), Catalogue(screenFor(parsed), parsed.GetValue(documents), SharedOptions.DivisionOf(parsed.GetValue(division)), SharedOptions.DayOf(parsed.GetValue(date))), parsed.GetValue(ruleset), parsed.GetValue(rule), parsed.GetValue(json), parsed.GetValue(pages), parsed.GetValue(reference)));
        return command;
    }

    // The rules that are on at a place on a day, with the severities that hold there; without documents all of them.
    private static RuleCatalogue Catalogue(Screen screen, string[]? documents, DivisionCode? division, DateOnly day)
    {
        var engine = SharedOptions.Engine(screen, SamenessProfiles.ThreeLevelFourSame, documents);
        return new RuleCatalogue(engine.RulesFor(division, day).Rules, engine.Configuration.Values);
    }

    private static int Run(Screen screen, RuleCatalogue catalogue, string? ruleset, string? rule, string? json, string? pages, string? reference)
    {
        if (rule is not null)
        {
            RuleDetails.Show(screen, catalogue.Find(rule) ?? throw new BadInputException($"--rule {rule}: {string.Join(", ", catalogue.Rules.Select(known => known.Name))}"), catalogue);
        }
        else
        {
            Table(screen, catalogue, ruleset);
        }

        if (json is not null)
        {
            using var output = OutputFolder.Of(json);
            output.Write(Path.GetFileName(json), stream => RuleCatalogueJson.Write(stream, catalogue));
            output.Commit();
        }

        if (pages is not null)
        {
            Write(pages, ReferencePages.Findings(catalogue));
        }

        if (reference is not null)
        {
            Write(Path.Combine(reference, "findings"), ReferencePages.Findings(catalogue));
            Write(Path.Combine(reference, "rules"), ReferencePages.Rules(catalogue));
            Write(Path.Combine(reference, "machines"), MachinePages.All);
        }

        return CommandLine.Done;
    }

    private static void Table(Screen screen, RuleCatalogue catalogue, string? ruleset)
    {
        var rules = catalogue.Rules.Where(rule => ruleset is null || string.Equals(rule.Ruleset, ruleset, StringComparison.OrdinalIgnoreCase)).ToList();
        if (rules.Count == 0)
        {
            throw new BadInputException($"--ruleset {ruleset}: {string.Join(", ", catalogue.Rulesets)}");
        }

        screen.Table(
            [screen.Words("规则集", "ruleset"), screen.Words("编号", "code"), screen.Words("内容", "title"), screen.Words("条文", "article"), screen.Words("程度", "severity"), screen.Words("规则", "rule"), screen.Words("参数", "parameters")],
            rules.Select(rule => new[]
            {
                rule.Ruleset, string.Join(' ', rule.Codes), screen.IsEnglish ? rule.EnglishTitle : rule.Title, rule.Article ?? "",
                SeverityOf(screen, rule), rule.Name, string.Join(' ', rule.Parameters),
            }));
    }

    private static string SeverityOf(Screen screen, RuleDescription rule) =>
        rule.Severity is { } severity ? ReportText.Severity(severity, screen.Language) : screen.Words("推导、准许", "derives, permits");

    private static void Write(string folder, IEnumerable<(string Name, string Text)> pages)
    {
        using var output = new OutputFolder(folder);
        foreach (var (name, text) in pages)
        {
            output.WriteText(name, writer => writer.Write(text));
        }

        output.Commit();
    }
}
