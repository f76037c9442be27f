namespace QuanZe.Sdk.Import;

/// <summary>Which physical column of a sheet holds what (栏目对应).</summary>
internal sealed class ColumnMap
{
    private readonly ListColumn[] _columns;
    private readonly string[] _headings;
    private readonly bool[] _named;
    private readonly int[] _places = new int[ListColumns.Count];
    private readonly List<int>?[] _parts = new List<int>?[ListColumns.Count];
    private readonly string?[] _partNames;

    /// <summary>Makes the map from the headings and what each was read as; of two headings for one column the better word wins, then the first.</summary>
    public ColumnMap(IReadOnlyList<ColumnHeading> headings)
    {
        _columns = new ListColumn[headings.Count];
        _headings = new string[headings.Count];
        _named = new bool[headings.Count];
        _partNames = [.. headings.Select(heading => heading.Part)];
        Array.Fill(_places, -1);
        for (var i = 0; i < headings.Count; i++)
        {
            var heading = headings[i];
            _named[i] = heading.Text.Length > 0;
            _headings[i] = _named[i] ? heading.Text : $"#{i + 1}";
            var column = heading.Column;
            if (column == ListColumn.None)
            {
                continue;
            }

            if (heading.Part is not null)
            {
                _columns[i] = column;
                (_parts[(int)column] ??= []).Add(i);
                continue;
            }

            var rival = _places[(int)column];
            if (rival >= 0 && headings[rival].Rank <= heading.Rank)
            {
                Rivals.Add((rival, i));
                continue;
            }

            if (rival >= 0)
            {
                _columns[rival] = ListColumn.None;
                Rivals.Add((i, rival));
            }

            _columns[i] = column;
            _places[(int)column] = i;
        }

        KeepParts();

        // A winner may itself have lost to a better word further right.
        for (var i = 0; i < Rivals.Count; i++)
        {
            Rivals[i] = (_places[(int)headings[Rivals[i].Kept].Column], Rivals[i].Other);
        }
    }

    /// <summary>The number of physical columns with a place in the header.</summary>
    public int Count => _columns.Length;

    /// <summary>Columns of one meaning: the one whose cells are read, and the other whose cells are kept as extra columns.</summary>
    public List<(int Kept, int Other)> Rivals { get; } = [];

    /// <summary>The headings in order; <c>#14</c> for a column without one.</summary>
    public IReadOnlyList<string> Headings => _headings;

    /// <summary>The physical column, counted from 0, that holds a column of the list; -1 when there is none.</summary>
    public int PlaceOf(ListColumn column) => _places[(int)column];

    /// <summary>Whether the sheet has the column, whole or in parts.</summary>
    public bool Has(ListColumn column) => _places[(int)column] >= 0 || _parts[(int)column] is not null;

    /// <summary>The physical columns over which a column is divided, in order; empty for a column that stands whole.</summary>
    public IReadOnlyList<int> PartsOf(ListColumn column) => _parts[(int)column] ?? [];

    /// <summary>What a part is called under its group.</summary>
    public string PartAt(int place) => _partNames[place] ?? "";

    /// <summary>What a physical column holds.</summary>
    public ListColumn ColumnAt(int place) => place < _columns.Length ? _columns[place] : ListColumn.None;

    /// <summary>Whether a physical column has a heading.</summary>
    public bool IsNamed(int place) => place < _named.Length && _named[place];

    /// <summary>The heading of a physical column; <c>#14</c> when it has none.</summary>
    public string HeadingAt(int place) => place < _headings.Length ? _headings[place] : $"#{place + 1}";

    // A column that stands whole wins over its parts, which are then kept verbatim.
    private void KeepParts()
    {
        for (var column = 0; column < _parts.Length; column++)
        {
            if (_places[column] >= 0 && _parts[column] is { } parts)
            {
                parts.ForEach(place => _columns[place] = ListColumn.None);
                _parts[column] = null;
            }
        }
    }
}

/// <summary>The heading of one physical column.</summary>
/// <param name="Text">The heading in one line; empty when there is none.</param>
/// <param name="Column">What it was read as.</param>
/// <param name="Rank">The rank of the word, lower is better.</param>
/// <param name="Part">What the column is called among those that one column is divided into; null for a column that stands whole.</param>
internal readonly record struct ColumnHeading(string Text, ListColumn Column, int Rank, string? Part = null);
