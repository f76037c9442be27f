using System.Runtime.InteropServices;

namespace QuanZe.Rules.Matching.Candidates;

/// <summary>Looks up, for the rows of one list, the rows of a catalogue that may be their partners (候选检索): equal name, base code, provision, rare grams.</summary>
/// <remarks>
/// Grams are taken from the rarest to the most frequent. A name of the catalogue that has none of those taken so far cannot be nearer than what is left of the vector, so
/// the search ends when that is too little to matter. A working space: used by one thread.
/// </remarks>
internal sealed class CandidateSearch(CatalogueIndex left, CatalogueIndex right, int most, bool hideCodes)
{
    // A name that shares only grams from the last part of the vector, of this length, is too far away to be a partner.
    private const float LeastCosine = 0.6f;

    // What one part of a cosine is counted in.
    private const float Precision = 1 << 14;

    private const int LongestProvisionList = 24;
    private const int RowsOfOneName = 256;

    private readonly NameVector _vector = new();
    private readonly int[] _sums = new int[right.Rows.Keys.Length];
    private readonly int[] _touched = new int[right.Rows.Keys.Length + 1];
    private int[] _order = new int[128];
    private int[] _lengths = new int[128];
    private readonly HashSet<int> _places = [];
    private readonly List<(int Disagreement, int Turn, int Place)> _agreeing = [];
    private readonly NearestNames _nearest = new(most * 2);

    /// <summary>Adds the candidates of all rows of one key.</summary>
    /// <param name="key">The key in the left list.</param>
    /// <param name="same">The same name in the right list, or -1.</param>
    /// <param name="found">Where they are added: row by row, the nearest first.</param>
    public void Find(int key, int same, List<Candidate> found)
    {
        var (first, count) = (left.Rows.FirstOf(key), left.Rows.CountOf(key));
        var text = left.Rows.Keys[key];
        if (count == 1 && same >= 0 && right.Rows.CountOf(same) == 1 && left.Rows.Item(first).Type == right.Rows.Item(right.Rows.FirstOf(same)).Type)
        {
            FindOnly(first, right.Rows.FirstOf(same), text, found);
            return;
        }

        _vector.Set(text, right.Grams);
        Search();
        for (var place = first; place < first + count; place++)
        {
            Collect(place, place - first, same, found);
        }
    }

    // A name that both lists have once, with the same type, has found its partner; only a row with the same code could still be a rival.
    private void FindOnly(int place, int partner, string text, List<Candidate> found)
    {
        found.Add(new Candidate(place, partner, 1));
        if (!hideCodes && left.Rows.Item(place).Code.BaseKey is { } code)
        {
            foreach (var other in right.Lookup.WithCode(code))
            {
                if (other != partner)
                {
                    _vector.Set(text, right.Grams);
                    found.Add(new Candidate(place, other, CosineWith(right.Rows.KeyOf(other))));
                }
            }
        }
    }

    // Leaves the nearest names in _nearest, by the grams that were taken.
    private void Search()
    {
        var touched = 0;
        var rest = 1f;
        foreach (var gram in RarestFirst())
        {
            if (rest < LeastCosine * LeastCosine)
            {
                break;
            }

            var weight = _vector.Weights[gram];
            rest -= weight * weight;
            touched = Add(right.Lookup.Grams.NamesWith(_vector.Ids[gram]), (int)(weight * right.Grams.WeightOf(_vector.Ids[gram]) * Precision), touched);
        }

        _nearest.Clear();
        var (sums, norms) = (_sums, right.Norms);
        foreach (var name in _touched.AsSpan(0, touched))
        {
            _nearest.Offer(name, sums[name] / norms[name]);
            sums[name] = 0;
        }

        _nearest.Rescore(CosineWith);
    }

    // The grams of the name that have names to look at; equally rare ones as they stand.
    private ReadOnlySpan<int> RarestFirst()
    {
        var grams = right.Lookup.Grams;
        var count = 0;
        if (_order.Length < _vector.Count)
        {
            _order = new int[_vector.Count * 2];
            _lengths = new int[_vector.Count * 2];
        }

        for (var gram = 0; gram < _vector.Count; gram++)
        {
            var length = grams.NamesWith(_vector.Ids[gram]).Length;
            if (length > 0)
            {
                (_order[count], _lengths[count++]) = (gram, length);
            }
        }

        _lengths.AsSpan(0, count).Sort(_order.AsSpan(0, count));
        return _order.AsSpan(0, count);
    }

    // Sums are whole numbers, so that the order of adding decides nothing.
    private int Add(ReadOnlySpan<int> names, int share, int touched)
    {
        var (sums, list) = (_sums, _touched);
        foreach (var name in names)
        {
            ref var sum = ref sums[name];
            list[touched] = name;
            touched += sum == 0 ? 1 : 0;
            sum += share;
        }

        return touched;
    }

    private float CosineWith(int key) => _vector.Cosine(right.Rows.Keys[key], right.Norms[key]);

    private void Collect(int place, int rank, int same, List<Candidate> found)
    {
        var start = found.Count;
        _places.Clear();
        if (same >= 0)
        {
            AddRowsOf(place, rank, same, 1, found);
        }

        if (!hideCodes)
        {
            foreach (var other in right.Lookup.WithCode(left.Rows.Item(place).Code.BaseKey))
            {
                Add(place, other, found);
            }
        }

        // Rows of the same name or code stay however many nearer ones there are.
        var kept = found.Count;
        foreach (var provision in left.Rows.Provisions(place))
        {
            var rows = Provisions.HasArticle(provision) ? right.Citing(provision) : [];
            foreach (var other in rows.Length <= LongestProvisionList ? rows : [])
            {
                Add(place, other, found);
            }
        }

        foreach (var (name, cosine) in _nearest.Names)
        {
            if (name != same)
            {
                AddRowsOf(place, rank, name, cosine, found);
            }
        }

        CollectionsMarshal.AsSpan(found)[kept..].Sort(NearestFirst);
        var end = Math.Max(kept, start + most);
        if (found.Count > end)
        {
            found.RemoveRange(end, found.Count - end);
        }
    }

    // Of many rows with one name those are taken that agree best; equal ones in turn, so that copies meet copies.
    private void AddRowsOf(int place, int rank, int key, float cosine, List<Candidate> found)
    {
        var (first, count) = (right.Rows.FirstOf(key), right.Rows.CountOf(key));
        if (count <= most)
        {
            for (var other = first; other < first + count; other++)
            {
                AddRow(place, other, cosine, found);
            }

            return;
        }

        _agreeing.Clear();
        for (var i = 0; i < Math.Min(count, RowsOfOneName); i++)
        {
            var other = first + ((rank + i) % count);
            _agreeing.Add((-Agreement(place, other), i, other));
        }

        _agreeing.Sort();
        foreach (var (_, _, other) in CollectionsMarshal.AsSpan(_agreeing)[..most])
        {
            AddRow(place, other, cosine, found);
        }
    }

    private int Agreement(int place, int other)
    {
        var (item, partner) = (left.Rows.Item(place), right.Rows.Item(other));
        return (item.Type == partner.Type ? 4 : 0)
            + (left.Rows.Name(place).Plain == right.Rows.Name(other).Plain ? 2 : 0)
            + (left.Rows.Provisions(place).IndexOfAny(right.Rows.Provisions(other)) >= 0 ? 1 : 0);
    }

    private void Add(int place, int other, List<Candidate> found)
    {
        if (!_places.Contains(other))
        {
            AddRow(place, other, CosineWith(right.Rows.KeyOf(other)), found);
        }
    }

    private void AddRow(int place, int other, float cosine, List<Candidate> found)
    {
        if (_places.Add(other))
        {
            found.Add(new Candidate(place, other, cosine));
        }
    }

    private static int NearestFirst(Candidate a, Candidate b) => b.Cosine.CompareTo(a.Cosine) is var order and not 0 ? order : a.Right.CompareTo(b.Right);
}
