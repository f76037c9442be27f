namespace QuanZe.Sdk.Import;

/// <summary>Which physical column of a sheet holds what (栏目对应).</summary>
internal sealed class ColumnMap
{
    private readonly ListColumn[] _columns;
    private readonly string[] _headings;
    private readonly bool[] _named;
    private readonly int[] _places = new int[ListColumns.Count];

    /// <summary>Makes the map from the headings and what each was read as; of two headings for one column the better word wins, then the first.</summary>
    public ColumnMap(IReadOnlyList<ColumnHeading> headings)
    {
        _columns = new ListColumn[headings.Count];
        _headings = new string[headings.Count];
        _named = new bool[headings.Count];
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

    /// <summary>Whether the sheet has the column.</summary>
    public bool Has(ListColumn column) => _places[(int)column] >= 0;

    /// <summary>What a physical column holds.</summary>
    public ListColumn ColumnAt(int place) => place < _columns.Length ? _columns[place] : ListColumn.None;

    /// <summary>Whether a physical column has a heading.</summary>
    public bool IsNamed(int place) => place < _named.Length && _named[place];

    /// <summary>The heading of a physical column; <c>#14</c> when it has none.</summary>
    public string HeadingAt(int place) => place < _headings.Length ? _headings[place] : $"#{place + 1}";
}

/// <summary>The heading of one physical column.</summary>
/// <param name="Text">The heading in one line; empty when there is none.</param>
/// <param name="Column">What it was read as.</param>
/// <param name="Rank">The rank of the word, lower is better.</param>
internal readonly record struct ColumnHeading(string Text, ListColumn Column, int Rank);
