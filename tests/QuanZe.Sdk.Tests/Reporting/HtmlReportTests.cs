using System.Text.Json;
using System.Text.RegularExpressions;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Reporting;
using QuanZe.Sdk.Sameness;

namespace QuanZe.Sdk.Tests.Reporting;

public sealed partial class HtmlReportTests
{
    [GeneratedRegex("<script[^>]*type=\"application/json\"[^>]*>(?<data>.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Data();

    [TestCase(Languages.Chinese, "某县权责清单比对报告", "事项名称不一致", "有据差异")]
    [TestCase(Languages.English, "alignment of the list", "Names differ", "Lawful differences")]
    public void Write_Report_SpeaksTheLanguage(string language, params string[] words)
    {
        var page = Write(SampleReport.Report, language);

        foreach (var word in words)
        {
            Assert.That(page, Does.Contain(word));
        }

        Assert.That(page, Does.Contain($"<html lang=\"{language}\">"));
    }

    [Test]
    public void Write_HostileText_StaysText()
    {
        var page = Write(SampleReport.Report);

        Assert.That(page, Does.Not.Contain("<img"), "as markup");
        Assert.That(page, Does.Contain("&lt;img src=x"), "as text");
        Assert.That(Regex.Count(page, "</script>"), Is.EqualTo(Regex.Count(page, "<script")));
    }

    [Test]
    public void Write_Report_AsksNothingOfTheNetwork()
    {
        var page = Write(SampleReport.Report);

        Assert.That(Regex.Matches(page, "(?:src|href)=\"(?<target>[^\"]*)\"").Select(match => match.Groups["target"].Value).Where(target => !target.StartsWith('#')), Is.Empty);
        Assert.That(page, Does.Not.Contain("http://").And.Not.Contain("https://").And.Not.Contain("@import").And.Not.Contain("url("));
    }

    [Test]
    public void Write_Differences_HighlightTheWords()
    {
        var page = Write(SampleReport.Report);

        Assert.That(page, Does.Contain("<del>六十一</del>").Or.Contain("<mark>六十一</mark>"));
        Assert.That(page, Does.Contain("<ins>六十二</ins>").Or.Contain("<mark>六十二</mark>"));
    }

    [Test]
    public void Write_Finding_ShowsEvidenceAndRemedy()
    {
        var page = Write(SampleReport.Report);

        Assert.That(page, Does.Contain("规则 NameDiffers"));
        Assert.That(page, Does.Contain("省.xlsx").And.Contain("县.xlsx"));
        Assert.That(page, Does.Contain(System.Net.WebUtility.HtmlEncode(SampleReport.Report.Findings[0].Remedy())));
        Assert.That(page, Does.Contain("条款细化"), "the ground of what is excused");
    }

    [Test]
    public void Write_AlignedTable_IsDataOfEveryRow()
    {
        using var data = JsonDocument.Parse(Data().Match(Write(SampleReport.Report)).Groups["data"].Value);

        Assert.That(data.RootElement.GetProperty("rows").GetArrayLength(), Is.EqualTo(SampleReport.Report.Rows.Count));
        Assert.That(data.RootElement.GetProperty("verdicts").GetArrayLength(), Is.EqualTo(Enum.GetValues<AlignmentVerdict>().Length));
    }

    [Test]
    public void Write_SameReport_GivesTheSamePage() => Assert.That(Write(SampleReport.Report), Is.EqualTo(Write(SampleReport.Report with { Date = SampleReport.Report.Date })));

    [Test]
    public void Write_EmptyReport_IsAPage()
    {
        var empty = new AlignmentReport { Date = new DateOnly(2026, 11, 1), Profile = SamenessProfiles.SixElements };

        Assert.That(Write(empty), Does.StartWith("<!DOCTYPE html>").And.EndWith("</html>\n"));
    }

    [Test]
    public void Write_ManyFindings_SaysHowManyAreElsewhere()
    {
        var many = SampleReport.Report with
        {
            Findings = Enumerable.Range(0, 250).Select(number => new Finding(FindingCodes.OutsideCatalogue, SubjectReference.To(SampleReport.County, SampleReport.Outside with { Id = $"X{number}" }))).ToValueList(),
        };

        Assert.That(Write(many), Does.Contain("其余50个见问题清单工作簿"));
        Assert.That(Write(many, Languages.English), Does.Contain("50 more are in the workbook"));
    }

    [TestCase(Languages.Chinese, "某县权责清单审核报告", "共审核2项，涉及2个部门。发现错误1个、警告0个、提示0个；1项至少有一个错误，占50.0%。", "缺少事项编码", "履职对照", "<td class=\"n\">75.0%</td>", "0.83")]
    [TestCase(Languages.English, "check of the list", "2 items of 2 departments were checked.", "Code missing")]
    public void Write_Check_IsAPageWithoutComparison(string language, params string[] words)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        HtmlReport.Write(SampleReport.Check, writer, language);
        var page = writer.ToString();

        foreach (var word in words)
        {
            Assert.That(page, Does.Contain(word));
        }

        Assert.That(page, Does.Not.Contain("id=\"aligned\"").And.Not.Contain("id=\"data\"").And.Not.Contain("<img"));
        Assert.That(Regex.Count(page, "<script>"), Is.EqualTo(1), "the search of findings");
    }

    [Test]
    public void Write_NullArgument_IsNamed()
    {
        Assert.That(() => HtmlReport.Write(null!, TextWriter.Null), Throws.ArgumentNullException);
        Assert.That(() => HtmlReport.Write(SampleReport.Report, null!), Throws.ArgumentNullException);
    }

    private static string Write(AlignmentReport report, string language = Languages.Chinese)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        HtmlReport.Write(report, writer, language);
        return writer.ToString();
    }
}
