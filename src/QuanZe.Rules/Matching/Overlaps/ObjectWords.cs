using QuanZe.Rules.Matching.Comparison;

namespace QuanZe.Rules.Matching.Overlaps;

/// <summary>Pairs of characters that few rows have (对象用词): they name the object of an act, where frequent ones name what is done to any.</summary>
internal sealed class ObjectWords
{
    private readonly Dictionary<(char, char), int> _rows = [];
    private readonly double _most;

    private ObjectWords(double most) => _most = most;

    public static ObjectWords Of(IListRows rows, double rareInRows)
    {
        var words = new ObjectWords(Math.Max(4, rareInRows * rows.Count));
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var pair in Pairs(rows.Name(row).Stem).Distinct())
            {
                words._rows[pair] = words._rows.GetValueOrDefault(pair) + 1;
            }
        }

        return words;
    }

    /// <summary>The part of the shorter name's object words that the other has too; 0 when they share fewer than two in a row's worth.</summary>
    public double Shared(string left, string right)
    {
        var (a, b) = (Rare(left), Rare(right));
        return a.Count == 0 || b.Count == 0 ? 0 : (double)a.Intersect(b).Count() / Math.Min(a.Count, b.Count);
    }

    private HashSet<(char, char)> Rare(string name) => [.. Pairs(name).Where(pair => _rows.GetValueOrDefault(pair) <= _most)];

    private static IEnumerable<(char, char)> Pairs(string name) => name.Zip(name.Skip(1));
}
