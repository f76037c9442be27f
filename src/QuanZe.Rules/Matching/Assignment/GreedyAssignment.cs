namespace QuanZe.Rules.Matching.Assignment;

/// <summary>Chooses pairs so that each row has at most one partner (一对一分配): best first, equal texts before alike ones.</summary>
internal static class GreedyAssignment
{
    /// <summary>The chosen pairs.</summary>
    /// <param name="pairs">The proposals.</param>
    /// <param name="leftIds">The ids of the left rows; they break ties, so that the order of rows decides nothing.</param>
    /// <param name="rightIds">The ids of the right rows.</param>
    public static List<ProposedPair> Choose(List<ProposedPair> pairs, Func<int, string> leftIds, Func<int, string> rightIds)
    {
        pairs.Sort((a, b) =>
        {
            var order = Rounded(b).CompareTo(Rounded(a));
            order = order != 0 ? order : b.IsSameText.CompareTo(a.IsSameText);
            order = order != 0 ? order : b.Comparison.Cosine.CompareTo(a.Comparison.Cosine);
            order = order != 0 ? order : string.CompareOrdinal(leftIds(a.Left), leftIds(b.Left));
            return order != 0 ? order : string.CompareOrdinal(rightIds(a.Right), rightIds(b.Right));
        });
        var (usedLeft, usedRight, chosen) = (new HashSet<int>(), new HashSet<int>(), new List<ProposedPair>());
        foreach (var pair in pairs)
        {
            if (!usedLeft.Contains(pair.Left) && !usedRight.Contains(pair.Right))
            {
                usedLeft.Add(pair.Left);
                usedRight.Add(pair.Right);
                chosen.Add(pair);
            }
        }

        return chosen;
    }

    private static double Rounded(ProposedPair pair) => Math.Round(pair.LogOdds, 6);
}
