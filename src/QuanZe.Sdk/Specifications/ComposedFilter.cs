using System.Buffers;

namespace QuanZe.Sdk.Specifications;

/// <summary>The contrary of a filter (非).</summary>
internal sealed class ContraryFilter<T>(RowFilter<T> filter) : RowFilter<T>
{
    public override bool Holds(T row) => !filter.Holds(row);

    public override int Select(ReadOnlySpan<T> rows, Span<int> places, bool wanted) => filter.Select(rows, places, !wanted);

    public override int Narrow(ReadOnlySpan<T> rows, Span<int> places, bool wanted) => filter.Narrow(rows, places, !wanted);
}

/// <summary>Both of two filters, or at least one of them (且、或).</summary>
/// <remarks>The two are one: rows that do not meet both are those that fail one or the other.</remarks>
internal sealed class ComposedFilter<T>(RowFilter<T> left, RowFilter<T> right, bool isBoth) : RowFilter<T>
{
    public override bool Holds(T row) => isBoth ? left.Holds(row) && right.Holds(row) : left.Holds(row) || right.Holds(row);

    public override int Select(ReadOnlySpan<T> rows, Span<int> places, bool wanted)
    {
        if (isBoth == wanted)
        {
            return right.Narrow(rows, places[..left.Select(rows, places, wanted)], wanted);
        }

        for (var place = 0; place < rows.Length; place++)
        {
            places[place] = place;
        }

        return Either(rows, places[..rows.Length], wanted);
    }

    public override int Narrow(ReadOnlySpan<T> rows, Span<int> places, bool wanted) =>
        isBoth == wanted ? right.Narrow(rows, places[..left.Narrow(rows, places, wanted)], wanted) : Either(rows, places, wanted);

    // The right is asked only about places that the left does not keep, as an operator would.
    private int Either(ReadOnlySpan<T> rows, Span<int> places, bool wanted)
    {
        var rented = ArrayPool<int>.Shared.Rent(2 * places.Length);
        var kept = rented.AsSpan(0, places.Length);
        places.CopyTo(kept);
        kept = kept[..left.Narrow(rows, kept, wanted)];
        var rest = Without(places, kept, rented.AsSpan(places.Length));
        rest = rest[..right.Narrow(rows, rest, wanted)];
        var found = Merge(kept, rest, places);
        ArrayPool<int>.Shared.Return(rented);
        return found;
    }

    private static Span<int> Without(ReadOnlySpan<int> places, ReadOnlySpan<int> kept, Span<int> rest)
    {
        var (count, next) = (0, 0);
        foreach (var place in places)
        {
            if (next < kept.Length && kept[next] == place)
            {
                next++;
            }
            else
            {
                rest[count++] = place;
            }
        }

        return rest[..count];
    }

    private static int Merge(ReadOnlySpan<int> left, ReadOnlySpan<int> right, Span<int> places)
    {
        var (count, l, r) = (0, 0, 0);
        while (l < left.Length || r < right.Length)
        {
            places[count++] = r == right.Length || (l < left.Length && left[l] < right[r]) ? left[l++] : right[r++];
        }

        return count;
    }
}
