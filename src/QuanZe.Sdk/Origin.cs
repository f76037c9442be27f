namespace QuanZe.Sdk;

/// <summary>Where an item stands in the files it came from (来源): file, sheet, row and the raw cells.</summary>
public sealed record Origin
{
    /// <summary>An item that came from no file.</summary>
    public static Origin None { get; } = new();

    /// <summary>The file name without its folder; empty when the item came from no file.</summary>
    public string File { get; init; } = "";

    /// <summary>The sheet's name; empty for CSV and JSON.</summary>
    public string Sheet { get; init; } = "";

    /// <summary>The first row of the item, counted from 1 as spreadsheets do; 0 when the item came from no file.</summary>
    public int Row { get; init; }

    /// <summary>The last row of the item: greater than <see cref="Row"/> when continuation rows followed.</summary>
    public int LastRow { get; init; }

    /// <summary>The raw cells of the row that hold text, in order of columns.</summary>
    public ValueList<RawCell> Cells { get; init; } = [];

    /// <summary>The elements that were filled from a merged range or the row above, not from the row's own cells.</summary>
    public ValueList<ItemElement> Inherited { get; init; } = [];

    /// <summary><c>file#sheet#row</c>, the id of an item whose file gives none.</summary>
    public override string ToString() => Row == 0 ? File : $"{File}#{Sheet}#{Row}";
}

/// <summary>A cell as the file holds it (原始单元格).</summary>
/// <param name="Column">The column counted from 1.</param>
/// <param name="Heading">The heading of the column; empty when it has none.</param>
/// <param name="Text">The text of the cell.</param>
/// <param name="IsCovered">True when the cell lies under a merged range, where spreadsheets do not show it; such text is never a value.</param>
public sealed record RawCell(int Column, string Heading, string Text, bool IsCovered = false);
