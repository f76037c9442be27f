namespace QuanZe.Rules.Matching;

/// <summary>What to do with a proposed pair (匹配分档).</summary>
public enum MatchBand
{
    /// <summary>Not the same item (不匹配).</summary>
    Reject = 0,

    /// <summary>A person decides (待复核).</summary>
    Review = 1,

    /// <summary>The same item (确认).</summary>
    Accept = 2,
}
