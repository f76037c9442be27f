using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Inference;

/// <summary>Which of several grounds of one fact comes first (理由次序): by content, never by arrival.</summary>
internal static class DerivationOrder
{
    /// <summary>Compares by name of the rule, then by the facts it rests on, then by the text of the fact itself.</summary>
    public static int Compare(in Derived left, in Derived right)
    {
        var order = Compare(left.Ground, right.Ground);
        return order != 0 || ReferenceEquals(left.Fact, right.Fact) ? order : CompareFacts(left.Fact, right.Fact);
    }

    /// <summary>Compares by name of the rule, then by the facts.</summary>
    public static int Compare(in Derivation left, in Derivation right)
    {
        var order = string.CompareOrdinal(left.Rule.Name, right.Rule.Name);
        if (order != 0)
        {
            return order;
        }

        var (ours, theirs) = (left.Facts, right.Facts);
        for (var i = 0; order == 0 && i < Math.Min(ours.Count, theirs.Count); i++)
        {
            order = CompareFacts(ours[i], theirs[i]);
        }

        return order != 0 ? order : ours.Count.CompareTo(theirs.Count);
    }

    private static int CompareFacts(object left, object right)
    {
        if (ReferenceEquals(left, right))
        {
            return 0;
        }

        var order = left is IFindingSubject { Subject: var ours } && right is IFindingSubject { Subject: var theirs } ? ours.CompareTo(theirs) : 0;
        return order != 0 ? order : string.CompareOrdinal(left.ToString(), right.ToString());
    }
}
