using System.Globalization;
using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Reporting;

/// <summary>The findings of a report as a table (问题清单): one row a finding, in the report's order.</summary>
public static class FindingTable
{
    /// <summary>The headings.</summary>
    /// <param name="language">The language.</param>
    public static ValueList<TableColumn> ColumnsIn(string language) => language == Languages.English
        ? [new("Code", 10), new("Severity", 10), new("Finding", 22), new("Level", 10), new("Department", 26), new("Type", 20), new("Item", 40), new("Id", 12), new("Element", 16), new("Expected", 36), new("Actual", 36), new("Message", 60), new("Remedy", 40), new("Rule", 24), new("Article", 28), new("File", 20), new("Sheet", 14), new("Row", 8)]
        : [new("编号", 10), new("严重程度", 10), new("问题", 22), new("层级", 10), new("部门", 26), new("事项类型", 14), new("事项", 40), new("行标识", 12), new("要素", 14), new("应为", 36), new("实为", 36), new("说明", 60), new("如何更正", 40), new("规则", 24), new("条文", 28), new("文件", 20), new("工作表", 14), new("行号", 8)];

    /// <summary>The rows.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language.</param>
    public static IEnumerable<ValueList<string>> Rows(ListReport report, string language)
    {
        ArgumentNullException.ThrowIfNull(report);
        var english = language == Languages.English;
        return report.Findings.Select(finding => (ValueList<string>)
        [
            finding.Code.ToString(),
            ReportText.Severity(finding.Severity, language),
            finding.Code.Text(language).Title,
            ReportText.Level(finding.Subject.Level, language),
            finding.Subject.Department,
            ReportText.Type(finding.Subject.Type, language),
            finding.Subject.Name,
            finding.Subject.ItemId,
            finding.Element == ItemElement.None ? "" : english ? finding.Element.EnglishName() : finding.Element.ChineseName(),
            finding.Expected ?? "",
            finding.Actual ?? "",
            finding.Message(language),
            finding.Remedy(language),
            finding.Rule ?? "",
            finding.Code.Article ?? "",
            finding.Subject.File,
            finding.Subject.Sheet,
            finding.Subject.Row == 0 ? "" : finding.Subject.Row.ToString(CultureInfo.InvariantCulture),
        ]);
    }
}
