using System.Buffers;

namespace QuanZe.Rules.Matching.Comparison;

/// <summary>Where two names differ (名称差异): the segments that one has in the place of the other's, from the longest common subsequence.</summary>
/// <remarks>Immutable. A single character in common does not end a segment: 许可 and 审批可 have nothing in common that a reader would see.</remarks>
internal sealed class NameDifference
{
    private const int ShortestAgreement = 2;
    private const int LargestTable = 40_000;

    private NameDifference(string left, string right, DifferingSegment[] segments)
    {
        Left = left;
        Right = right;
        Segments = segments;
    }

    /// <summary>No difference.</summary>
    public static NameDifference None { get; } = new("", "", []);

    public string Left { get; }

    public string Right { get; }

    /// <summary>The segments, in the order of the names.</summary>
    public DifferingSegment[] Segments { get; }

    public bool IsNothing => Segments.Length == 0;

    /// <summary>
    /// Whether one name is the other with words set before it: a narrower object as a rule, as 外商投资合伙企业 is of 合伙企业. Only a person can tell whether that is meant on
    /// the other side too.
    /// </summary>
    public bool IsNarrower => Segments is [{ LeftStart: 0, RightStart: 0 } only] && Math.Min(only.LeftLength, only.RightLength) == 0 && Math.Max(only.LeftLength, only.RightLength) > 1;

    /// <summary>The words that one name has behind the whole of the other; empty when neither is the other's beginning.</summary>
    public ReadOnlySpan<char> Extension => Segments is [var only] && IsAtEnd(only) ? only.LeftLength == 0 ? Added(only) : only.RightLength == 0 ? Removed(only) : [] : [];

    public ReadOnlySpan<char> Removed(DifferingSegment segment) => Left.AsSpan(segment.LeftStart, segment.LeftLength);

    public ReadOnlySpan<char> Added(DifferingSegment segment) => Right.AsSpan(segment.RightStart, segment.RightLength);

    /// <summary>Whether a segment reaches the end of both names: what is done stands last in a Chinese name.</summary>
    public bool IsAtEnd(DifferingSegment segment) => segment.LeftStart + segment.LeftLength == Left.Length && segment.RightStart + segment.RightLength == Right.Length;

    /// <summary>Compares two names.</summary>
    public static NameDifference Between(string left, string right)
    {
        if (left == right)
        {
            return None;
        }

        var prefix = left.AsSpan().CommonPrefixLength(right);
        var suffix = CommonSuffix(left.AsSpan(prefix), right.AsSpan(prefix));
        return new NameDifference(left, right, Core(left.AsSpan(prefix, left.Length - prefix - suffix), right.AsSpan(prefix, right.Length - prefix - suffix), prefix));
    }

    private static int CommonSuffix(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var length = 0;
        while (length < a.Length && length < b.Length && a[^(length + 1)] == b[^(length + 1)])
        {
            length++;
        }

        return length;
    }

    private static DifferingSegment[] Core(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int offset)
    {
        if (a.IsEmpty || b.IsEmpty || a.Length * b.Length > LargestTable)
        {
            return [new DifferingSegment(offset, a.Length, offset, b.Length)];
        }

        var width = b.Length + 1;
        var lengths = ArrayPool<short>.Shared.Rent((a.Length + 1) * width);
        Fill(lengths, a, b, width);
        var segments = new List<DifferingSegment>();
        int x = 0, y = 0, fromX = 0, fromY = 0, agreement = 0;
        while (x < a.Length || y < b.Length)
        {
            if (x < a.Length && y < b.Length && a[x] == b[y])
            {
                agreement++;
                (x, y) = (x + 1, y + 1);
                continue;
            }

            if (agreement >= ShortestAgreement)
            {
                Add(segments, fromX, x - agreement, fromY, y - agreement, offset);
                (fromX, fromY) = (x, y);
            }

            agreement = 0;
            if (y >= b.Length || (x < a.Length && lengths[((x + 1) * width) + y] >= lengths[(x * width) + y + 1]))
            {
                x++;
            }
            else
            {
                y++;
            }
        }

        var end = agreement >= ShortestAgreement ? agreement : 0;
        Add(segments, fromX, x - end, fromY, y - end, offset);
        ArrayPool<short>.Shared.Return(lengths);
        return [.. segments];
    }

    private static void Fill(short[] lengths, ReadOnlySpan<char> a, ReadOnlySpan<char> b, int width)
    {
        Array.Clear(lengths, 0, (a.Length + 1) * width);
        for (var i = a.Length - 1; i >= 0; i--)
        {
            var row = lengths.AsSpan(i * width, width);
            var below = lengths.AsSpan((i + 1) * width, width);
            for (var j = b.Length - 1; j >= 0; j--)
            {
                row[j] = a[i] == b[j] ? (short)(below[j + 1] + 1) : Math.Max(below[j], row[j + 1]);
            }
        }
    }

    private static void Add(List<DifferingSegment> segments, int fromX, int toX, int fromY, int toY, int offset)
    {
        if (toX > fromX || toY > fromY)
        {
            segments.Add(new DifferingSegment(offset + fromX, toX - fromX, offset + fromY, toY - fromY));
        }
    }
}

/// <summary>A part of one name that stands in the place of a part of another; either may be empty.</summary>
internal readonly record struct DifferingSegment(int LeftStart, int LeftLength, int RightStart, int RightLength);
