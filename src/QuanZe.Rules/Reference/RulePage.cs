using System.Text;
using QuanZe.Rules.Inference;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Reference;

/// <summary>The reference page of a rule (规则说明页), made from the catalogue: what it says, which findings it makes, the parameters it reads, how to switch it off.</summary>
public static class RulePage
{
    /// <summary>The file name of a rule's page, for example <c>NameDiffers.md</c>.</summary>
    /// <param name="rule">The rule.</param>
    public static string FileName(RuleDescription rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return $"{rule.Name}.md";
    }

    /// <summary>The page of a rule as Markdown. It links to the pages of findings in <c>../findings</c>.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="catalogue">The catalogue it stands in.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Markdown(RuleDescription rule, RuleCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(catalogue);
        var page = new StringBuilder();
        page.Append("# ").Append(rule.Name).Append(' ').Append(rule.Title).Append("\n\n").Append(rule.EnglishTitle).Append(".\n\n");
        page.Append("| 规则集 Ruleset | 程度 Severity | 条文 Article | 口径 Profile |\n|---|---|---|---|\n");
        page.Append("| ").Append(rule.Ruleset).Append(" | ").Append(rule.Severity is { } severity ? SeverityName(severity) : "—").Append(" | ")
            .Append(rule.Article ?? "—").Append(" | ").Append(rule.Profile ?? "全部 all").Append(" |\n\n");
        Conclusion(page, rule);
        Parameters(page, rule, catalogue);
        page.Append("## 规则语句 Sentence\n\n```\n").AppendJoin('\n', rule.Sentence).Append("\n```\n\n");
        page.Append("## 停用 Switch off\n\n```json\n{ \"rule\": \"").Append(rule.Name).Append("\", \"on\": false }\n```\n\n");
        page.Append("写入配置文件的 `switches`，见[以数据配置规则](../../guides/rulesets.zh-CN.md)。 Goes into the `switches` of a [ruleset document](../../guides/rulesets.md).\n");
        return page.ToString();
    }

    /// <summary>The index of all pages as Markdown, by ruleset.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    public static string Index(RuleCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var page = new StringBuilder("# 规则 · Rules\n\n");
        foreach (var ruleset in catalogue.Rulesets)
        {
            page.Append("## ").Append(ruleset).Append("\n\n| 规则 | 内容 | Rule | 得出 Concludes |\n|---|---|---|---|\n");
            foreach (var rule in catalogue.Rules.Where(rule => rule.Ruleset == ruleset))
            {
                page.Append("| [").Append(rule.Name).Append("](").Append(FileName(rule)).Append(") | ").Append(rule.Title).Append(" | ").Append(rule.EnglishTitle).Append(" | ")
                    .Append(rule.Derives is { } derived ? $"`{derived}`" : string.Join(' ', rule.Codes.Select(Link))).Append(" |\n");
            }

            page.Append('\n');
        }

        page.Append("## 参数 · Parameters\n\n| 参数 | 内容 | Parameter | 默认 Default | 规则 Rules |\n|---|---|---|---|---|\n");
        foreach (var parameter in catalogue.Parameters)
        {
            page.Append("| `").Append(parameter.Name).Append("` | ").Append(parameter.Title).Append(" | ").Append(parameter.EnglishTitle).Append(" | ").Append(parameter.DefaultValue?.Text() ?? "—").Append(" | ")
                .Append(string.Join(' ', catalogue.Reading(parameter).Select(rule => $"[{rule.Name}]({FileName(rule)})"))).Append(" |\n");
        }

        return page.ToString();
    }

    private static void Conclusion(StringBuilder page, RuleDescription rule)
    {
        page.Append("## 得出 Concludes\n\n");
        foreach (var code in rule.Codes)
        {
            page.Append("- ").Append(Link(code)).Append(' ').Append(code.Text().Title).Append(" · ").Append(code.Text(Languages.English).Title).Append('\n');
        }

        page.Append(rule.Derives is { } derived ? $"- 推导事实 derives facts `{derived}`\n\n" : "\n");
    }

    private static void Parameters(StringBuilder page, RuleDescription rule, RuleCatalogue catalogue)
    {
        if (rule.Parameters.IsEmpty)
        {
            return;
        }

        page.Append("## 参数 Parameters\n\n");
        foreach (var parameter in rule.Parameters)
        {
            page.Append("### `").Append(parameter.Name).Append("`\n\n").Append(parameter.Title).Append(" · ").Append(parameter.EnglishTitle).Append('。');
            page.Append("默认 default: ").Append(parameter.DefaultValue is { } known ? $"{known.Text()} · {known.Text(Languages.English)}" : "无 none").Append(parameter.Source.Length > 0 ? $"（{parameter.Source}）" : "").Append("\n\n");
            Values(page, [.. catalogue.Of(parameter)]);
        }
    }

    private static void Values(StringBuilder page, IReadOnlyList<ParameterValue> values)
    {
        if (values.Count == 0)
        {
            return;
        }

        page.Append("| 区划 Division | 起 From | 止 To | 取值 Value | 来源 Source | 核对 Trust |\n|---|---|---|---|---|---|\n");
        foreach (var value in values)
        {
            page.Append("| ").Append(value.Division.Length > 0 ? value.Division : "—").Append(" | ").Append(value.From?.ToString("O", null) ?? "—").Append(" | ").Append(value.To?.ToString("O", null) ?? "—").Append(" | ")
                .Append(value.Text()).Append(" | ").Append(value.Source).Append(" | ").Append(TrustName(value.Trust)).Append(" |\n");
        }

        page.Append('\n');
    }

    private static string Link(FindingCode code) => code.Prefix == "QZ" ? $"[{code}](../findings/{FindingPage.FileName(code)})" : code.ToString();

    private static string SeverityName(Severity severity) => severity switch
    {
        Severity.Error => "错误 error",
        Severity.Warning => "警告 warning",
        _ => "提示 info",
    };

    private static string TrustName(SourceTrust trust) => trust switch
    {
        SourceTrust.Checked => "已核对 checked",
        SourceTrust.Unverified => "未核对 unverified",
        _ => "—",
    };
}
