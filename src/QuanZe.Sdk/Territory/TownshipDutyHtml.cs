using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Reporting;

namespace QuanZe.Sdk.Territory;

/// <summary>Writes the three lists of a town's duties as a page to read and print (乡镇履职三清单).</summary>
public static class TownshipDutyHtml
{
    /// <summary>Writes the page.</summary>
    /// <param name="writer">The text; left open.</param>
    /// <param name="duties">The rows of a town, or of the common list.</param>
    /// <param name="town">The town as the title names it.</param>
    /// <param name="language">The language; Chinese by default.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(TextWriter writer, IEnumerable<TownshipDuty> duties, string town, string language = Languages.Chinese)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(duties);
        ArgumentNullException.ThrowIfNull(town);
        var page = new HtmlSheet(writer, language);
        var rows = duties.ToList();
        page.Begin(page.Words($"{town}履行职责事项清单", $"Duties of {town}"), "");
        page.Cards([.. Enum.GetValues<TownshipDutyKind>().Select(kind => (HtmlSheet.Number(rows.Count(row => row.Kind == kind)), kind.Title().In(language)))]);
        foreach (var kind in Enum.GetValues<TownshipDutyKind>())
        {
            page.Section(kind.Title().Chinese, kind.Title().English);
            var (headings, cells) = Columns(page, kind);
            page.Table(headings, rows.Where(row => row.Kind == kind).Select((row, place) => (ValueList<string>)[HtmlSheet.Number(place + 1), row.Field, row.Name, .. cells(row)]));
        }

        page.End();
    }

    private static (ValueList<string> Headings, Func<TownshipDuty, IEnumerable<string>> Cells) Columns(HtmlSheet page, TownshipDutyKind kind)
    {
        ValueList<string> first = [page.Words("#序号", "#No."), page.Words("领域", "Field"), page.Words("事项名称", "Matter")];
        return kind switch
        {
            TownshipDutyKind.Basic => (first, _ => []),
            TownshipDutyKind.Assisting => (
                [.. first, page.Words("对应上级部门", "Higher department"), page.Words("上级部门职责", "What it does"), page.Words("乡镇（街道）配合职责", "What the town helps with")],
                row => [string.Join('、', row.Departments), row.DepartmentDuty, row.TownDuty]),
            _ => ([.. first, page.Words("承接部门", "Taken back by"), page.Words("工作方式", "How it is done now")], row => [string.Join('、', row.Departments), row.DepartmentDuty]),
        };
    }
}
