using System.Buffers;

namespace QuanZe.Sdk.Text;

/// <summary>Where the parts of a provision begin and end (句读): sentences, and the stretches between commas.</summary>
internal static class Sentences
{
    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("。；;");
    private static readonly SearchValues<char> ClauseMarks = SearchValues.Create("。；;，,：:");

    /// <summary>Where the sentence around a position begins: behind the last 。 or ； before it.</summary>
    public static int SentenceStart(ReadOnlySpan<char> text, int index) => text[..index].LastIndexOfAny(SentenceMarks) + 1;

    /// <summary>Where the stretch between commas around a position begins.</summary>
    public static int ClauseStart(ReadOnlySpan<char> text, int index) => text[..index].LastIndexOfAny(ClauseMarks) + 1;

    /// <summary>Where the stretch between commas around a position ends.</summary>
    public static int ClauseEnd(ReadOnlySpan<char> text, int index)
    {
        var length = text[index..].IndexOfAny(ClauseMarks);
        return length < 0 ? text.Length : index + length;
    }

    /// <summary>Whether a stretch states a circumstance and no consequence: it ends in 的, as in 被责令停产停业后仍不停止的.</summary>
    public static bool IsCircumstance(ReadOnlySpan<char> text, int index)
    {
        var end = ClauseEnd(text, index);
        return end > 0 && text[end - 1] == '的';
    }

    /// <summary>Whether a position stands inside 《》, where words are a title's.</summary>
    public static bool IsInTitle(ReadOnlySpan<char> text, int index)
    {
        var before = text[..index];
        return before.LastIndexOf('《') > before.LastIndexOf('》');
    }
}
