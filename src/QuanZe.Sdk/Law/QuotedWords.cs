using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Law;

/// <summary>A quoted text and its letters alone (引文字样): punctuation, width and spaces are no words.</summary>
/// <remarks>Immutable and safe to share; the letters are read when first asked for.</remarks>
internal sealed class QuotedWords(Pinpoint place, string text)
{
    private string? _letters;

    public Pinpoint Place { get; } = place;

    public string Text { get; } = text;

    private string Letters => _letters ??= LettersOf(Text);

    /// <summary>Whether two quotations differ in punctuation, width and space only, or one is a part of the other: quoting less is not quoting wrongly.</summary>
    public bool SaysTheSame(QuotedWords other) => Text == other.Text || IsPart(Letters, other.Letters) || IsPart(other.Letters, Letters);

    /// <summary>The words of a quotation; none when it stands behind a title alone.</summary>
    public static IEnumerable<QuotedWords> Of(Quotation quotation) => quotation.Pinpoint is { } place ? [new QuotedWords(place, quotation.Text)] : [];

    /// <summary>The letters and digits of a text, in one width.</summary>
    public static string LettersOf(string text)
    {
        Span<char> kept = text.Length <= 512 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            var folded = WidthFolding.Fold(c);
            if (char.IsLetterOrDigit(folded))
            {
                kept[length++] = folded;
            }
        }

        return new string(kept[..length]);
    }

    /// <summary>Whether a character turns the meaning of what follows it.</summary>
    public static bool IsNegation(char c) => c is '不' or '非' or '无' or '未' or '免' or '禁';

    // 得擅自变更 is no part of 不得擅自变更: what is left out must not turn the meaning.
    private static bool IsPart(string whole, string part) =>
        whole.Length >= part.Length && whole.IndexOf(part, StringComparison.Ordinal) is var start and >= 0 && (start == 0 || !IsNegation(whole[start - 1]));
}
