using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Reporting;

/// <summary>The page of a check while it is being written (审核报告网页).</summary>
internal sealed class HtmlCheckPage(CheckReport report, TextWriter writer, string language) : HtmlPage(report, writer, language)
{
    private readonly FindingFigures _figures = FindingFigures.Of(report);

    protected override string Title => Words($"{report.Authority}权责清单审核报告", $"{report.Authority} – check of the list of powers and responsibilities");

    protected override IEnumerable<(string Anchor, string Text)> Contents =>
        report.Mandates.IsEmpty ? [("findings", Words("问题清单", "Findings"))] : [("mandates", Words("履职对照", "Duties and items")), ("findings", Words("问题清单", "Findings"))];

    protected override string Method => Words("清单按其自身内容审核，未与上级清单比对；未载明的事实不作推断，以提示形式询问。", "The list was judged by itself, not against lists above. What a row does not state is asked, not guessed.");

    protected override void WriteSections()
    {
        WriteConclusion();
        Line($"<section>{Heading("总体情况", "Figures")}<div class=\"figures\">");
        WriteFigures(_figures);
        Raw("</div></section>");
        WriteMandates();
        WriteFindings(report.Findings);
    }

    private void WriteMandates()
    {
        if (report.Mandates.IsEmpty)
        {
            return;
        }

        Line($"<section id=\"mandates\">{Heading("履职对照", "Duties and items")}<p class=\"about\">{Html(Words("覆盖率：应有权责事项的主要职责中已有事项的比例；匹配度：各事项与最接近职责的相似度的平均值，供人工复核参考。", "Coverage: the share of main duties that should have items and have one. Match degree: the mean likeness of items to their nearest duty, a hint where to look."))}</p>");
        Line($"<table class=\"findings\"><thead><tr><th>{Html(Words("部门", "Body"))}</th><th>{Html(Words("文号", "Document"))}</th><th>{Html(Words("主要职责", "Main duties"))}</th><th>{Html(Words("有事项的", "With items"))}</th><th>{Html(Words("覆盖率", "Coverage"))}</th><th>{Html(Words("事项", "Items"))}</th><th>{Html(Words("有职责的", "With a duty"))}</th><th>{Html(Words("匹配度", "Match degree"))}</th></tr></thead><tbody>");
        foreach (var row in report.Mandates)
        {
            Line($"<tr><td>{Html(row.Body)}</td><td>{Html(row.Number)}</td><td class=\"n\">{row.Duties:N0}</td><td class=\"n\">{row.CoveredDuties:N0}</td><td class=\"n\">{Percent(row.CoveredDuties, row.Duties)}</td><td class=\"n\">{row.Items:N0}</td><td class=\"n\">{row.LinkedItems:N0}</td><td class=\"n\">{row.MatchDegree:0.00}</td></tr>");
        }

        Raw("</tbody></table></section>");
    }

    private void WriteConclusion()
    {
        var faulty = report.Findings.Where(finding => finding.Severity == Severity.Error && finding.Subject.ItemId.Length > 0).Select(finding => (finding.Subject.ListId, finding.Subject.ItemId)).Distinct().Count();
        Line($"<section>{Heading("结论", "Conclusion")}");
        Raw(Words(
            Invariant($"<p>共审核{report.Items.Count:N0}项，涉及{_figures.Departments.Count:N0}个部门。发现错误{Count(Severity.Error):N0}个、警告{Count(Severity.Warning):N0}个、提示{Count(Severity.Info):N0}个；{faulty:N0}项至少有一个错误，占{Percent(faulty, report.Items.Count)}。</p>"),
            Invariant($"<p>{report.Items.Count:N0} items of {_figures.Departments.Count:N0} departments were checked. There are {Count(Severity.Error):N0} errors, {Count(Severity.Warning):N0} warnings and {Count(Severity.Info):N0} notes; {faulty:N0} items ({Percent(faulty, report.Items.Count)}) have an error at least.</p>")));
        Raw("</section>");
    }

    private int Count(Severity severity) => _figures.Severities.First(entry => entry.Severity == severity).Count;
}
