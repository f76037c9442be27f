using QuanZe.Rules.Matching.Canonical;
using QuanZe.Sdk;

namespace QuanZe.Rules.Matching.Candidates;

/// <summary>The rows of a list in the order of their content (规范次序): equal names stand together, and where a row stood in its list plays no part.</summary>
/// <remarks>
/// Everything behind works on places in this order, so that whatever breaks a tie by place breaks it by content. Immutable, safe to share.
/// </remarks>
internal sealed class CanonicalRows
{
    private readonly int[] _rowOf;
    private readonly int[] _keyOf;
    private readonly int[] _keyStarts;
    private readonly MatchName[] _names;
    private readonly int[] _provisionStarts;
    private readonly ulong[] _provisions;
    private readonly bool[] _isQualifiedFamily;

    private CanonicalRows(PowerList list, int[] rowOf, MatchName[] names, int[] provisionStarts, ulong[] provisions)
    {
        List = list;
        _rowOf = rowOf;
        _names = names;
        _provisionStarts = provisionStarts;
        _provisions = provisions;
        _keyOf = new int[names.Length];
        var starts = new List<int>();
        for (var place = 0; place < names.Length; place++)
        {
            if (place == 0 || names[place].Heavy != names[place - 1].Heavy)
            {
                starts.Add(place);
            }

            _keyOf[place] = starts.Count - 1;
        }

        Keys = [.. starts.Select(start => names[start].Heavy)];
        _keyStarts = [.. starts, names.Length];
        _isQualifiedFamily = QualifiedFamilies(names);
    }

    /// <summary>The list.</summary>
    public PowerList List { get; }

    /// <summary>The number of rows.</summary>
    public int Count => _rowOf.Length;

    /// <summary>The different canonical names, the shortest first.</summary>
    public string[] Keys { get; }

    /// <summary>Reads and orders a list.</summary>
    public static CanonicalRows Of(PowerList list, CancellationToken cancellationToken = default)
    {
        var rows = new Row[list.Items.Count];
        var read = NamesOf(list, cancellationToken);
        Parallel.For(0, rows.Length, new ParallelOptions { CancellationToken = cancellationToken }, number => rows[number] = Row.Of(list.Items[number], read[number], number));
        Array.Sort(rows, Row.Compare);
        var starts = new int[rows.Length + 1];
        for (var place = 0; place < rows.Length; place++)
        {
            starts[place + 1] = starts[place] + rows[place].Provisions.Length;
        }

        return new CanonicalRows(list, [.. rows.Select(row => row.Number)], [.. rows.Select(row => row.Name)], starts, [.. rows.SelectMany(row => row.Provisions)]);
    }

    /// <summary>Takes the order and the provisions from a file, and the names from the list.</summary>
    public static CanonicalRows Read(IndexReader reader, PowerList list)
    {
        var rowOf = reader.Places(list.Items.Count);
        IndexReader.Require(rowOf.Length == list.Items.Count && rowOf.Distinct().Count() == rowOf.Length);
        var provisions = reader.Array<ulong>();
        var starts = reader.Starts(rowOf.Length, provisions.Length);
        var read = NamesOf(list, default);
        var names = Array.ConvertAll(rowOf, row => read[row]);
        for (var place = 1; place < names.Length; place++)
        {
            IndexReader.Require(CompareKeys(names[place - 1].Heavy, names[place].Heavy) <= 0);
        }

        return new CanonicalRows(list, rowOf, names, starts, provisions);
    }

    public void Write(IndexWriter writer)
    {
        writer.Array(_rowOf);
        writer.Array(_provisions);
        writer.Array(_provisionStarts);
    }

    /// <summary>The item at a place.</summary>
    public PowerItem Item(int place) => List.Items[_rowOf[place]];

    /// <summary>The name at a place.</summary>
    public MatchName Name(int place) => _names[place];

    /// <summary>Whether several rows share the stem of a place and differ by the bracket behind it.</summary>
    public bool IsQualifiedFamily(int place) => _isQualifiedFamily[place];

    /// <summary>The provisions cited at a place.</summary>
    public ReadOnlySpan<ulong> Provisions(int place) => _provisions.AsSpan(_provisionStarts[place], _provisionStarts[place + 1] - _provisionStarts[place]);

    /// <summary>The key of a place: a place in <see cref="Keys"/>.</summary>
    public int KeyOf(int place) => _keyOf[place];

    /// <summary>The first place of a key.</summary>
    public int FirstOf(int key) => _keyStarts[key];

    /// <summary>The number of rows of a key.</summary>
    public int CountOf(int key) => _keyStarts[key + 1] - _keyStarts[key];

    /// <summary>The order of <see cref="Keys"/>: by length, then by character.</summary>
    public static int CompareKeys(string a, string b) => a.Length != b.Length ? a.Length.CompareTo(b.Length) : string.CompareOrdinal(a, b);

    private static MatchName[] NamesOf(PowerList list, CancellationToken cancellationToken)
    {
        var names = new MatchName[list.Items.Count];
        Parallel.For(0, names.Length, new ParallelOptions { CancellationToken = cancellationToken }, row => names[row] = new MatchName(list.Items[row]));
        RecurrentExtents.TakeOff(names);
        return names;
    }

    private static bool[] QualifiedFamilies(MatchName[] names)
    {
        var stems = names.Where(name => name.Qualifier.Length > 0).GroupBy(name => name.Stem, StringComparer.Ordinal).Where(family => family.Count() >= 2).Select(family => family.Key).ToHashSet(StringComparer.Ordinal);
        return [.. names.Select(name => stems.Contains(name.Stem))];
    }

    private sealed record Row(int Number, PowerItem Item, MatchName Name, ulong[] Provisions)
    {
        public static Row Of(PowerItem item, MatchName name, int number) =>
            new(number, item, name, [.. item.Basis.ScanProvisions().Select(Candidates.Provisions.KeyOf)]);

        public static int Compare(Row a, Row b)
        {
            var order = CompareKeys(a.Name.Heavy, b.Name.Heavy);
            order = order != 0 ? order : string.CompareOrdinal(a.Name.Plain, b.Name.Plain);
            order = order != 0 ? order : string.CompareOrdinal(a.Item.Name, b.Item.Name);
            order = order != 0 ? order : string.CompareOrdinal(a.Item.SubItem, b.Item.SubItem);
            order = order != 0 ? order : a.Item.Type.CompareTo(b.Item.Type);
            order = order != 0 ? order : string.CompareOrdinal(a.Item.Code.Text, b.Item.Code.Text);
            order = order != 0 ? order : string.CompareOrdinal(a.Item.Basis.Text, b.Item.Basis.Text);
            order = order != 0 ? order : string.CompareOrdinal(a.Item.Body.Name, b.Item.Body.Name);
            return order != 0 ? order : string.CompareOrdinal(a.Item.Id, b.Item.Id);
        }
    }
}
