using QuanZe.Rules.Inference;
using QuanZe.Rules.Reference;
using QuanZe.Sdk.Reporting;

namespace QuanZe.Cli.Verbs;

/// <summary>One rule in full, for <c>rules --rule NAME</c>.</summary>
internal static class RuleDetails
{
    public static void Show(Screen screen, RuleDescription rule, RuleCatalogue catalogue)
    {
        screen.Title($"{rule.Name} {screen.Words(rule.Title, rule.EnglishTitle)}");
        Line(screen, screen.Words("规则集", "ruleset"), rule.Ruleset);
        Line(screen, screen.Words("条文", "article"), rule.Article);
        Line(screen, screen.Words("适用口径", "profile"), rule.Profile);
        foreach (var code in rule.Codes)
        {
            Line(screen, screen.Words("问题", "finding"), $"{code} {code.Text(screen.Language).Title} · {ReportText.Severity(rule.Severity ?? code.Severity, screen.Language)}");
        }

        Line(screen, screen.Words("推导", "derives"), rule.Derives);
        foreach (var parameter in rule.Parameters)
        {
            Show(screen, parameter, catalogue);
        }

        screen.Title(screen.Words("规则语句", "Sentence"));
        foreach (var pattern in rule.Sentence)
        {
            screen.Line($"  {pattern}");
        }
    }

    private static void Show(Screen screen, RuleParameter parameter, RuleCatalogue catalogue)
    {
        var known = parameter.DefaultValue?.Text(screen.Language) ?? screen.Words("无默认值", "no default");
        Line(screen, screen.Words("参数", "parameter"), $"{parameter.Name} {screen.Words(parameter.Title, parameter.EnglishTitle)} · {known}{(parameter.Source.Length > 0 ? $" · {parameter.Source}" : "")}");
        foreach (var value in catalogue.Of(parameter))
        {
            screen.Line($"    {value.Division,-6} {value.From:yyyy-MM-dd}–{value.To:yyyy-MM-dd} {value.Text(screen.Language)} · {value.Source} · {value.Trust}");
        }
    }

    private static void Line(Screen screen, string what, string? text)
    {
        if (text is not null)
        {
            screen.Line($"  {what} {text}");
        }
    }
}
