using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Law;

/// <summary>A title without marks, known by its last word and by the place that follows (无书名号的文件名称): 建筑法第七条.</summary>
internal static class UnmarkedTitle
{
    private const int Longest = 50;
    private const int Shortest = 3;

    private static readonly string[] Endings = ["法", "条例", "办法", "规定", "细则", "规则", "规程", "决定", "通则"];

    private static readonly string[] Leads = ["根据", "依据", "依照", "按照", "参照", "违反", "按", "和", "及", "与"];

    // 本法第三条 speaks of a text quoted, and names none.
    private static readonly string[] Pronouns = ["本", "该", "此", "前款", "上述", "以上", "其"];

    /// <summary>The title that ends where a place begins, notes in brackets passed over; null when the words before are none. Nothing before <paramref name="from"/> belongs to it.</summary>
    public static Range? Before(string text, int place, int from)
    {
        var end = WithoutNote(text, place);
        var start = end;
        while (start > from && end - start < Longest && !IsBreak(text[start - 1]))
        {
            start--;
        }

        start = Begin(text, start, end);
        var title = text.AsSpan(start, end - start);
        return title.Length >= Shortest && EndsAsTitle(title) && !BeginsWith(title, Pronouns, out _) ? start..end : null;
    }

    private static int WithoutNote(string text, int place)
    {
        var end = place;
        while (end > 0 && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end > 0 && text[end - 1] is '）' or ')' && text.AsSpan(0, end).LastIndexOfAny('（', '(') is var open and > 0 ? open : end;
    }

    private static int Begin(string text, int start, int end)
    {
        while (start < end && (ChineseNumeral.IsNumeral(text[start]) || char.IsDigit(text[start]) || text[start] is '.' or '．' or ' ' or '\u3000'))
        {
            start++;
        }

        while (BeginsWith(text.AsSpan(start, end - start), Leads, out var length))
        {
            start += length;
        }

        return start;
    }

    private static bool IsBreak(char c) => c is '…' or '。' or '；' or ';' or '，' or ',' or '、' or '：' or ':' or '（' or '）' or '(' or ')' or '“' or '”' or '"' or '\n' or '\r' or '【' or '】';

    private static bool EndsAsTitle(ReadOnlySpan<char> title)
    {
        foreach (var ending in Endings)
        {
            if (title.EndsWith(ending, StringComparison.Ordinal))
            {
                return !EndsWithPronoun(title[..^ending.Length]);
            }
        }

        return false;
    }

    // 依照本条例: the text that is quoted.
    private static bool EndsWithPronoun(ReadOnlySpan<char> words)
    {
        foreach (var pronoun in Pronouns)
        {
            if (words.EndsWith(pronoun, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool BeginsWith(ReadOnlySpan<char> text, string[] words, out int length)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                length = word.Length;
                return true;
            }
        }

        length = 0;
        return false;
    }
}
