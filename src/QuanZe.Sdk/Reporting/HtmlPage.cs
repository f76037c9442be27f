using System.Globalization;
using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Reporting;

/// <summary>One HTML page while it is being written (网页): what the pages of all reports have.</summary>
internal abstract class HtmlPage(ListReport report, TextWriter writer, string language)
{
    private const int FindingsShownPerCode = 200;
    private const string Numerals = "一二三四五六七八九";

    private int _sections;

    protected TextWriter Writer { get; } = writer;

    protected string Language { get; } = language;

    protected bool IsEnglish => Language == Languages.English;

    protected abstract string Title { get; }

    /// <summary>The anchors that the head of the page leads to, before the sources.</summary>
    protected abstract IEnumerable<(string Anchor, string Text)> Contents { get; }

    protected virtual IEnumerable<string> Scripts => [HtmlAssets.FindingsScript];

    protected virtual string ProfileLabel => "适用口径";

    /// <summary>The sentence on how was judged, for the end of the page.</summary>
    protected abstract string Method { get; }

    public void Write()
    {
        Line($"<!DOCTYPE html><html lang=\"{Language}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        Line($"<title>{Html(Title)}</title><style>{HtmlAssets.Style}</style></head><body>");
        WriteHead();
        WriteSections();
        WriteSources();
        WriteSignatures();
        foreach (var script in Scripts)
        {
            Line($"<script>{script}</script>");
        }

        Raw("</body></html>");
    }

    protected abstract void WriteSections();

    /// <summary>The heading of the next section, with its number.</summary>
    protected string Heading(string chinese, string english)
    {
        _sections++;
        return $"<h2>{Html(IsEnglish ? Invariant($"{_sections}. {english}") : $"{Numerals[_sections - 1]}、{chinese}")}</h2>";
    }

    private void WriteHead()
    {
        Line($"<header><h1>{Html(Title)}</h1><p class=\"sub\">{Html(Words($"{ProfileLabel}：{report.Profile.Title}（{report.Profile.Id} {report.Profile.Version}）　报告日期：{Day}", $"Profile: {report.Profile.EnglishTitle} ({report.Profile.Id} {report.Profile.Version}) · Date: {Day}"))}</p>");
        Line($"<nav>{string.Concat(Contents.Append(("sources", Words("来源", "Sources"))).Select(entry => $"<a href=\"#{entry.Item1}\">{Html(entry.Item2)}</a>"))}</nav></header>");
    }

    /// <summary>The figures of the findings: by code, by type, by department.</summary>
    protected void WriteFigures(FindingFigures figures)
    {
        Line($"<figure><figcaption>{Html(Words("问题数（按编号）", "Findings by code"))}</figcaption>");
        Bars([.. figures.Codes.Select(entry => ($"{entry.Code} {entry.Code.Text(Language).Title}", (double)entry.Count, (double)figures.Codes.Max(other => other.Count)))], asPercent: false);
        Line($"</figure><figure><figcaption>{Html(Words("错误和警告（按事项类型）", "Errors and warnings by type"))}</figcaption>");
        GroupTable(figures.Types, name => Enum.TryParse<ItemType>(name, out var type) ? ReportText.Type(type, Language) : name);
        Line($"</figure><figure><figcaption>{Html(Words("错误和警告（按部门）", "Errors and warnings by department"))}</figcaption>");
        GroupTable(figures.Departments, name => name.Length == 0 ? Words("（未填写）", "(not stated)") : name);
        Raw("</figure>");
    }

    private void GroupTable(ValueList<GroupFigures> groups, Func<string, string> name)
    {
        Line($"<table class=\"small\"><thead><tr><th>{Html(Words("名称", "Name"))}</th><th>{Html(Words("事项", "Items"))}</th><th>{Html(Words("问题", "Findings"))}</th><th class=\"barcell\"></th></tr></thead><tbody>");
        var most = groups.IsEmpty ? 1 : Math.Max(1, groups.Max(group => group.Findings));
        foreach (var group in groups)
        {
            Line($"<tr><td>{Html(name(group.Name))}</td><td class=\"n\">{group.Items:N0}</td><td class=\"n\">{group.Findings:N0}</td><td class=\"barcell\"><i style=\"width:{100.0 * group.Findings / most:0.#}%\"></i></td></tr>");
        }

        Raw("</tbody></table>");
    }

    protected void Bars(IReadOnlyList<(string Name, double Value, double Whole)> bars, bool asPercent)
    {
        const int rowHeight = 22;

        // Room for the longest names of findings: sixteen Chinese characters behind a code.
        const int label = 260;
        const int full = 446 - label;
        Line($"<svg class=\"bars\" role=\"img\" viewBox=\"0 0 520 {Math.Max(1, bars.Count) * rowHeight}\">");
        for (var i = 0; i < bars.Count; i++)
        {
            var (name, value, whole) = bars[i];
            var width = whole <= 0 ? 0 : full * value / whole;
            var figure = asPercent ? Percent((int)value, (int)whole) : Invariant($"{value:N0}");
            Raw(Invariant($"<text x=\"{label}\" y=\"{(i * rowHeight) + 15}\" text-anchor=\"end\">{Html(name)}</text><rect class=\"back\" x=\"{label + 8}\" y=\"{(i * rowHeight) + 4}\" width=\"{full}\" height=\"14\"/><rect x=\"{label + 8}\" y=\"{(i * rowHeight) + 4}\" width=\"{width:0.#}\" height=\"14\"/><text x=\"460\" y=\"{(i * rowHeight) + 15}\">{figure}</text>"));
        }

        Raw("</svg>");
    }

    protected void WriteFindings(IEnumerable<Finding> findings)
    {
        Line($"<section id=\"findings\">{Heading("问题清单", "Findings")}");
        Line($"<p class=\"tools\"><input id=\"ffind\" type=\"search\" placeholder=\"{Html(Words("在问题中查找", "search the findings"))}\"><select id=\"fsev\"><option value=\"\">{Html(Words("全部程度", "all severities"))}</option>{string.Concat(Enum.GetValues<Severity>().OrderDescending().Select(severity => $"<option value=\"s{(int)severity}\">{Html(ReportText.Severity(severity, Language))}</option>"))}</select><span id=\"fcount\"></span></p>");
        foreach (var group in findings.GroupBy(finding => finding.Code).OrderBy(group => group.Key))
        {
            WriteGroup(group.Key, [.. group]);
        }

        Raw("</section>");
    }

    private void WriteGroup(FindingCode code, List<Finding> findings)
    {
        var text = code.Text(Language);
        Line($"<details class=\"code s{(int)code.Severity}\" open><summary><b>{code}</b> {Html(text.Title)} <span class=\"sev s{(int)code.Severity}\">{Html(ReportText.Severity(code.Severity, Language))}</span> <em>{findings.Count:N0}</em></summary>");
        Line($"<p class=\"about\">{Html(text.When)}{(code.Article is { } article ? $" <b>{Html(Words("条文：", "Article: "))}</b>{Html(article)}" : "")}</p>");
        Line($"<table class=\"findings\"><thead><tr><th>{Html(Words("事项", "Item"))}</th><th>{Html(Words("应为", "Expected"))}</th><th>{Html(Words("实为", "Actual"))}</th><th>{Html(Words("如何更正", "Remedy"))}</th><th>{Html(Words("出处", "Evidence"))}</th></tr></thead><tbody>");
        foreach (var finding in findings.Take(FindingsShownPerCode))
        {
            var (expected, actual) = Compared(finding.Expected ?? "", finding.Actual ?? "");
            Line($"<tr class=\"s{(int)finding.Severity}\"><td><b>{Html(finding.Subject.Name)}</b><br><span class=\"meta\">{Html(ReportText.Level(finding.Subject.Level, Language))} · {Html(finding.Subject.Department)} · {Html(ReportText.Type(finding.Subject.Type, Language))}{(finding.Rule is { } rule ? Html($" · {Words("规则", "rule")} {rule}") : "")}</span></td><td>{expected}</td><td>{actual}</td><td>{Html(finding.Remedy(Language))}</td><td class=\"meta\">{Places(finding)}</td></tr>");
        }

        Raw("</tbody></table>");
        if (findings.Count > FindingsShownPerCode)
        {
            Line($"<p class=\"more\">{Html(IsEnglish ? Invariant($"{findings.Count - FindingsShownPerCode:N0} more are in the workbook of findings.") : Invariant($"其余{findings.Count - FindingsShownPerCode:N0}个见问题清单工作簿。"))}</p>");
        }

        Raw("</details>");
    }

    private string Places(Finding finding) => finding.Evidence.IsEmpty
        ? Html(Place(finding.Subject.ListId, finding.Subject.File, finding.Subject.Sheet, finding.Subject.Row, finding.Subject.ItemId))
        : string.Join("<br>", finding.Evidence.Select(evidence => Html(Place(evidence.ListId, evidence.File, evidence.Sheet, evidence.Row, ""))).Distinct());

    private string Place(string listId, string file, string sheet, int row, string id)
    {
        var list = report.Lists.FirstOrDefault(list => list.Id == listId);
        var level = list is null ? listId : ReportText.Level(list.Level, Language);
        return row > 0
            ? string.Join(' ', new[] { level, file, sheet, IsEnglish ? Invariant($"row {row}") : Invariant($"第{row}行") }.Where(part => part.Length > 0))
            : $"{level} {id}".Trim();
    }

    private void WriteSources()
    {
        Line($"<section id=\"sources\">{Heading("来源与方法", "Sources and method")}<table class=\"findings\"><thead><tr><th>{Html(Words("清单", "List"))}</th><th>{Html(Words("事项数", "Items"))}</th><th>{Html(Words("文件", "Files"))}</th><th>SHA-256</th></tr></thead><tbody>");
        foreach (var list in report.Lists)
        {
            Line($"<tr><td>{Html(ReportText.Level(list.Level, Language))} {Html(list.Authority)}</td><td class=\"n\">{list.ItemCount:N0}</td><td>{string.Join("<br>", list.Sources.Select(source => Html(source.Name)))}</td><td class=\"meta\">{string.Join("<br>", list.Sources.Select(source => Html(source.Sha256.Length > 16 ? source.Sha256[..16] : source.Sha256)))}</td></tr>");
        }

        Line($"</tbody></table><p class=\"about\">{Html(Words($"共适用规则{report.Rules.Count}条。{Method}本报告供审核机关参考，不代替审核结论。", $"{report.Rules.Count} rules were applied. {Method} The findings are advice to the reviewing office, no decisions."))}</p></section>");
    }

    private void WriteSignatures() =>
        Line($"<section class=\"sign\"><p><span>{Html(Words("编制单位（盖章）：", "Compiled by:"))}</span><span>{Html(Words("编制人：", "Prepared by:"))}</span><span>{Html(Words("审核人：", "Reviewed by:"))}</span><span>{Html(Words("日期：", "Date:"))}</span></p></section>");

    protected static (string Expected, string Actual) Compared(string expected, string actual)
    {
        if (expected.Length == 0 || actual.Length == 0 || expected == "—" || actual == "—")
        {
            return (Html(expected), Html(actual));
        }

        return HtmlText.Compared(expected, actual);
    }

    protected string Name(ItemElement element) => IsEnglish ? element.EnglishName() : element.ChineseName();

    protected string Words(string chinese, string english) => IsEnglish ? english : chinese;

    private string Day => report.Date.ToString(IsEnglish ? "yyyy-MM-dd" : "yyyy年M月d日", CultureInfo.InvariantCulture);

    protected static string Percent(int part, int whole) => whole == 0 ? "—" : Invariant($"{100.0 * part / whole:0.0}%");

    protected static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    protected static string Html(string text) => HtmlText.Encode(text);

    protected void Line(FormattableString text) => Writer.WriteLine(FormattableString.Invariant(text));

    protected void Raw(string text) => Writer.WriteLine(text);
}
