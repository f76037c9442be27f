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
    private readonly Dictionary<string, int[]> _dutiesWith;
    private readonly double[] _weights;

    internal DutyMatcher(ValueList<Duty> duties)
    {
        _duties = duties;
        _texts = [.. duties.Select(duty => CanonicalText.Of(duty.Text, TextForm.Plain))];
        var pairs = duties.Select(duty => new WordPairs(duty.Text).Pairs).ToList();
        _dutiesWith = pairs.SelectMany((duty, place) => duty.Select(pair => (pair, place))).GroupBy(entry => entry.pair, entry => entry.place, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        _weights = [.. pairs.Select(duty => duty.Sum(Rarity))];
    }

    /// <summary>The duties that an item belongs to by its name and the titles of the statutes it rests on, best first; those below <see cref="Possible"/> are left out.</summary>
    /// <param name="item">The item.</param>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public ValueList<DutyMatch> DutiesOf(PowerItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return DutiesOf(new ItemWords(item));
    }

    /// <summary>The duties that a cell of duties (部门职责) quotes, best first: one that holds the other's text scores 1, otherwise the share of words in common counts.</summary>
    /// <param name="cell">The cell.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cell"/> is null.</exception>
    public ValueList<DutyMatch> DutiesIn(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        var plain = Quoted(CanonicalText.Of(cell, TextForm.Plain));
        if (plain.Length < 2)
        {
            return [];
        }

        var words = new WordPairs(cell);
        var common = Evidence(words.Pairs);
        var own = words.Pairs.Sum(Rarity);
        return Ranked([words], duty => Quotes(_texts[duty], plain) ? 1 : own <= 0 || _weights[duty] <= 0 ? 0 : common[duty] / Math.Min(own, _weights[duty]));
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

    // Titles of statutes confirm what the name says; alone they count half, for one statute serves many duties.
    internal ValueList<DutyMatch> DutiesOf(ItemWords item)
    {
        var (name, titles) = (Evidence(item.Name.Pairs), Evidence(item.Titles.Pairs));
        return Ranked([item.Name, item.Titles], duty => 1 - Math.Exp(-(name[duty] + (titles[duty] / 2)) / Scale));
    }

    private ValueList<DutyMatch> Ranked(WordPairs[] words, Func<int, double> score)
    {
        List<DutyMatch>? found = null;
        for (var duty = 0; duty < _duties.Count; duty++)
        {
            if (score(duty) is var value and >= Possible)
            {
                var shared = words.SelectMany(part => part.Shared(pair => _dutiesWith.TryGetValue(pair, out var duties) && Array.IndexOf(duties, duty) >= 0)).Distinct(StringComparer.Ordinal);
                (found ??= []).Add(new DutyMatch(_duties[duty], value, shared.ToValueList()));
            }
        }

        return found is null ? [] : found.OrderByDescending(match => match.Score).ToValueList();
    }

    // The weight of the pairs that each duty has in common with a text.
    private double[] Evidence(IReadOnlyList<string> pairs)
    {
        var evidence = new double[_duties.Count];
        foreach (var pair in pairs)
        {
            if (_dutiesWith.TryGetValue(pair, out var duties))
            {
                var rarity = Rarity(pair);
                foreach (var duty in duties)
                {
                    evidence[duty] += rarity;
                }
            }
        }

        return evidence;
    }

    private double Rarity(string pair) => Math.Log(1 + ((double)_duties.Count / (_dutiesWith.TryGetValue(pair, out var duties) ? duties.Length : 1)));

    private static bool Quotes(string duty, string cell) => duty.Contains(cell, StringComparison.Ordinal) || cell.Contains(duty, StringComparison.Ordinal);

    // A cell often adds its own number and full stop.
    private static string Quoted(string cell) => cell.TrimEnd('。', '；', ';', '.').TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', '、', ' ');
}
