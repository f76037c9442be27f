using QuanZe.Sdk;
using QuanZe.Sdk.Reporting;

namespace QuanZe.Excel.Writing;

/// <summary>Writes a list to .xlsx with the headings of published lists (写出清单工作簿); what it writes, import reads back.</summary>
public static class ListWorkbookWriter
{
    /// <summary>Writes a list.</summary>
    /// <param name="stream">The target: writable and seekable; left open.</param>
    /// <param name="list">The list.</param>
    /// <param name="sheetPerType">Whether each type of item gets a sheet of its own, as some lists are published. The default is one sheet.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Stream stream, PowerList list, bool sheetPerType = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(list);
        using var workbook = new WorkbookWriter(stream);
        if (!sheetPerType)
        {
            AddSheet(workbook, "权责清单", list, list);
            return;
        }

        foreach (var type in list.Items.GroupBy(item => item.Type).OrderBy(group => group.Key))
        {
            AddSheet(workbook, type.Key.ChineseName(), list, list with { Items = type.ToValueList() });
        }
    }

    private static void AddSheet(WorkbookWriter workbook, string name, PowerList whole, PowerList part) =>
        workbook.AddSheet(name, ListTable.ColumnsOf(whole), ListTable.Rows(part with { Items = part.Items }).Select(row => row.Select(text => (TableCell)text)));
}
