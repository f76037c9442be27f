using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Inference;

/// <summary>Puts findings in their order (问题排序): by content, never by arrival.</summary>
/// <remarks>
/// Comparing findings compares texts, so they are sorted by numbers first: place (list, file, sheet) and row in 64 bits. Only findings of one row are then
/// compared in full. Findings that come in order, as they do from lists in order, are not sorted at all.
/// </remarks>
internal static class FindingOrder
{
    private const int RowBits = 32;

    /// <summary>The same findings in order. Equal ones stand together, the one that is shown first.</summary>
    public static Found[] Sorted(Found[] found)
    {
        var keys = Keys(found);
        if (!IsOrdered(keys))
        {
            found = Permuted(found, keys);
        }

        for (var (start, end) = (0, 0); start < found.Length; start = end)
        {
            for (end = start + 1; end < found.Length && keys[end] == keys[start]; end++)
            {
            }

            SortRow(found.AsSpan(start, end - start));
        }

        return found;
    }

    /// <summary>The number of entries that hold the first distinct findings, at most so many.</summary>
    public static int First(Found[] sorted, int limit)
    {
        var distinct = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            if ((i == 0 || !sorted[i].Finding.Equals(sorted[i - 1].Finding)) && ++distinct > limit)
            {
                return i;
            }
        }

        return sorted.Length;
    }

    /// <summary>Compares findings by identity, then by what is shown beside it, so that of equal ones always the same is shown.</summary>
    public static int Compare(Finding left, Finding right)
    {
        if (ReferenceEquals(left, right))
        {
            return 0;
        }

        var order = left.CompareTo(right);
        return order != 0 ? order : CompareShown(left, right);
    }

    /// <summary>Compares equal findings by severity, the graver first, then by rule, arguments and evidence.</summary>
    public static int CompareShown(Finding left, Finding right)
    {
        var order = right.Severity.CompareTo(left.Severity);
        order = order != 0 ? order : string.CompareOrdinal(left.Rule, right.Rule);
        order = order != 0 || left.Arguments.Equals(right.Arguments) ? order : string.CompareOrdinal(string.Join('\n', left.Arguments), string.Join('\n', right.Arguments));
        return order != 0 || left.Evidence.Equals(right.Evidence) ? order : string.CompareOrdinal(string.Join('\n', left.Evidence), string.Join('\n', right.Evidence));
    }

    private static void SortRow(Span<Found> row)
    {
        for (var i = 1; i < row.Length; i++)
        {
            if (Compare(row[i - 1].Finding, row[i].Finding) > 0)
            {
                row.Sort((left, right) => Compare(left.Finding, right.Finding));
                return;
            }
        }
    }

    private static Found[] Permuted(Found[] found, ulong[] keys)
    {
        var order = new int[found.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(keys, order);
        var sorted = new Found[found.Length];
        for (var i = 0; i < order.Length; i++)
        {
            sorted[i] = found[order[i]];
        }

        return sorted;
    }

    private static bool IsOrdered(ulong[] keys)
    {
        for (var i = 1; i < keys.Length; i++)
        {
            if (keys[i] < keys[i - 1])
            {
                return false;
            }
        }

        return true;
    }

    // Places are numbered as they come and the numbers put right afterwards: there are few places and many findings.
    private static ulong[] Keys(Found[] found)
    {
        var keys = new ulong[found.Length];
        var places = new Dictionary<Place, int>();
        var (last, number) = (default(Place), -1);
        for (var i = 0; i < found.Length; i++)
        {
            var subject = found[i].Finding.Subject;
            var place = new Place(subject);
            if (number < 0 || !place.IsSameAs(last))
            {
                last = place;
                if (!places.TryGetValue(place, out number))
                {
                    places.Add(place, number = places.Count);
                }
            }

            keys[i] = ((ulong)(uint)number << RowBits) | (uint)(subject.Row ^ int.MinValue);
        }

        PutRight(keys, places);
        return keys;
    }

    private static void PutRight(ulong[] keys, Dictionary<Place, int> places)
    {
        var ranks = new ulong[places.Count];
        var isRight = true;
        foreach (var (number, rank) in places.OrderBy(place => place.Key).Select((place, rank) => (place.Value, rank)))
        {
            ranks[number] = (ulong)rank << RowBits;
            isRight &= number == rank;
        }

        for (var i = 0; !isRight && i < keys.Length; i++)
        {
            keys[i] = ranks[keys[i] >> RowBits] | (uint)keys[i];
        }
    }

    // What findings are ordered by before their row: see SubjectReference.
    private readonly record struct Place(Sdk.AdministrativeLevel Level, string ListId, string File, string Sheet) : IComparable<Place>
    {
        public Place(SubjectReference subject)
            : this(subject.Level, subject.ListId, subject.File, subject.Sheet)
        {
        }

        public bool IsSameAs(in Place other) =>
            ReferenceEquals(ListId, other.ListId) && ReferenceEquals(Sheet, other.Sheet) && ReferenceEquals(File, other.File) && Level == other.Level;

        public int CompareTo(Place other)
        {
            var order = (int)Level - (int)other.Level;
            order = order != 0 ? order : string.CompareOrdinal(ListId, other.ListId);
            order = order != 0 ? order : string.CompareOrdinal(File, other.File);
            return order != 0 ? order : string.CompareOrdinal(Sheet, other.Sheet);
        }
    }
}
