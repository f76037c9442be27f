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

    /// <summary>The page of a code as Markdown.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public static string Markdown(FindingCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var page = new StringBuilder();
        var chinese = code.Text(Languages.Chinese);
        page.Append("# ").Append(code).Append(' ').Append(chinese.Title).Append("\n\n");
        page.Append("严重程度：").Append(ChineseName(code.Severity)).Append("　规则集：").Append(code.Ruleset);
        page.Append(code.Article is { } article ? $"　条文：{article}" : "").Append("\n\n");
        Sections(page, code, chinese, ["何时出现", "依据", "示例", "如何更正", "相关"], "报告用语");
        var english = code.Text(Languages.English);
        page.Append("---\n\n## ").Append(english.Title).Append("\n\n");
        Sections(page, code, english, ["When it appears", "Ground", "Example", "How to correct it", "Related"], "Message");
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

    private static string ChineseName(Severity severity) => severity switch
    {
        Severity.Error => "错误",
        Severity.Warning => "警告",
        _ => "提示",
    };
}
