namespace QuanZe.Rules.Matching.Assignment;

/// <summary>Chooses pairs so that each row has at most one partner (一对一分配): best first, equal texts before alike ones.</summary>
internal static class GreedyAssignment
{
    /// <summary>The chosen pairs, the best first. Ties are broken by place, and so by content.</summary>
    /// <param name="pairs">The proposals; sorted in place.</param>
    /// <param name="leftRows">The number of left rows.</param>
    /// <param name="rightRows">The number of right rows.</param>
    public static List<ProposedPair> Choose(List<ProposedPair> pairs, int leftRows, int rightRows)
    {
        pairs.Sort(BestFirst);
        var (usedLeft, usedRight, chosen) = (new bool[leftRows], new bool[rightRows], new List<ProposedPair>());
        foreach (var pair in pairs)
        {
            if (!usedLeft[pair.Left] && !usedRight[pair.Right])
            {
                usedLeft[pair.Left] = usedRight[pair.Right] = true;
                chosen.Add(pair);
            }
        }

        return chosen;
    }

    private static int BestFirst(ProposedPair a, ProposedPair b)
    {
        var order = Math.Round(b.LogOdds, 6).CompareTo(Math.Round(a.LogOdds, 6));
        order = order != 0 ? order : b.IsSameText.CompareTo(a.IsSameText);
        order = order != 0 ? order : b.Comparison.Cosine.CompareTo(a.Comparison.Cosine);
        order = order != 0 ? order : a.Left.CompareTo(b.Left);
        return order != 0 ? order : a.Right.CompareTo(b.Right);
    }
}
