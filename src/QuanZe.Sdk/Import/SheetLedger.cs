using System.Globalization;
using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Import;

/// <summary>The account of one sheet (工作表台账): one entry per physical row, so that nothing is lost unseen.</summary>
/// <remarks>It holds for every sheet that <c>rows = items + continuation + headings + blank + rejected</c>.</remarks>
public sealed record SheetLedger
{
    /// <summary>The file.</summary>
    public required string File { get; init; }

    /// <summary>The sheet; empty for CSV.</summary>
    public required string Sheet { get; init; }

    /// <summary>Whether the sheet is shown.</summary>
    public SheetVisibility Visibility { get; init; }

    /// <summary>The first row of the header counted from 1; 0 when the sheet holds no list or was skipped.</summary>
    public int HeaderRow { get; init; }

    /// <summary>The headings of the columns in their order; <c>#14</c> for a column without one.</summary>
    public ValueList<string> Headings { get; init; } = [];

    /// <summary>The number of merged ranges in the sheet.</summary>
    public int MergedRanges { get; init; }

    /// <summary>One entry per row of the sheet, in order.</summary>
    public ValueList<LedgerRow> Rows { get; init; } = [];

    /// <summary>The number of physical rows.</summary>
    public int RowCount => Rows.Count;

    /// <summary>The number of rows that are items.</summary>
    public int ItemRows => Count(RowKind.Item);

    /// <summary>The number of rows that continue an item.</summary>
    public int ContinuationRows => Count(RowKind.Continuation);

    /// <summary>The number of header, title and section rows.</summary>
    public int HeadingRows => Count(RowKind.Heading);

    /// <summary>The number of blank rows.</summary>
    public int BlankRows => Count(RowKind.Blank);

    /// <summary>The number of rejected rows.</summary>
    public int RejectedRows => Count(RowKind.Rejected);

    /// <summary>The number of rows of one kind.</summary>
    /// <param name="kind">The kind.</param>
    public int Count(RowKind kind)
    {
        var count = 0;
        foreach (var row in Rows)
        {
            count += row.Kind == kind ? 1 : 0;
        }

        return count;
    }

    /// <summary>The number of rows with one reason.</summary>
    /// <param name="reason">The reason.</param>
    public int Count(RowReason reason)
    {
        var count = 0;
        foreach (var row in Rows)
        {
            count += row.Reason == reason ? 1 : 0;
        }

        return count;
    }

    /// <summary>The account in one line, for example <c>共 9 行 = 事项 4 + 续行 0 + 表头标题 2 + 空行 3 + 未采用 0</c>.</summary>
    /// <param name="language">The language; Chinese by default.</param>
    public string Account(string language = Languages.Chinese) => language == Languages.English
        ? string.Create(CultureInfo.InvariantCulture, $"{RowCount} rows = {ItemRows} items + {ContinuationRows} continuation + {HeadingRows} header/title + {BlankRows} blank + {RejectedRows} rejected")
        : string.Create(CultureInfo.InvariantCulture, $"共 {RowCount} 行 = 事项 {ItemRows} + 续行 {ContinuationRows} + 表头标题 {HeadingRows} + 空行 {BlankRows} + 未采用 {RejectedRows}");

    /// <summary>File, sheet and account.</summary>
    public override string ToString() => $"{File}#{Sheet}: {Account()}";
}
