using System.Buffers;

namespace QuanZe.Rules.Matching.Comparison;

/// <summary>What differs between two names, character by character, weighed by how rare the characters are (名称差异分析).</summary>
/// <param name="Removed">The characters of the left name that the right one lacks, in order.</param>
/// <param name="Added">The characters of the right name that the left one lacks, in order.</param>
/// <param name="Substitution">The weight of what is replaced: the lighter side of both. Weighs five to ten times an insertion.</param>
/// <param name="Insertion">The weight of what is only added or only left out.</param>
/// <param name="Ratio">The differing characters as a part of the shorter name.</param>
/// <param name="IsMoved">Whether both names have the same characters in another order.</param>
internal readonly record struct NameDifferenceAnalysis(string Removed, string Added, double Substitution, double Insertion, double Ratio, bool IsMoved)
{
    // Characters that carry grammar rather than an object or an act.
    private static readonly SearchValues<char> FunctionWords = SearchValues.Create("的对等或和及与、在了之其者有从为于以并中()（）《》，,。;；");

    public bool IsNothing => Removed.Length == 0 && Added.Length == 0;

    public static NameDifferenceAnalysis Between(string left, string right, Func<char, double> weight)
    {
        if (left == right)
        {
            return default(NameDifferenceAnalysis) with { Removed = "", Added = "" };
        }

        var prefix = left.AsSpan().CommonPrefixLength(right);
        var suffix = CommonSuffix(left.AsSpan(prefix), right.AsSpan(prefix));
        var a = left.AsSpan(prefix, left.Length - prefix - suffix);
        var b = right.AsSpan(prefix, right.Length - prefix - suffix);
        var (removed, added) = Core(a, b);
        var (heavyLeft, heavyRight) = (Weight(removed, weight), Weight(added, weight));
        var isMoved = SameBag(removed, added);
        var substitution = isMoved ? 0 : Math.Min(heavyLeft, heavyRight);
        var insertion = isMoved ? 0 : Math.Abs(heavyLeft - heavyRight);
        var ratio = isMoved ? 0 : (double)Math.Max(Count(removed), Count(added)) / Math.Max(1, Math.Min(left.Length, right.Length));
        return new NameDifferenceAnalysis(removed, added, substitution, insertion, ratio, isMoved && removed.Length > 0);
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

    // The longest common subsequence of the cores; what is outside it differs.
    private static (string Removed, string Added) Core(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.IsEmpty || b.IsEmpty || a.Length * b.Length > 40_000)
        {
            return (a.ToString(), b.ToString());
        }

        var width = b.Length + 1;
        var lengths = ArrayPool<short>.Shared.Rent((a.Length + 1) * width);
        Array.Clear(lengths, 0, (a.Length + 1) * width);
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
            {
                lengths[(i * width) + j] = a[i] == b[j]
                    ? (short)(lengths[((i + 1) * width) + j + 1] + 1)
                    : Math.Max(lengths[((i + 1) * width) + j], lengths[(i * width) + j + 1]);
            }
        }

        var (removed, added) = (new List<char>(), new List<char>());
        int x = 0, y = 0;
        while (x < a.Length || y < b.Length)
        {
            if (x < a.Length && y < b.Length && a[x] == b[y])
            {
                x++;
                y++;
            }
            else if (y >= b.Length || (x < a.Length && lengths[((x + 1) * width) + y] >= lengths[(x * width) + y + 1]))
            {
                removed.Add(a[x++]);
            }
            else
            {
                added.Add(b[y++]);
            }
        }

        ArrayPool<short>.Shared.Return(lengths);
        return (new string([.. removed]), new string([.. added]));
    }

    private static double Weight(string text, Func<char, double> weight)
    {
        var sum = 0.0;
        foreach (var c in text)
        {
            sum += FunctionWords.Contains(c) ? 0 : weight(c);
        }

        return sum;
    }

    private static int Count(string text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += FunctionWords.Contains(c) ? 0 : 1;
        }

        return count;
    }

    private static bool SameBag(string left, string right)
    {
        var (a, b) = (left.Where(c => !FunctionWords.Contains(c)).Order(), right.Where(c => !FunctionWords.Contains(c)).Order());
        return a.SequenceEqual(b);
    }
}
