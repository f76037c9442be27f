using System.Globalization;
using System.Net;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Reporting;

/// <summary>One HTML page while it is being written (网页).</summary>
internal sealed class HtmlPage(AlignmentReport report, TextWriter writer, string language)
{
    private const int FindingsShownPerCode = 200;

    private readonly AlignmentSummary _summary = AlignmentSummary.Of(report);
    private readonly bool _english = language == Languages.English;

    public void Write()
    {
        Line($"<!DOCTYPE html><html lang=\"{language}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        Line($"<title>{Html(Title)}</title><style>{HtmlAssets.Style}</style></head><body>");
        WriteHead();
        WriteConclusion();
        WriteFigures();
        WriteFindings();
        WriteUnclaimed();
        WriteExcused();
        WriteAligned();
        WriteSources();
        WriteSignatures();
        Line($"<script>{HtmlAssets.Script}</script></body></html>");
    }

    private string Title => _english ? $"{report.Authority} – alignment of the list of powers and responsibilities" : $"{report.Authority}权责清单比对报告";

    private int ReviewCount => report.Findings.Count(finding => finding.Code == FindingCodes.PairNeedsReview);

    private void WriteHead()
    {
        Line($"<header><h1>{Html(Title)}</h1><p class=\"sub\">{Html(Words($"比对口径：{report.Profile.Title}（{report.Profile.Id} {report.Profile.Version}）　报告日期：{Day}", $"Profile: {report.Profile.EnglishTitle} ({report.Profile.Id} {report.Profile.Version}) · Date: {Day}"))}</p>");
        Line($"<nav><a href=\"#findings\">{Html(Words("问题清单", "Findings"))}</a><a href=\"#unclaimed\">{Html(Words("应领未领", "Not claimed"))}</a><a href=\"#excused\">{Html(Words("有据差异", "Lawful differences"))}</a><a href=\"#aligned\">{Html(Words("三级对照表", "Aligned items"))}</a><a href=\"#sources\">{Html(Words("来源", "Sources"))}</a></nav></header>");
    }

    private void WriteConclusion()
    {
        var errors = _summary.Findings.First(entry => entry.Severity == Severity.Error).Count;
        var warnings = _summary.Findings.First(entry => entry.Severity == Severity.Warning).Count;
        var lowest = _summary.Sameness.IsEmpty ? null : _summary.Sameness[^1];
        Line($"<section><h2>{Html(Words("一、结论", "1. Conclusion"))}</h2>");
        if (lowest is not null)
        {
            Raw(_english
                ? Invariant($"<p>{lowest.Compared:N0} rows of {Html(lowest.List.Authority)} were compared with the lists above. {lowest.All:N0} of them ({Percent(lowest.All, lowest.Compared)}) agree in all elements of the profile or differ lawfully. There are {errors:N0} errors and {warnings:N0} warnings; {Count(AlignmentVerdict.Unclaimed):N0} catalogue items were not claimed, {Count(AlignmentVerdict.OutsideCatalogue):N0} rows are outside the catalogue, {ReviewCount:N0} pairings wait for a person.</p>")
                : Invariant($"<p>{Html(lowest.List.Authority)}权责清单中，与上级清单逐项比对{lowest.Compared:N0}项，名称、编码、类型、设定依据全部相同或者差异有据的{lowest.All:N0}项，占{Percent(lowest.All, lowest.Compared)}。共发现错误{errors:N0}个、警告{warnings:N0}个；应领未领{Count(AlignmentVerdict.Unclaimed):N0}项，目录外{Count(AlignmentVerdict.OutsideCatalogue):N0}项，匹配待复核{ReviewCount:N0}项。</p>"));
        }

        Raw("<div class=\"cards\">");
        foreach (var (verdict, count) in _summary.Rows)
        {
            Line($"<div class=\"card v{(int)verdict}\"><b>{count:N0}</b><span>{Html(ReportText.Verdict(verdict, language))}</span></div>");
        }

        Raw("</div></section>");
    }

    private void WriteFigures()
    {
        Line($"<section><h2>{Html(Words("二、总体情况", "2. Figures"))}</h2><div class=\"figures\">");
        foreach (var level in _summary.Sameness)
        {
            Line($"<figure><figcaption>{Html(ReportText.Level(level.List.Level, language))}{Html(level.List.Authority.Length > 0 ? Words($"（{level.List.Authority}）", $" ({level.List.Authority})") : "")}{Html(Words("与上级一致的比例", " in agreement"))}</figcaption>");
            Bars([.. level.Elements.Select(element => (Name(element.Element), (double)element.Same, (double)level.Compared)), (Words("全部要素", "all"), level.All, level.Compared)], asPercent: true);
            Raw("</figure>");
        }

        Line($"<figure><figcaption>{Html(Words("问题数（按编号）", "Findings by code"))}</figcaption>");
        Bars([.. _summary.Codes.Select(entry => ($"{entry.Code} {entry.Code.Text(language).Title}", (double)entry.Count, (double)_summary.Codes.Max(other => other.Count)))], asPercent: false);
        Line($"</figure><figure><figcaption>{Html(Words("错误和警告（按事项类型）", "Errors and warnings by type"))}</figcaption>");
        GroupTable(_summary.Types, name => Enum.TryParse<ItemType>(name, out var type) ? ReportText.Type(type, language) : name);
        Line($"</figure><figure><figcaption>{Html(Words("错误和警告（按部门）", "Errors and warnings by department"))}</figcaption>");
        GroupTable(_summary.Departments, name => name.Length == 0 ? Words("（未填写）", "(not stated)") : name);
        Raw("</figure></div></section>");
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

    private void Bars(IReadOnlyList<(string Name, double Value, double Whole)> bars, bool asPercent)
    {
        const int rowHeight = 22;

        // English names of findings are longer than Chinese ones; the bars give them room.
        var label = _english ? 260 : 196;
        var full = 446 - label;
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

    private void WriteFindings()
    {
        Line($"<section id=\"findings\"><h2>{Html(Words("三、问题清单", "3. Findings"))}</h2>");
        Line($"<p class=\"tools\"><input id=\"ffind\" type=\"search\" placeholder=\"{Html(Words("在问题中查找", "search the findings"))}\"><select id=\"fsev\"><option value=\"\">{Html(Words("全部程度", "all severities"))}</option>{string.Concat(Enum.GetValues<Severity>().OrderDescending().Select(severity => $"<option value=\"s{(int)severity}\">{Html(ReportText.Severity(severity, language))}</option>"))}</select><span id=\"fcount\"></span></p>");
        foreach (var group in report.Findings.Where(finding => finding.Code != FindingCodes.Unclaimed).GroupBy(finding => finding.Code).OrderBy(group => group.Key))
        {
            WriteGroup(group.Key, [.. group]);
        }

        Raw("</section>");
    }

    private void WriteGroup(FindingCode code, List<Finding> findings)
    {
        var text = code.Text(language);
        Line($"<details class=\"code s{(int)code.Severity}\" open><summary><b>{code}</b> {Html(text.Title)} <span class=\"sev s{(int)code.Severity}\">{Html(ReportText.Severity(code.Severity, language))}</span> <em>{findings.Count:N0}</em></summary>");
        Line($"<p class=\"about\">{Html(text.When)}{(code.Article is { } article ? $" <b>{Html(Words("条文：", "Article: "))}</b>{Html(article)}" : "")}</p>");
        Line($"<table class=\"findings\"><thead><tr><th>{Html(Words("事项", "Item"))}</th><th>{Html(Words("应为", "Expected"))}</th><th>{Html(Words("实为", "Actual"))}</th><th>{Html(Words("如何更正", "Remedy"))}</th><th>{Html(Words("出处", "Evidence"))}</th></tr></thead><tbody>");
        foreach (var finding in findings.Take(FindingsShownPerCode))
        {
            var (expected, actual) = Compared(finding.Expected ?? "", finding.Actual ?? "");
            Line($"<tr class=\"s{(int)finding.Severity}\"><td><b>{Html(finding.Subject.Name)}</b><br><span class=\"meta\">{Html(ReportText.Level(finding.Subject.Level, language))} · {Html(finding.Subject.Department)} · {Html(ReportText.Type(finding.Subject.Type, language))}{(finding.Rule is { } rule ? Html($" · {Words("规则", "rule")} {rule}") : "")}</span></td><td>{expected}</td><td>{actual}</td><td>{Html(finding.Remedy(language))}</td><td class=\"meta\">{Places(finding)}</td></tr>");
        }

        Raw("</tbody></table>");
        if (findings.Count > FindingsShownPerCode)
        {
            Line($"<p class=\"more\">{Html(_english ? Invariant($"{findings.Count - FindingsShownPerCode:N0} more are in the workbook of findings.") : Invariant($"其余{findings.Count - FindingsShownPerCode:N0}个见问题清单工作簿。"))}</p>");
        }

        Raw("</details>");
    }

    private string Places(Finding finding) => finding.Evidence.IsEmpty
        ? Html(Place(finding.Subject.ListId, finding.Subject.File, finding.Subject.Sheet, finding.Subject.Row, finding.Subject.ItemId))
        : string.Join("<br>", finding.Evidence.Select(evidence => Html(Place(evidence.ListId, evidence.File, evidence.Sheet, evidence.Row, ""))).Distinct());

    private string Place(string listId, string file, string sheet, int row, string id)
    {
        var list = report.Lists.FirstOrDefault(list => list.Id == listId);
        var level = list is null ? listId : ReportText.Level(list.Level, language);
        return row > 0
            ? string.Join(' ', new[] { level, file, sheet, _english ? Invariant($"row {row}") : Invariant($"第{row}行") }.Where(part => part.Length > 0))
            : $"{level} {id}".Trim();
    }

    private void WriteUnclaimed()
    {
        var findings = report.Findings.Where(finding => finding.Code == FindingCodes.Unclaimed).ToList();
        Line($"<section id=\"unclaimed\"><h2>{Html(Words("四、应领未领", "4. Not claimed"))}（{findings.Count:N0}）</h2>");
        if (findings.Count > 0)
        {
            Line($"<table class=\"findings\"><thead><tr><th>{Html(Words("目录事项", "Catalogue item"))}</th><th>{Html(Words("类型", "Type"))}</th><th>{Html(Words("目录所列实施主体", "Body in the catalogue"))}</th><th>{Html(Words("应认领的层级", "Level"))}</th><th>{Html(Words("目录行标识", "Id"))}</th></tr></thead><tbody>");
            foreach (var finding in findings)
            {
                Line($"<tr><td>{Html(finding.Subject.Name)}</td><td>{Html(ReportText.Type(finding.Subject.Type, language))}</td><td>{Html(finding.Subject.Department)}</td><td>{Html(ReportText.Level(finding.Subject.Level, language))}</td><td class=\"meta\">{Html(finding.Subject.ItemId)}</td></tr>");
            }

            Raw("</tbody></table>");
        }

        Raw("</section>");
    }

    private void WriteExcused()
    {
        Line($"<section id=\"excused\"><h2>{Html(Words("五、有据差异", "5. Lawful differences"))}（{report.Excused.Count:N0}）</h2><p class=\"about\">{Html(Words("下列差异有法律或者清单编制方法上的理由，不作为问题。每类列出前若干项，全部见工作簿。", "These differences have a ground in law or in the method of list work and are no findings. The first of each kind are shown; all are in the workbook."))}</p>");
        foreach (var group in report.Excused.GroupBy(excused => _english ? excused.EnglishGround : excused.Ground).OrderByDescending(group => group.Count()))
        {
            Line($"<details class=\"code\"><summary>{Html(group.Key)} <em>{group.Count():N0}</em></summary><table class=\"findings\"><thead><tr><th>{Html(Words("事项", "Item"))}</th><th>{Html(Words("要素", "Element"))}</th><th>{Html(Words("上级", "Above"))}</th><th>{Html(Words("本级", "Here"))}</th></tr></thead><tbody>");
            foreach (var excused in group.Take(40))
            {
                var (expected, actual) = Compared(Short(excused.Expected), Short(excused.Actual));
                Line($"<tr><td>{Html(excused.Subject.Name)}<br><span class=\"meta\">{Html(ReportText.Level(excused.Subject.Level, language))} · {Html(excused.Subject.Department)}</span></td><td>{Html(Name(excused.Element))}</td><td>{expected}</td><td>{actual}</td></tr>");
            }

            Raw("</tbody></table></details>");
        }

        Raw("</section>");
    }

    private void WriteAligned()
    {
        Line($"<section id=\"aligned\"><h2>{Html(Words("六、对照表", "6. Aligned items"))}</h2><p class=\"tools noprint\"><input id=\"find\" type=\"search\" placeholder=\"{Html(Words("查找名称、编码、部门", "search names, codes, departments"))}\"><select id=\"verdict\"><option value=\"\">{Html(Words("全部结论", "all verdicts"))}</option>{Options(_summary.Rows.Select(row => (((int)row.Verdict).ToString(CultureInfo.InvariantCulture), ReportText.Verdict(row.Verdict, language))))}</select><select id=\"type\"><option value=\"\">{Html(Words("全部类型", "all types"))}</option>{Options(ItemTypes.All.Select(type => (((int)type).ToString(CultureInfo.InvariantCulture), ReportText.Type(type, language))))}</select><select id=\"dept\"><option value=\"\">{Html(Words("全部部门", "all departments"))}</option></select><select id=\"element\"><option value=\"\">{Html(Words("全部要素", "all elements"))}</option>{Options(report.Profile.Elements.Select(requirement => (((int)requirement.Element).ToString(CultureInfo.InvariantCulture), Name(requirement.Element))))}</select><span id=\"count\"></span><button id=\"all\" type=\"button\">{Html(Words("打印全部对照表", "print the whole table"))}</button></p>");
        Line($"<noscript><p>{Html(Words("对照表需要启用脚本；问题清单无需脚本。", "The aligned table needs scripts; the findings do not."))}</p></noscript>");
        Line($"<table id=\"rows\"><thead><tr><th>{Html(Words("序号", "No."))}</th><th>{Html(Words("结论", "Verdict"))}</th>{string.Concat(report.Lists.Select(list => $"<th>{Html($"{ReportText.Level(list.Level, language)} {list.Authority}".TrimEnd())}</th>"))}<th>{Html(Words("差异与理由", "Differences and grounds"))}</th></tr></thead><tbody></tbody></table><p class=\"pager noprint\"><button id=\"prev\" type=\"button\">‹</button><span id=\"page\"></span><button id=\"next\" type=\"button\">›</button></p></section>");
        Raw("<script type=\"application/json\" id=\"data\">");
        new HtmlData(report, writer, language).Write();
        Raw("</script>");
    }

    private static string Options(IEnumerable<(string Value, string Text)> options) =>
        string.Concat(options.Select(option => $"<option value=\"{option.Value}\">{Html(option.Text)}</option>"));

    private void WriteSources()
    {
        Line($"<section id=\"sources\"><h2>{Html(Words("七、来源与方法", "7. Sources and method"))}</h2><table class=\"findings\"><thead><tr><th>{Html(Words("清单", "List"))}</th><th>{Html(Words("事项数", "Items"))}</th><th>{Html(Words("文件", "Files"))}</th><th>SHA-256</th></tr></thead><tbody>");
        foreach (var list in report.Lists)
        {
            Line($"<tr><td>{Html(ReportText.Level(list.Level, language))} {Html(list.Authority)}</td><td class=\"n\">{list.ItemCount:N0}</td><td>{string.Join("<br>", list.Sources.Select(source => Html(source.Name)))}</td><td class=\"meta\">{string.Join("<br>", list.Sources.Select(source => Html(source.Sha256.Length > 16 ? source.Sha256[..16] : source.Sha256)))}</td></tr>");
        }

        Line($"</tbody></table><p class=\"about\">{Html(_english ? $"{report.Rules.Count} rules were applied. Legal bases are compared as cited provisions, not as texts. The findings are advice to the reviewing office, no decisions." : $"共适用规则{report.Rules.Count}条。设定依据按所援引的条款比对，不按文字比对。本报告供审核机关参考，不代替审核结论。")}</p></section>");
    }

    private void WriteSignatures() =>
        Line($"<section class=\"sign\"><p><span>{Html(Words("编制单位（盖章）：", "Compiled by:"))}</span><span>{Html(Words("编制人：", "Prepared by:"))}</span><span>{Html(Words("审核人：", "Reviewed by:"))}</span><span>{Html(Words("日期：", "Date:"))}</span></p></section>");

    private static (string Expected, string Actual) Compared(string expected, string actual)
    {
        if (expected.Length == 0 || actual.Length == 0 || expected == "—" || actual == "—")
        {
            return (Html(expected), Html(actual));
        }

        var segments = TextDifference.Between(expected, actual);
        return (Marked(segments, SegmentKind.Removed, "del"), Marked(segments, SegmentKind.Added, "ins"));
    }

    private static string Marked(ValueList<TextSegment> segments, SegmentKind kind, string tag) =>
        string.Concat(segments.Where(segment => segment.Kind == SegmentKind.Equal || segment.Kind == kind)
            .Select(segment => segment.Kind == kind ? $"<{tag}>{Html(segment.Text)}</{tag}>" : Html(segment.Text)));

    private static string Short(string text) => text.Length <= 400 ? text : text[..400] + "…";

    private int Count(AlignmentVerdict verdict) => _summary.Rows.Where(row => row.Verdict == verdict).Sum(row => row.Count);

    private string Name(ItemElement element) => _english ? element.EnglishName() : element.ChineseName();

    private string Words(string chinese, string english) => _english ? english : chinese;

    private string Day => report.Date.ToString(_english ? "yyyy-MM-dd" : "yyyy年M月d日", CultureInfo.InvariantCulture);

    private static string Percent(int part, int whole) => whole == 0 ? "—" : Invariant($"{100.0 * part / whole:0.0}%");

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static string Html(string text) => WebUtility.HtmlEncode(text).Replace("\n", "<br>", StringComparison.Ordinal);

    private void Line(FormattableString text) => writer.WriteLine(FormattableString.Invariant(text));

    private void Raw(string text) => writer.WriteLine(text);
}
