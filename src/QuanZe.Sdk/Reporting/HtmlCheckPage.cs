using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Reporting;

/// <summary>The page of a check while it is being written (审核报告网页).</summary>
internal sealed class HtmlCheckPage(CheckReport report, TextWriter writer, string language) : HtmlPage(report, writer, language)
{
    private readonly FindingFigures _figures = FindingFigures.Of(report);

    protected override string Title => Words($"{report.Authority}权责清单审核报告", $"{report.Authority} – check of the list of powers and responsibilities");

    protected override IEnumerable<(string Anchor, string Text)> Contents => [("findings", Words("问题清单", "Findings"))];

    protected override string Method => Words("清单按其自身内容审核，未与上级清单比对；未载明的事实不作推断，以提示形式询问。", "The list was judged by itself, not against lists above. What a row does not state is asked, not guessed.");

    protected override void WriteSections()
    {
        WriteConclusion();
        Line($"<section>{Heading("总体情况", "Figures")}<div class=\"figures\">");
        WriteFigures(_figures);
        Raw("</div></section>");
        WriteFindings(report.Findings);
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
