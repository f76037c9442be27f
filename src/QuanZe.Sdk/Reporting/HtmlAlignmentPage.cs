using System.Globalization;
using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Reporting;

/// <summary>The page of an alignment while it is being written (比对报告网页).</summary>
internal sealed class HtmlAlignmentPage(AlignmentReport report, TextWriter writer, string language) : HtmlPage(report, writer, language)
{
    private readonly AlignmentSummary _summary = AlignmentSummary.Of(report);

    protected override string Title => Words($"{report.Authority}权责清单比对报告", $"{report.Authority} – alignment of the list of powers and responsibilities");

    protected override IEnumerable<(string Anchor, string Text)> Contents =>
    [
        ("findings", Words("问题清单", "Findings")), ("unclaimed", Words("应领未领", "Not claimed")), ("excused", Words("有据差异", "Lawful differences")), ("aligned", Words("三级对照表", "Aligned items")),
    ];

    protected override IEnumerable<string> Scripts => [HtmlAssets.FindingsScript, HtmlAssets.AlignedScript];

    // More than a person reads in a day; the workbook has all pairs.
    private const int MostDrawings = 200;

    protected override string ProfileLabel => "比对口径";

    protected override string Method => Words("设定依据按所援引的条款比对，不按文字比对。", "Legal bases are compared as cited provisions, not as texts.");

    private int ReviewCount => report.Findings.Count(finding => finding.Code == FindingCodes.PairNeedsReview);

    protected override void WriteSections()
    {
        WriteConclusion();
        WriteFigures();
        WriteFindings(report.Findings.Where(finding => finding.Code != FindingCodes.Unclaimed));
        WriteReviews();
        WriteUnclaimed();
        WriteExcused();
        WriteAligned();
    }

    private void WriteConclusion()
    {
        var errors = _summary.Findings.First(entry => entry.Severity == Severity.Error).Count;
        var warnings = _summary.Findings.First(entry => entry.Severity == Severity.Warning).Count;
        var lowest = _summary.Sameness.IsEmpty ? null : _summary.Sameness[^1];
        Line($"<section>{Heading("结论", "Conclusion")}");
        if (lowest is not null)
        {
            Raw(IsEnglish
                ? Invariant($"<p>{lowest.Compared:N0} rows of {Html(lowest.List.Authority)} were compared with the lists above. {lowest.All:N0} of them ({Percent(lowest.All, lowest.Compared)}) agree in all elements of the profile or differ lawfully. There are {errors:N0} errors and {warnings:N0} warnings; {Count(AlignmentVerdict.Unclaimed):N0} catalogue items were not claimed, {Count(AlignmentVerdict.OutsideCatalogue):N0} rows are outside the catalogue, {ReviewCount:N0} pairings wait for a person.</p>")
                : Invariant($"<p>{Html(lowest.List.Authority)}权责清单中，与上级清单逐项比对{lowest.Compared:N0}项，名称、编码、类型、设定依据全部相同或者差异有据的{lowest.All:N0}项，占{Percent(lowest.All, lowest.Compared)}。共发现错误{errors:N0}个、警告{warnings:N0}个；应领未领{Count(AlignmentVerdict.Unclaimed):N0}项，目录外{Count(AlignmentVerdict.OutsideCatalogue):N0}项，匹配待复核{ReviewCount:N0}项。</p>"));
        }

        Raw("<div class=\"cards\">");
        foreach (var (verdict, count) in _summary.Rows)
        {
            Line($"<div class=\"card v{(int)verdict}\"><b>{count:N0}</b><span>{Html(ReportText.Verdict(verdict, Language))}</span></div>");
        }

        Raw("</div></section>");
    }

    private void WriteFigures()
    {
        Line($"<section>{Heading("总体情况", "Figures")}<div class=\"figures\">");
        foreach (var level in _summary.Sameness)
        {
            Line($"<figure><figcaption>{Html(ReportText.Level(level.List.Level, Language))}{Html(level.List.Authority.Length > 0 ? Words($"（{level.List.Authority}）", $" ({level.List.Authority})") : "")}{Html(Words("与上级一致的比例", " in agreement"))}</figcaption>");
            Bars([.. level.Elements.Select(element => (Name(element.Element), (double)element.Same, (double)level.Compared)), (Words("全部要素", "all"), level.All, level.Compared)], asPercent: true);
            Raw("</figure>");
        }

        WriteFigures(_summary.Figures);
        Raw("</div></section>");
    }

    private void WriteReviews()
    {
        var drawn = report.Rows.SelectMany(row => row.Matches.Where(match => match.Drawing is not null).Select(match => (Row: row, Match: match))).ToList();
        if (drawn.Count == 0)
        {
            return;
        }

        Line($"<section id=\"reviews\">{Heading(Invariant($"待复核的匹配（{drawn.Count:N0}）"), Invariant($"Pairs to review ({drawn.Count:N0})"))}<p class=\"about\">{Html(Words("每张图自起点逐项相加：向右为支持两行是同一事项的证据，向左为反对的证据，单位为比特。", "Each drawing adds up from the prior: to the right what speaks for one item, to the left what speaks against it, in bits."))}</p>");
        foreach (var (row, match) in drawn.OrderByDescending(entry => entry.Match.Probability).Take(MostDrawings))
        {
            string Name(string list) => row.Cells.First(cell => cell.ListId == list).Item.FullName;
            Line($"<details class=\"code\"><summary>{Html(Name(match.RightListId))} ↔ {Html(Name(match.LeftListId))} <em>{match.Probability.ToString("0.00", CultureInfo.InvariantCulture)}</em></summary>");
            Raw(IsEnglish ? match.Drawing!.English : match.Drawing!.Chinese);
            Raw("</details>");
        }

        Raw("</section>");
    }

    private void WriteUnclaimed()
    {
        var findings = report.Findings.Where(finding => finding.Code == FindingCodes.Unclaimed).ToList();
        Line($"<section id=\"unclaimed\">{Heading(Invariant($"应领未领（{findings.Count:N0}）"), Invariant($"Not claimed ({findings.Count:N0})"))}");
        if (findings.Count > 0)
        {
            Line($"<table class=\"findings\"><thead><tr><th>{Html(Words("目录事项", "Catalogue item"))}</th><th>{Html(Words("类型", "Type"))}</th><th>{Html(Words("目录所列实施主体", "Body in the catalogue"))}</th><th>{Html(Words("应认领的层级", "Level"))}</th><th>{Html(Words("目录行标识", "Id"))}</th></tr></thead><tbody>");
            foreach (var finding in findings)
            {
                Line($"<tr><td>{Html(finding.Subject.Name)}</td><td>{Html(ReportText.Type(finding.Subject.Type, Language))}</td><td>{Html(finding.Subject.Department)}</td><td>{Html(ReportText.Level(finding.Subject.Level, Language))}</td><td class=\"meta\">{Html(finding.Subject.ItemId)}</td></tr>");
            }

            Raw("</tbody></table>");
        }

        Raw("</section>");
    }

    private void WriteExcused()
    {
        Line($"<section id=\"excused\">{Heading(Invariant($"有据差异（{report.Excused.Count:N0}）"), Invariant($"Lawful differences ({report.Excused.Count:N0})"))}<p class=\"about\">{Html(Words("下列差异有法律或者清单编制方法上的理由，不作为问题。每类列出前若干项，全部见工作簿。", "These differences have a ground in law or in the method of list work and are no findings. The first of each kind are shown; all are in the workbook."))}</p>");
        foreach (var group in report.Excused.GroupBy(excused => IsEnglish ? excused.EnglishGround : excused.Ground).OrderByDescending(group => group.Count()))
        {
            Line($"<details class=\"code\"><summary>{Html(group.Key)} <em>{group.Count():N0}</em></summary><table class=\"findings\"><thead><tr><th>{Html(Words("事项", "Item"))}</th><th>{Html(Words("要素", "Element"))}</th><th>{Html(Words("上级", "Above"))}</th><th>{Html(Words("本级", "Here"))}</th></tr></thead><tbody>");
            foreach (var excused in group.Take(40))
            {
                var (expected, actual) = Compared(Short(excused.Expected), Short(excused.Actual));
                Line($"<tr><td>{Html(excused.Subject.Name)}<br><span class=\"meta\">{Html(ReportText.Level(excused.Subject.Level, Language))} · {Html(excused.Subject.Department)}</span></td><td>{Html(Name(excused.Element))}</td><td>{expected}</td><td>{actual}</td></tr>");
            }

            Raw("</tbody></table></details>");
        }

        Raw("</section>");
    }

    private void WriteAligned()
    {
        Line($"<section id=\"aligned\">{Heading("对照表", "Aligned items")}<p class=\"tools noprint\"><input id=\"find\" type=\"search\" placeholder=\"{Html(Words("查找名称、编码、部门", "search names, codes, departments"))}\"><select id=\"verdict\"><option value=\"\">{Html(Words("全部结论", "all verdicts"))}</option>{Options(_summary.Rows.Select(row => (((int)row.Verdict).ToString(CultureInfo.InvariantCulture), ReportText.Verdict(row.Verdict, Language))))}</select><select id=\"type\"><option value=\"\">{Html(Words("全部类型", "all types"))}</option>{Options(ItemTypes.All.Select(type => (((int)type).ToString(CultureInfo.InvariantCulture), ReportText.Type(type, Language))))}</select><select id=\"dept\"><option value=\"\">{Html(Words("全部部门", "all departments"))}</option></select><select id=\"element\"><option value=\"\">{Html(Words("全部要素", "all elements"))}</option>{Options(report.Profile.Elements.Select(requirement => (((int)requirement.Element).ToString(CultureInfo.InvariantCulture), Name(requirement.Element))))}</select><span id=\"count\"></span><button id=\"all\" type=\"button\">{Html(Words("打印全部对照表", "print the whole table"))}</button></p>");
        Line($"<noscript><p>{Html(Words("对照表需要启用脚本；问题清单无需脚本。", "The aligned table needs scripts; the findings do not."))}</p></noscript>");
        Line($"<table id=\"rows\"><thead><tr><th>{Html(Words("序号", "No."))}</th><th>{Html(Words("结论", "Verdict"))}</th>{string.Concat(report.Lists.Select(list => $"<th>{Html($"{ReportText.Level(list.Level, Language)} {list.Authority}".TrimEnd())}</th>"))}<th>{Html(Words("差异与理由", "Differences and grounds"))}</th></tr></thead><tbody></tbody></table><p class=\"pager noprint\"><button id=\"prev\" type=\"button\">‹</button><span id=\"page\"></span><button id=\"next\" type=\"button\">›</button></p></section>");
        Raw("<script type=\"application/json\" id=\"data\">");
        new HtmlData(report, Writer, Language).Write();
        Raw("</script>");
    }

    private static string Options(IEnumerable<(string Value, string Text)> options) =>
        string.Concat(options.Select(option => $"<option value=\"{option.Value}\">{Html(option.Text)}</option>"));

    private static string Short(string text) => text.Length <= 400 ? text : text[..400] + "…";

    private int Count(AlignmentVerdict verdict) => _summary.Rows.Where(row => row.Verdict == verdict).Sum(row => row.Count);
}
