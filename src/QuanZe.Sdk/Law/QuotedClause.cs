using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Law;

/// <summary>A quoted clause taken apart (引文结构): its beginning and its items （一）, （二） …, each without punctuation, width and spaces.</summary>
/// <remarks>Immutable and safe to share.</remarks>
public sealed class QuotedClause
{
    private readonly Dictionary<int, string> _parts;

    private QuotedClause(Dictionary<int, string> parts) => _parts = parts;

    /// <summary>Takes a quotation apart.</summary>
    /// <param name="text">The quotation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static QuotedClause Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var parts = new Dictionary<int, string>();
        var (from, item) = (0, 0);
        for (var position = 0; position < text.Length; position++)
        {
            if (text[position] is '（' or '(' && ChineseNumeral.TryReadAt(text, position + 1, out var number, out var length)
                && position + 1 + length < text.Length && text[position + 1 + length] is '）' or ')' && number > item)
            {
                parts[item] = QuotedWords.LettersOf(text[from..position]);
                (from, item) = (position + length + 2, number);
            }
        }

        parts[item] = QuotedWords.LettersOf(text[from..]);
        return new(parts);
    }

    /// <summary>Whether all parts that both have are the same, or one within the other, and there is such a part.</summary>
    /// <param name="other">Another quotation of the same place.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool Agrees(QuotedClause other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var shares = false;
        foreach (var (item, text) in _parts)
        {
            if (other._parts.TryGetValue(item, out var theirs))
            {
                shares = true;
                if (!text.Contains(theirs, StringComparison.Ordinal) && !theirs.Contains(text, StringComparison.Ordinal))
                {
                    return false;
                }
            }
        }

        return shares;
    }

    /// <summary>Whether a part that both have differs: alike in at least a share of its character pairs, and neither within the other.</summary>
    /// <param name="other">Another quotation of the same place.</param>
    /// <param name="alike">The share of character pairs from which two parts are wordings of one text, 0 to 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public bool Contradicts(QuotedClause other, double alike)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (var (item, text) in _parts)
        {
            if (other._parts.TryGetValue(item, out var theirs) && theirs != text && !text.Contains(theirs, StringComparison.Ordinal) && !theirs.Contains(text, StringComparison.Ordinal)
                && CharacterPairs.Shared(text, theirs) >= alike)
            {
                return true;
            }
        }

        return false;
    }
}
