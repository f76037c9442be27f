namespace QuanZe.Rules.Matching;

/// <summary>The order of row ids in results (行标识次序): numbers inside them by their value, so that row 10 comes after row 9; otherwise by character.</summary>
internal sealed class RowIdOrder : IComparer<string>
{
    public static RowIdOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var left = x.AsSpan();
        var right = y.AsSpan();
        int i = 0, j = 0;
        while (i < left.Length && j < right.Length)
        {
            var one = Number(left, i);
            var other = Number(right, j);
            var order = one.Length > 0 && other.Length > 0 ? CompareNumbers(one, other) : left[i].CompareTo(right[j]);
            if (order != 0)
            {
                return order;
            }

            i += Math.Max(1, one.Length);
            j += Math.Max(1, other.Length);
        }

        var rest = (left.Length - i).CompareTo(right.Length - j);
        return rest != 0 ? rest : left.SequenceCompareTo(right);
    }

    private static ReadOnlySpan<char> Number(ReadOnlySpan<char> text, int from)
    {
        var to = from;
        while (to < text.Length && char.IsAsciiDigit(text[to]))
        {
            to++;
        }

        return text[from..to];
    }

    private static int CompareNumbers(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var one = left.TrimStart('0');
        var other = right.TrimStart('0');
        return one.Length != other.Length ? one.Length.CompareTo(other.Length) : one.SequenceCompareTo(other);
    }
}
