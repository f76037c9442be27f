namespace QuanZe.Sdk.Reporting;

/// <summary>Writes tables as CSV (写出 CSV) that no spreadsheet takes for formulas: cells that begin with = + - @, a tab or a line break get an apostrophe.</summary>
public static class CsvTableWriter
{
    /// <summary>Writes headings and rows.</summary>
    /// <param name="writer">The target; a byte-order mark, which Excel wants for Chinese, is the encoding's affair. Left open.</param>
    /// <param name="columns">The headings.</param>
    /// <param name="rows">The rows, each with a cell per column.</param>
    public static void Write(TextWriter writer, IEnumerable<TableColumn> columns, IEnumerable<IEnumerable<string>> rows)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        WriteRow(writer, columns.Select(column => column.Heading));
        foreach (var row in rows)
        {
            WriteRow(writer, row);
        }
    }

    /// <summary>Writes a list with the headings of published lists.</summary>
    /// <param name="writer">The target.</param>
    /// <param name="list">The list.</param>
    public static void Write(TextWriter writer, PowerList list) => Write(writer, ListTable.ColumnsOf(list), ListTable.Rows(list));

    /// <summary>Writes the findings of a report.</summary>
    /// <param name="writer">The target.</param>
    /// <param name="report">The report.</param>
    /// <param name="language">The language.</param>
    public static void WriteFindings(TextWriter writer, ListReport report, string language = Findings.Languages.Chinese) =>
        Write(writer, FindingTable.ColumnsIn(language), FindingTable.Rows(report, language));

    /// <summary>Writes the aligned rows of a report.</summary>
    /// <param name="writer">The target.</param>
    /// <param name="report">The report.</param>
    /// <param name="language">The language.</param>
    public static void WriteAligned(TextWriter writer, AlignmentReport report, string language = Findings.Languages.Chinese) =>
        Write(writer, AlignedTable.ColumnsOf(report, language), AlignedTable.Rows(report, language));

    private static void WriteRow(TextWriter writer, IEnumerable<string> cells)
    {
        var first = true;
        foreach (var cell in cells)
        {
            if (!first)
            {
                writer.Write(',');
            }

            WriteCell(writer, cell);
            first = false;
        }

        writer.Write("\r\n");
    }

    private static void WriteCell(TextWriter writer, string cell)
    {
        var text = cell is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] ? $"'{cell}" : cell;
        if (text.AsSpan().IndexOfAny("\",\r\n") < 0)
        {
            writer.Write(text);
            return;
        }

        writer.Write('"');
        writer.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }
}
