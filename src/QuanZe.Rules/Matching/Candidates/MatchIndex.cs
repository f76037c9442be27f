using System.Runtime.InteropServices;
using QuanZe.Rules.Matching.Canonical;
using QuanZe.Rules.Matching.Comparison;
using QuanZe.Sdk;
using QuanZe.Sdk.Law;

namespace QuanZe.Rules.Matching.Candidates;

/// <summary>A list made ready to be matched against (匹配索引): built once per list and shared by every list matched against it.</summary>
/// <remarks>Immutable after building, safe to share. Postings lie in two flat arrays.</remarks>
public sealed class MatchIndex : IListRows
{
    // Grams in more than this part of the rows find nobody; they still count in the cosine.
    private const double FrequentPart = 0.12;
    private const int LongestProvisionList = 24;

    private readonly Dictionary<int, int> _gramIds = [];
    private readonly float[] _idf;
    private readonly int[] _postingStart;
    private readonly int[] _postingRow;
    private readonly float[] _postingWeight;
    private readonly Dictionary<char, double> _characterIdf;
    private readonly Dictionary<string, List<int>> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<ProvisionKey, List<int>> _byProvision = [];
    private readonly Dictionary<string, int> _qualifiedStems = new(StringComparer.Ordinal);
    private readonly float _unseenIdf;

    private MatchIndex(PowerList list)
    {
        List = list;
        var count = list.Items.Count;
        Names = new MatchName[count];
        var frequency = new Dictionary<int, int>();
        for (var row = 0; row < count; row++)
        {
            var item = list.Items[row];
            Names[row] = new MatchName(item);
            foreach (var gram in GramsOf(Names[row].Heavy).Distinct())
            {
                CollectionsMarshal.GetValueRefOrAddDefault(frequency, gram, out _)++;
            }

            Enter(_byKey, Names[row].Heavy, row);
            if (item.Code.BaseKey is { } code)
            {
                Enter(_byCode, code, row);
            }

            foreach (var provision in item.Basis.ProvisionKeys)
            {
                ref var rows = ref CollectionsMarshal.GetValueRefOrAddDefault(_byProvision, provision, out _);
                (rows ??= []).Add(row);
            }

            if (Names[row].Qualifier.Length > 0)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_qualifiedStems, Names[row].Stem, out _)++;
            }
        }

        // Ids in the order of the grams themselves, so that sums are rounded alike whatever the order of rows.
        _idf = new float[frequency.Count];
        foreach (var (gram, documents) in frequency.OrderBy(entry => entry.Key))
        {
            _idf[_gramIds.Count] = (float)(Math.Log((1.0 + count) / (1 + documents)) + 1);
            _gramIds.Add(gram, _gramIds.Count);
        }

        _unseenIdf = (float)(Math.Log(1.0 + count) + 1);
        _characterIdf = CharacterIdf(Names, count);
        Vectors = [.. Names.Select(name => VectorOf(name.Heavy))];
        (_postingStart, _postingRow, _postingWeight) = Invert(Vectors, frequency.Count);
    }

    /// <summary>The list.</summary>
    public PowerList List { get; }

    internal MatchName[] Names { get; }

    internal SparseVector[] Vectors { get; }

    /// <summary>Makes a list ready.</summary>
    /// <param name="list">The list.</param>
    /// <exception cref="ArgumentNullException"><paramref name="list"/> is null.</exception>
    public static MatchIndex Build(PowerList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return new MatchIndex(list);
    }

    int IListRows.Count => List.Items.Count;

    PowerItem IListRows.Item(int row) => List.Items[row];

    MatchName IListRows.Name(int row) => Names[row];

    bool IListRows.IsQualifiedFamily(int row) => IsQualifiedFamily(Names[row].Stem);

    double IListRows.CharacterWeight(char character) => CharacterWeight(character);

    double IListRows.Cosine(int row, int other) => Vectors[row].Cosine(Vectors[other]);

    int IListRows.RowsCiting(ProvisionKey provision) => _byProvision.TryGetValue(provision, out var rows) ? rows.Count : 0;

    /// <summary>How much a character tells rows of the list apart.</summary>
    internal double CharacterWeight(char character) => _characterIdf.GetValueOrDefault(character, _unseenIdf);

    /// <summary>Whether several rows share a stem and differ by the bracket behind it.</summary>
    internal bool IsQualifiedFamily(string stem) => _qualifiedStems.GetValueOrDefault(stem) >= 2;

    /// <summary>The one row with a name, or -1 when there is none or several.</summary>
    internal int OnlyRow(string key) => _byKey.TryGetValue(key, out var rows) && rows.Count == 1 ? rows[0] : -1;

    /// <summary>The rows with a base code.</summary>
    internal IReadOnlyList<int> RowsWithCode(string? code) => code is not null && _byCode.TryGetValue(code, out var rows) ? rows : [];

    /// <summary>The vector of another list's name in the terms of this one.</summary>
    internal SparseVector VectorOf(string name)
    {
        var ids = new List<int>(name.Length * 2);
        var unseen = 0;
        foreach (var gram in GramsOf(name))
        {
            if (_gramIds.TryGetValue(gram, out var id))
            {
                ids.Add(id);
            }
            else
            {
                unseen++;
            }
        }

        ids.Sort();
        return Weigh([.. ids], unseen);
    }

    /// <summary>The rows nearest to a row of another list: by key, code, provision and rare grams, best cosine first.</summary>
    internal List<Candidate> Nearest(MatchName name, SparseVector vector, PowerItem item, int most, bool hideCodes, float[] scores, List<int> touched)
    {
        touched.Clear();
        var frequent = Math.Max(16, (int)(FrequentPart * List.Items.Count));
        for (var i = 0; i < vector.Ids.Length; i++)
        {
            var (from, to) = (_postingStart[vector.Ids[i]], _postingStart[vector.Ids[i] + 1]);
            if (to - from > frequent)
            {
                continue;
            }

            var weight = vector.Weights[i];
            for (var posting = from; posting < to; posting++)
            {
                var row = _postingRow[posting];
                if (scores[row] == 0)
                {
                    touched.Add(row);
                }

                scores[row] += weight * _postingWeight[posting];
            }
        }

        var best = Best(touched, scores, most * 2);
        foreach (var row in touched)
        {
            scores[row] = 0;
        }

        best.UnionWith(_byKey.GetValueOrDefault(name.Heavy) ?? []);
        if (!hideCodes && item.Code.BaseKey is { } code)
        {
            best.UnionWith(_byCode.GetValueOrDefault(code) ?? []);
        }

        foreach (var provision in item.Basis.ProvisionKeys)
        {
            if (_byProvision.TryGetValue(provision, out var rows) && rows.Count <= LongestProvisionList)
            {
                best.UnionWith(rows);
            }
        }

        return Ranked(best, name, vector, item, most, hideCodes);
    }

    private List<Candidate> Ranked(HashSet<int> rows, MatchName name, SparseVector vector, PowerItem item, int most, bool hideCodes)
    {
        var candidates = rows.Select(row => new Candidate(row, vector.Cosine(Vectors[row]))).ToList();
        candidates.Sort((left, right) => right.Cosine.CompareTo(left.Cosine) is var order and not 0 ? order : string.CompareOrdinal(List.Items[left.Row].Id, List.Items[right.Row].Id));
        bool IsKept(Candidate candidate) =>
            Names[candidate.Row].Heavy == name.Heavy || (!hideCodes && item.Code.BaseKey is { } code && code == List.Items[candidate.Row].Code.BaseKey);
        return [.. candidates.Where((candidate, rank) => rank < most || IsKept(candidate))];
    }

    private static HashSet<int> Best(List<int> touched, float[] scores, int most)
    {
        if (touched.Count <= most)
        {
            return [.. touched];
        }

        // The least of the best scores by partial selection; ties stay in, so that the order of rows decides nothing.
        var values = new float[touched.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = -scores[touched[i]];
        }

        Array.Sort(values);
        var least = -values[most - 1];
        return [.. touched.Where(row => scores[row] >= least)];
    }

    // Single characters and pairs.
    private static IEnumerable<int> GramsOf(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            yield return name[i];
            if (i > 0)
            {
                yield return (name[i - 1] << 16) | name[i];
            }
        }
    }

    // Sublinear term frequency times inverse document frequency, length 1.
    private SparseVector Weigh(int[] sortedIds, int unseen)
    {
        var ids = new List<int>(sortedIds.Length);
        var weights = new List<float>(sortedIds.Length);
        for (var i = 0; i < sortedIds.Length;)
        {
            var end = i;
            while (end < sortedIds.Length && sortedIds[end] == sortedIds[i])
            {
                end++;
            }

            ids.Add(sortedIds[i]);
            weights.Add((float)(1 + Math.Log(end - i)) * _idf[sortedIds[i]]);
            i = end;
        }

        var norm = Math.Sqrt(weights.Sum(weight => (double)weight * weight) + ((double)unseen * _unseenIdf * _unseenIdf));
        return new SparseVector([.. ids], [.. weights.Select(weight => norm == 0 ? 0 : (float)(weight / norm))]);
    }

    private static (int[] Start, int[] Row, float[] Weight) Invert(SparseVector[] vectors, int grams)
    {
        var start = new int[grams + 1];
        foreach (var id in vectors.SelectMany(vector => vector.Ids))
        {
            start[id + 1]++;
        }

        for (var i = 0; i < grams; i++)
        {
            start[i + 1] += start[i];
        }

        var next = start.ToArray();
        var (rows, weights) = (new int[start[grams]], new float[start[grams]]);
        for (var row = 0; row < vectors.Length; row++)
        {
            for (var i = 0; i < vectors[row].Ids.Length; i++)
            {
                var posting = next[vectors[row].Ids[i]]++;
                rows[posting] = row;
                weights[posting] = vectors[row].Weights[i];
            }
        }

        return (start, rows, weights);
    }

    private static Dictionary<char, double> CharacterIdf(MatchName[] names, int count) =>
        names.SelectMany(name => name.Heavy.Distinct()).GroupBy(c => c).ToDictionary(group => group.Key, group => Math.Log((1.0 + count) / (1 + group.Count())) + 1);

    private static void Enter(Dictionary<string, List<int>> index, string key, int row)
    {
        ref var rows = ref CollectionsMarshal.GetValueRefOrAddDefault(index, key, out _);
        (rows ??= []).Add(row);
    }
}

/// <summary>A row that may be the partner, with the cosine of both names.</summary>
internal readonly record struct Candidate(int Row, double Cosine);
