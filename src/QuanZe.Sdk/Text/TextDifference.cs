namespace QuanZe.Sdk.Text;

/// <summary>The words in which two texts differ (文字差异), for a reader: common beginning and end taken off, single equal characters between changes joined to them, numbers never split.</summary>
public static class TextDifference
{
    // Larger cores are shown as one change: a reader gains nothing from a table of a million cells.
    private const int LargestTable = 400_000;

    /// <summary>The parts of two texts in order. Equal and removed parts together are the expected text, equal and added parts the actual one.</summary>
    /// <param name="expected">The expected text.</param>
    /// <param name="actual">The actual text.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<TextSegment> Between(string expected, string actual)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(actual);
        var prefix = expected.AsSpan().CommonPrefixLength(actual);
        prefix = BeforeNumber(expected, actual, prefix);
        var suffix = CommonSuffix(expected.AsSpan(prefix), actual.AsSpan(prefix));
        var segments = new List<TextSegment>();
        Add(segments, SegmentKind.Equal, expected[..prefix]);
        segments.AddRange(Core(expected[prefix..^suffix], actual[prefix..^suffix]));
        Add(segments, SegmentKind.Equal, expected[^suffix..]);
        return segments.ToValueList();
    }

    // 第六十一条 and 第六十二条 differ in 六十一, not in 一: a number is one word.
    private static int BeforeNumber(string expected, string actual, int prefix)
    {
        var start = prefix;
        while (start > 0 && ChineseNumeral.IsNumeral(expected[start - 1]))
        {
            start--;
        }

        return start < prefix && (IsNumeralAt(expected, prefix) || IsNumeralAt(actual, prefix)) ? start : prefix;
    }

    private static bool IsNumeralAt(string text, int position) => position < text.Length && ChineseNumeral.IsNumeral(text[position]);

    private static int CommonSuffix(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var length = 0;
        while (length < left.Length && length < right.Length && left[^(length + 1)] == right[^(length + 1)])
        {
            length++;
        }

        while (length > 0 && ChineseNumeral.IsNumeral(left[^length]) && (length < left.Length || length < right.Length))
        {
            length--;
        }

        return length;
    }

    private static List<TextSegment> Core(string expected, string actual)
    {
        var segments = new List<TextSegment>();
        if (expected.Length == 0 || actual.Length == 0 || (long)expected.Length * actual.Length > LargestTable)
        {
            Add(segments, SegmentKind.Removed, expected);
            Add(segments, SegmentKind.Added, actual);
            return segments;
        }

        var width = actual.Length + 1;
        var common = CommonSubsequences(expected, actual, width);
        int i = 0, j = 0;
        while (i < expected.Length || j < actual.Length)
        {
            if (i < expected.Length && j < actual.Length && expected[i] == actual[j])
            {
                Add(segments, SegmentKind.Equal, expected.Substring(i++, 1));
                j++;
            }
            else if (j >= actual.Length || (i < expected.Length && common[((i + 1) * width) + j] >= common[(i * width) + j + 1]))
            {
                Add(segments, SegmentKind.Removed, expected.Substring(i++, 1));
            }
            else
            {
                Add(segments, SegmentKind.Added, actual.Substring(j++, 1));
            }
        }

        return Joined(segments);
    }

    private static short[] CommonSubsequences(string expected, string actual, int width)
    {
        var lengths = new short[(expected.Length + 1) * width];
        for (var i = expected.Length - 1; i >= 0; i--)
        {
            for (var j = actual.Length - 1; j >= 0; j--)
            {
                lengths[(i * width) + j] = expected[i] == actual[j]
                    ? (short)(lengths[((i + 1) * width) + j + 1] + 1)
                    : Math.Max(lengths[((i + 1) * width) + j], lengths[(i * width) + j + 1]);
            }
        }

        return lengths;
    }

    private static void Add(List<TextSegment> segments, SegmentKind kind, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (segments.Count > 0 && segments[^1].Kind == kind)
        {
            segments[^1] = new TextSegment(kind, segments[^1].Text + text);
            return;
        }

        segments.Add(new TextSegment(kind, text));
    }

    // Runs of changes are brought to one removal and one addition; a single equal character between two changes, or a numeral beside one, belongs to them.
    private static List<TextSegment> Joined(List<TextSegment> segments)
    {
        var joined = new List<TextSegment>();
        var (removed, added) = ("", "");
        for (var i = 0; i < segments.Count; i++)
        {
            var (kind, text) = segments[i];
            var isIsland = kind == SegmentKind.Equal && ((text.Length == 1 && i > 0 && i < segments.Count - 1) || text.All(ChineseNumeral.IsNumeral));
            if (kind == SegmentKind.Equal && !isIsland)
            {
                Flush(joined, ref removed, ref added);
                Add(joined, SegmentKind.Equal, text);
                continue;
            }

            removed += kind == SegmentKind.Added ? "" : text;
            added += kind == SegmentKind.Removed ? "" : text;
        }

        Flush(joined, ref removed, ref added);
        return joined;
    }

    private static void Flush(List<TextSegment> segments, ref string removed, ref string added)
    {
        Add(segments, SegmentKind.Removed, removed);
        Add(segments, SegmentKind.Added, added);
        (removed, added) = ("", "");
    }
}
