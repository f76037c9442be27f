using System.Globalization;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Flows;
using QuanZe.Sdk.Reporting;

namespace QuanZe.Sdk.Territory;

/// <summary>Writes all territorial rows as a volume to print (属地管理事项责任清单汇编): contents by field, then for each row its sides, its drawing and its instruction.</summary>
public static class TerritorialVolumeHtml
{
    /// <summary>Writes the volume.</summary>
    /// <param name="writer">The text; left open.</param>
    /// <param name="rows">The rows; fields stand in the order of their first row.</param>
    /// <param name="authority">The government, for example 招远市.</param>
    /// <param name="language">The language of headings; Chinese by default.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter writer, IEnumerable<TerritorialItem> rows, string authority, string language = Languages.Chinese)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(authority);
        var page = new HtmlSheet(writer, language);
        var fields = rows.GroupBy(row => row.Field, StringComparer.Ordinal).ToList();
        var all = fields.SelectMany(field => field).ToList();
        page.Begin(page.Words($"{authority}属地管理事项主体责任和配合责任清单汇编", $"Territorial management in {authority}: principal and supporting duties"), "");
        page.Cards(
            (HtmlSheet.Number(all.Count), page.Words("事项", "rows")),
            (HtmlSheet.Number(fields.Count), page.Words("领域", "fields")),
            (HtmlSheet.Number(all.SelectMany(row => row.Departments).Select(side => side.Department).Distinct(StringComparer.Ordinal).Count()), page.Words("涉及部门", "departments")),
            (HtmlSheet.Number(all.Count(row => row.IsTownPrincipal)), page.Words("镇（街道）承担主体责任", "principal: the town")));
        page.Section("目录", "Contents");
        var number = 0;
        page.Table(
            [page.Words("#序号", "#No."), page.Words("领域", "Field"), page.Words("事项名称", "Matter"), page.Words("主体责任", "Principal"), page.Words("配合责任", "Supporting")],
            all.Select(row => (ValueList<string>)[HtmlSheet.Number(++number), row.Field, row.Name, Principal(row), Supporting(row)]));
        number = 0;
        foreach (var field in fields)
        {
            page.Raw("<div class=\"break\"></div>");
            page.Section(field.Key.Length > 0 ? field.Key : "其他", field.Key.Length > 0 ? field.Key : "Other");
            foreach (var row in field)
            {
                WriteRow(page, row, ++number, language);
            }
        }

        page.End();
    }

    private static void WriteRow(HtmlSheet page, TerritorialItem row, int number, string language)
    {
        page.Raw("<article>");
        page.Part(string.Create(CultureInfo.InvariantCulture, $"{number}. {row.Name}"));
        page.Table(
            [page.Words("责任方", "Side"), page.Words("责任类别", "Part"), page.Words("责任内容", "Responsibility")],
            row.Departments.Select(side => (ValueList<string>)[side.Department, side.IsPrincipal ? page.Words("主体责任", "principal") : page.Words("相关部门责任", "other department"), side.Responsibility])
                .Append([page.Words("镇（街道）", "Town"), row.IsTownPrincipal ? page.Words("主体责任", "principal") : page.Words("配合责任", "supporting"), row.TownResponsibility]));
        if (row.Flow is { } flow)
        {
            page.Part(page.Words("施工图", "Drawing"));
            page.Raw($"<div class=\"flow\">{FlowChartSvg.Of(flow)}</div>");
        }

        page.Part(page.Words("说明书", "Instruction"));
        page.Facts([.. TerritorialInstruction.Of(row).Select(section => (section.Title.In(language), (string?)section.Text))]);
        page.Raw("</article>");
    }

    private static string Principal(TerritorialItem row) => row.IsTownPrincipal ? "镇（街道）" : string.Join('、', row.Principals.Select(side => side.Department));

    private static string Supporting(TerritorialItem row) =>
        string.Join('、', row.Departments.Where(side => !side.IsPrincipal).Select(side => side.Department).Concat(row.IsTownPrincipal ? [] : ["镇（街道）"]));
}
