using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Mandate;

/// <summary>Finds the duties that a text speaks of (职责比对): by the words that are left when acts and boilerplate are off, rare ones weighing more.</summary>
/// <remarks>Immutable and safe to share; made once per regulation. It proposes: below <see cref="Likely"/> a person looks, and nothing fails by its score alone.</remarks>
public sealed class DutyMatcher
{
    /// <summary>From this score on a link is taken as made.</summary>
    public const double Likely = 0.5;

    /// <summary>From this score on a link is worth a look; below, the words say nothing.</summary>
    public const double Possible = 0.25;

    // The weight of evidence at which a score reaches 1 − 1/e: about the weight of one pair of characters that a single duty of fifteen has.
    private const double Scale = 3;

    private readonly ValueList<Duty> _duties;
    private readonly string[] _texts;
    private readonly Dictionary<string, int>[] _pairs;
    private readonly Dictionary<string, int> _dutiesWith = new(StringComparer.Ordinal);

    internal DutyMatcher(ValueList<Duty> duties)
    {
        _duties = duties;
        _texts = [.. duties.Select(duty => CanonicalText.Of(duty.Text, TextForm.Plain))];
        _pairs = [.. duties.Select(duty => PairsOf(duty.Text))];
        foreach (var pair in _pairs.SelectMany(pairs => pairs.Keys))
        {
            _dutiesWith[pair] = _dutiesWith.GetValueOrDefault(pair) + 1;
        }
    }

    /// <summary>The duties that an item belongs to by its name and the titles of the statutes it rests on, best first; those below <see cref="Possible"/> are left out.</summary>
    /// <param name="item">The item.</param>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public ValueList<DutyMatch> DutiesOf(PowerItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var name = DutyWords.RunsOf(item.FullName).ToList();
        var titles = item.Basis.Citations.Select(citation => citation.Instrument.Title).Distinct(StringComparer.Ordinal).SelectMany(DutyWords.RunsOf).ToList();
        return Ranked(duty => Scored(duty, name, titles));
    }

    /// <summary>The duties that a cell of duties (部门职责) quotes, best first: one that holds the other's text scores 1, otherwise the share of words in common counts.</summary>
    /// <param name="cell">The cell.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cell"/> is null.</exception>
    public ValueList<DutyMatch> DutiesIn(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        var plain = Quoted(CanonicalText.Of(cell, TextForm.Plain));
        var words = DutyWords.RunsOf(cell).ToList();
        var pairs = PairsOf(cell);
        return plain.Length < 2 ? [] : Ranked(duty => Quotes(_texts[duty], plain)
            ? new DutyMatch(_duties[duty], 1, [.. Shared(words, _pairs[duty])])
            : new DutyMatch(_duties[duty], Overlap(pairs, _pairs[duty]), [.. Shared(words, _pairs[duty])]));
    }

    /// <summary>Whether some duty says the same as a duty of another version: one holds the other's text, or most of the words are in common.</summary>
    /// <param name="duty">A duty of another version.</param>
    /// <exception cref="ArgumentNullException"><paramref name="duty"/> is null.</exception>
    public bool Knows(Duty duty)
    {
        ArgumentNullException.ThrowIfNull(duty);
        return DutiesIn(duty.Text) is [{ Score: >= Likely }, ..];
    }

    internal bool IsFor(ValueList<Duty> duties) => ReferenceEquals(_duties, duties);

    private ValueList<DutyMatch> Ranked(Func<int, DutyMatch> match) =>
        Enumerable.Range(0, _duties.Count).Select(match).Where(found => found.Score >= Possible).OrderByDescending(found => found.Score).ToValueList();

    // Titles of statutes confirm what the name says; alone they count half, for one statute serves many duties.
    private DutyMatch Scored(int duty, List<string> name, List<string> titles)
    {
        var pairs = _pairs[duty];
        var evidence = Weight(name, pairs) + (Weight(titles, pairs) / 2);
        return new DutyMatch(_duties[duty], 1 - Math.Exp(-evidence / Scale), [.. Shared(name.Concat(titles), pairs)]);
    }

    private double Weight(List<string> runs, Dictionary<string, int> pairs) =>
        runs.SelectMany(Pairs).Distinct(StringComparer.Ordinal).Where(pairs.ContainsKey).Sum(Rarity);

    private double Rarity(string pair) => Math.Log(1 + ((double)_duties.Count / Math.Max(1, _dutiesWith.GetValueOrDefault(pair))));

    private double Overlap(Dictionary<string, int> left, Dictionary<string, int> right)
    {
        var (inLeft, inRight) = (left.Keys.Sum(Rarity), right.Keys.Sum(Rarity));
        var common = left.Keys.Where(right.ContainsKey).Sum(Rarity);
        return inLeft <= 0 || inRight <= 0 ? 0 : common / Math.Min(inLeft, inRight);
    }

    private static bool Quotes(string duty, string cell) => duty.Contains(cell, StringComparison.Ordinal) || cell.Contains(duty, StringComparison.Ordinal);

    // A cell often adds its own number and full stop.
    private static string Quoted(string cell) => cell.TrimEnd('。', '；', ';', '.').TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', '、', ' ');

    private static Dictionary<string, int> PairsOf(string text)
    {
        var pairs = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var pair in DutyWords.RunsOf(text).SelectMany(Pairs))
        {
            pairs[pair] = pairs.GetValueOrDefault(pair) + 1;
        }

        return pairs;
    }

    private static IEnumerable<string> Pairs(string run)
    {
        for (var i = 0; i + 1 < run.Length; i++)
        {
            yield return run.Substring(i, 2);
        }
    }

    // Pairs that follow each other are one word for the reader: 施工, 工许, 许可 → 施工许可.
    private static IEnumerable<string> Shared(IEnumerable<string> runs, Dictionary<string, int> pairs) => runs.SelectMany(run => SharedIn(run, pairs)).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> SharedIn(string run, Dictionary<string, int> pairs)
    {
        var start = -1;
        for (var i = 0; i + 1 < run.Length; i++)
        {
            var isShared = pairs.ContainsKey(run.Substring(i, 2));
            start = isShared && start < 0 ? i : start;
            if (!isShared && start >= 0)
            {
                yield return run[start..(i + 1)];
                start = -1;
            }
        }

        if (start >= 0)
        {
            yield return run[start..];
        }
    }
}
