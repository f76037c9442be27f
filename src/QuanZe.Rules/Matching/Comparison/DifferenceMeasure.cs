using System.Buffers;

namespace QuanZe.Rules.Matching.Comparison;

/// <summary>How much a difference between two names weighs (差异权重), by how rare its characters are.</summary>
/// <param name="Substitution">The weight of what is replaced: the lighter side of every segment. Weighs five to ten times an insertion.</param>
/// <param name="Insertion">The weight of what is only added or only left out.</param>
/// <param name="Head">The weight of what differs at the end of the names, where the act is named.</param>
/// <param name="Ratio">The differing characters as a part of the shorter name.</param>
/// <param name="IsMoved">Whether both names have the same characters in another order.</param>
internal readonly record struct DifferenceMeasure(double Substitution, double Insertion, double Head, double Ratio, bool IsMoved)
{
    private const int StackLimit = 512;

    // Characters that carry grammar rather than an object or an act.
    private static readonly SearchValues<char> FunctionWords = SearchValues.Create("的对等或和及与、在了之其者有从为于以并中()（）《》，,。;；");

    /// <summary>Weighs a difference.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="rows">The list in whose terms characters are weighed.</param>
    /// <param name="habits">What both lists use for each other elsewhere weighs less; null when nothing is known.</param>
    /// <param name="ownUse">What the pair itself has contributed to the habits.</param>
    public static DifferenceMeasure Of(NameDifference difference, IListRows rows, WordingHabits? habits = null, double ownUse = 0)
    {
        if (difference.IsNothing)
        {
            return default;
        }

        var (left, right) = (difference.Left, difference.Right);
        Span<bool> both = left.Length + right.Length <= StackLimit ? stackalloc bool[left.Length + right.Length] : new bool[left.Length + right.Length];
        both.Clear();
        var inLeft = both[..left.Length];
        var inRight = both[left.Length..];
        var moved = Cancel(difference, inLeft, inRight);
        var (substitution, insertion, head, removed, added) = (0.0, 0.0, 0.0, 0, 0);
        foreach (var segment in difference.Segments)
        {
            var (weightLeft, countLeft) = Rest(left, segment.LeftStart, segment.LeftLength, inLeft, rows);
            var (weightRight, countRight) = Rest(right, segment.RightStart, segment.RightLength, inRight, rows);
            var kept = habits is null || (countLeft == 0 && countRight == 0) ? 1 : habits.Kept(difference, segment, ownUse);
            substitution += kept * Math.Min(weightLeft, weightRight);
            insertion += kept * Math.Abs(weightLeft - weightRight);
            head += difference.IsAtEnd(segment) ? kept * Math.Max(weightLeft, weightRight) : 0;
            removed += countLeft;
            added += countRight;
        }

        var ratio = (double)Math.Max(removed, added) / Math.Max(1, Math.Min(left.Length, right.Length));
        return new DifferenceMeasure(substitution, insertion, head, ratio, moved > 0 && removed == 0 && added == 0);
    }

    /// <summary>Whether a character carries grammar rather than an object or an act.</summary>
    public static bool IsFunctionWord(char character) => FunctionWords.Contains(character);

    // A character that both names have, if at other places, is moved and not replaced.
    private static int Cancel(NameDifference difference, Span<bool> inLeft, Span<bool> inRight)
    {
        var moved = 0;
        foreach (var segment in difference.Segments)
        {
            for (var i = segment.LeftStart; i < segment.LeftStart + segment.LeftLength; i++)
            {
                var at = FunctionWords.Contains(difference.Left[i]) ? -1 : Find(difference, difference.Left[i], inRight);
                if (at >= 0)
                {
                    (inLeft[i], inRight[at]) = (true, true);
                    moved++;
                }
            }
        }

        return moved;
    }

    private static int Find(NameDifference difference, char character, ReadOnlySpan<bool> taken)
    {
        foreach (var segment in difference.Segments)
        {
            for (var i = segment.RightStart; i < segment.RightStart + segment.RightLength; i++)
            {
                if (!taken[i] && difference.Right[i] == character)
                {
                    return i;
                }
            }
        }

        return -1;
    }

    private static (double Weight, int Count) Rest(string name, int start, int length, ReadOnlySpan<bool> moved, IListRows rows)
    {
        var (weight, count) = (0.0, 0);
        for (var i = start; i < start + length; i++)
        {
            if (!moved[i] && !FunctionWords.Contains(name[i]))
            {
                weight += rows.CharacterWeight(name[i]);
                count++;
            }
        }

        return (weight, count);
    }
}
