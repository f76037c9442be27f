namespace QuanZe.Sdk.Import;

/// <summary>An item being read: the texts of its columns, gathered from its first row, the ranges over it and the rows that continue it.</summary>
internal sealed class ItemDraft
{
    private readonly string?[] _own;
    private string?[] _values;
    private readonly List<RawCell> _cells;
    private readonly List<ItemElement> _inherited = [];

    /// <summary>Begins an item at its first row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="above">The item above, from which a blank name, number and type are taken; null when there is none.</param>
    public ItemDraft(RowView row, ItemDraft? above)
    {
        Columns = row.Columns;
        Row = LastRow = row.Number;
        IsHidden = row.IsHidden;
        _own = new string?[row.Width];
        _values = new string?[row.Width];
        for (var i = 0; i < _values.Length; i++)
        {
            _own[i] = row.Own(i);
            _values[i] = _own[i] ?? row.Lent(i);
            if (_own[i] is null && _values[i] is not null)
            {
                MarkInherited(Columns.ColumnAt(i));
            }
        }

        if (above is not null && (SubItemStands(row) || RowClassifier.HasTypeAndBasis(row)))
        {
            Inherit(ListColumn.Name, above);
            Inherit(ListColumn.Sequence, above);
            Inherit(ListColumn.Type, above);
        }

        _cells = [.. row.RawCells()];
    }

    /// <summary>What the columns hold.</summary>
    public ColumnMap Columns { get; }

    /// <summary>The first row.</summary>
    public int Row { get; }

    /// <summary>The last row.</summary>
    public int LastRow { get; private set; }

    /// <summary>Whether the sheet hides the first row.</summary>
    public bool IsHidden { get; }

    /// <summary>The id given to the item.</summary>
    public string Id { get; set; } = "";

    /// <summary>The type of the section or sheet, for sheets without a type column.</summary>
    public ItemType SectionType { get; init; }

    /// <summary>The department of caption, option, sheet or file, for sheets without a column for it.</summary>
    public string? SectionDepartment { get; init; }

    /// <summary>The cells that hold text.</summary>
    public IReadOnlyList<RawCell> Cells => _cells;

    /// <summary>The elements that the first row's own cells do not hold.</summary>
    public IReadOnlyList<ItemElement> Inherited => _inherited;

    /// <summary>The number of physical columns.</summary>
    public int Width => _values.Length;

    /// <summary>The text of a physical column, or null.</summary>
    public string? ValueAt(int place) => place >= 0 && place < _values.Length ? _values[place] : null;

    /// <summary>The text of a column, put together when it stands in parts, or null.</summary>
    public string? Value(ListColumn column) =>
        Columns.PartsOf(column) is { Count: > 0 } parts ? ColumnParts.Join(column, parts.Select(part => (Columns.PartAt(part), ValueAt(part)))) : ValueAt(Columns.PlaceOf(column));

    /// <summary>Whether a row says nothing that the first row does not say, with the same number and name.</summary>
    public bool IsRepeatedBy(RowView row)
    {
        for (var i = 0; i < row.Width; i++)
        {
            if (row.Own(i) is { } text && (i >= _own.Length || !string.Equals(text, _own[i] ?? _values[i], StringComparison.Ordinal)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Takes in a row that continues the item: text that a column does not contain already is added to it.</summary>
    public void Continue(RowView row)
    {
        LastRow = row.Number;
        if (row.Width > _values.Length)
        {
            Array.Resize(ref _values, row.Width);
        }

        for (var i = 0; i < row.Width; i++)
        {
            if (row.Own(i) is { } text && _values[i]?.Contains(text, StringComparison.Ordinal) != true)
            {
                _values[i] = _values[i] is { } value ? $"{value}\n{text}" : text;
            }
        }

        Keep(row);
    }

    /// <summary>Takes in a row that repeats the item word for word.</summary>
    public void Fold(RowView row) => LastRow = row.Number;

    /// <summary>Keeps the raw cells of a row that belongs to the item.</summary>
    public void Keep(RowView row) => _cells.AddRange(row.RawCells());

    /// <summary>Notes that an element was not taken from the first row's own cells.</summary>
    public void MarkInherited(ListColumn column)
    {
        var element = column.Element();
        if (element != ItemElement.None && !_inherited.Contains(element))
        {
            _inherited.Add(element);
        }
    }

    private static bool SubItemStands(RowView row) => row.Own(ListColumn.SubItem) is { } text && !CellText.SaysNone(text);

    private void Inherit(ListColumn column, ItemDraft above)
    {
        var place = Columns.PlaceOf(column);
        if (place >= 0 && _values[place] is null && above.ValueAt(place) is { } text)
        {
            _values[place] = text;
            MarkInherited(column);
        }
    }
}
