using System.Text;

namespace QuanZe.Sdk.Findings;

/// <summary>The reference page of a finding code (问题说明页), made from the catalogue: 何时出现 · 依据 · 示例 · 如何更正 · 相关, in Chinese and English.</summary>
public static class FindingPage
{
    /// <summary>The file name of a code's page, for example <c>QZ1001.md</c>.</summary>
    /// <param name="code">The code.</param>
    public static string FileName(FindingCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return $"{code}.md";
    }

    /// <summary>The page of a code as Markdown. It links to the pages of rules in <c>../rules</c>.</summary>
    /// <param name="code">The code.</param>
    /// <param name="rules">The rules behind the code; none for a finding that a reader makes.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Markdown(FindingCode code, params IReadOnlyList<FindingRule> rules)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(rules);
        var page = new StringBuilder();
        var chinese = code.Text(Languages.Chinese);
        page.Append("# ").Append(code).Append(' ').Append(chinese.Title).Append("\n\n");
        page.Append("严重程度：").Append(ChineseName(code.Severity)).Append("　规则集：").Append(code.Ruleset);
        page.Append(code.Article is { } article ? $"　条文：{article}" : "").Append("\n\n");
        Sections(page, code, chinese, ["何时出现", "依据", "示例", "如何更正", "相关"], "报告用语");
        Rules(page, "规则", rules, rule => rule.Title, "参数");
        var english = code.Text(Languages.English);
        page.Append("---\n\n## ").Append(english.Title).Append("\n\n");
        Sections(page, code, english, ["When it appears", "Ground", "Example", "How to correct it", "Related"], "Message");
        Rules(page, "Rules", rules, rule => rule.EnglishTitle, "parameters");
        return page.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>The index of all pages as Markdown.</summary>
    /// <param name="codes">The codes in their order.</param>
    public static string Index(IEnumerable<FindingCode> codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        var page = new StringBuilder("# 问题编号 · Findings\n\n编号永久有效，不重复使用。Codes are for ever.\n\n| 编号 | 问题 | Finding | 严重程度 | 规则集 |\n|---|---|---|---|---|\n");
        foreach (var code in codes)
        {
            page.Append("| [").Append(code).Append("](").Append(FileName(code)).Append(") | ").Append(code.Text().Title).Append(" | ")
                .Append(code.Text(Languages.English).Title).Append(" | ").Append(ChineseName(code.Severity)).Append(" | ").Append(code.Ruleset).Append(" |\n");
        }

        return page.ToString();
    }

    private static void Sections(StringBuilder page, FindingCode code, FindingText text, ValueList<string> headings, string message)
    {
        page.Append("### ").Append(headings[0]).Append("\n\n").Append(text.When).Append("\n\n");
        page.Append("### ").Append(headings[1]).Append("\n\n").Append(text.Basis).Append("\n\n");
        page.Append("### ").Append(headings[2]).Append("\n\n").Append(text.Example).Append("\n\n").Append(message).Append(": ").Append(text.Message).Append("\n\n");
        page.Append("### ").Append(headings[3]).Append("\n\n").Append(text.Remedy).Append("\n\n");
        page.Append("### ").Append(headings[4]).Append("\n\n");
        page.Append(text.Related.IsEmpty ? "—" : string.Join(" · ", text.Related.Where(other => other != code.ToString()).Select(other => $"[{other}]({other}.md)"))).Append("\n\n");
    }

    private static void Rules(StringBuilder page, string heading, IReadOnlyList<FindingRule> rules, Func<FindingRule, string> title, string parameters)
    {
        if (rules.Count == 0)
        {
            return;
        }

        page.Append("### ").Append(heading).Append("\n\n");
        foreach (var rule in rules)
        {
            page.Append("- [").Append(rule.Name).Append("](../rules/").Append(rule.Name).Append(".md) ").Append(title(rule))
                .Append(rule.Parameters.IsEmpty ? "" : $"（{parameters} {string.Join("、", rule.Parameters.Select(parameter => $"`{parameter}`"))}）").Append('\n');
        }

        page.Append('\n');
    }

    private static string ChineseName(Severity severity) => severity switch
    {
        Severity.Error => "错误",
        Severity.Warning => "警告",
        _ => "提示",
    };
}

/// <summary>A rule behind a code, as the page of the code names it (问题背后的规则).</summary>
/// <param name="Name">The name of its class, which is the name of its page.</param>
/// <param name="Title">The rule in a few words, in Chinese.</param>
/// <param name="EnglishTitle">The same in English.</param>
/// <param name="Parameters">The names of the parameters it reads.</param>
public sealed record FindingRule(string Name, string Title, string EnglishTitle, ValueList<string> Parameters);
