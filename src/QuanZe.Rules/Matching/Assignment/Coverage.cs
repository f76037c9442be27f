namespace QuanZe.Rules.Matching.Assignment;

/// <summary>Which characters of a name several shorter names take up between them (名称覆盖): 设立、变更审批 is covered by 设立审批 and 变更审批.</summary>
internal sealed class Coverage(string whole)
{
    // A part that leaves out more than this share of the name is another name with the same words.
    private const double LeastShare = 0.4;

    // What joins the parts belongs to none of them.
    private const string Joints = "、和及与或等的，,";

    private readonly bool[] _covered = new bool[whole.Length];

    /// <summary>Whether only joints are left uncovered.</summary>
    public bool IsComplete => !whole.Where((character, at) => !_covered[at] && !Joints.Contains(character, StringComparison.Ordinal)).Any();

    /// <summary>Takes a part whose characters all stand in the name, in order; false for any other text, and for the name itself.</summary>
    public bool Add(string part)
    {
        if (part.Length >= whole.Length || part.Length < LeastShare * whole.Length)
        {
            return false;
        }

        // The common beginning first, then the common end first: a part that stands in the name whole is found either way.
        return Mark(Places(part, fromEnd: false)) | Mark(Places(part, fromEnd: true));
    }

    private bool Mark(List<int>? places)
    {
        places?.ForEach(place => _covered[place] = true);
        return places is not null;
    }

    private List<int>? Places(string part, bool fromEnd)
    {
        var end = fromEnd ? CommonEnd(part, 0) : 0;
        var start = whole.AsSpan(0, Math.Min(whole.Length - end, part.Length - end)).CommonPrefixLength(part.AsSpan(0, part.Length - end));
        end = fromEnd ? end : CommonEnd(part, start);
        var places = new List<int>(Enumerable.Range(0, start).Concat(Enumerable.Range(whole.Length - end, end)));
        var from = start;
        foreach (var character in part.AsSpan(start, part.Length - start - end))
        {
            var at = whole.AsSpan(from, whole.Length - end - from).IndexOf(character);
            if (at < 0)
            {
                return null;
            }

            places.Add(from + at);
            from += at + 1;
        }

        return places;
    }

    private int CommonEnd(string part, int start)
    {
        var end = 0;
        while (end < part.Length - start && part[^(end + 1)] == whole[^(end + 1)])
        {
            end++;
        }

        return end;
    }
}
