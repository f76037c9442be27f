namespace QuanZe.Rules.Matching.Decisions;

/// <summary>What a person has decided about a pair (人工决定).</summary>
public enum DecisionVerdict
{
    /// <summary>Both rows are one item (确认).</summary>
    Confirmed = 0,

    /// <summary>The rows are different items (否定).</summary>
    Rejected = 1,
}
