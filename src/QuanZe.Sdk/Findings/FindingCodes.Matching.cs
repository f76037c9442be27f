namespace QuanZe.Sdk.Findings;

/// <content>QZ4xxx: matching (匹配).</content>
public static partial class FindingCodes
{
    /// <summary>A pairing that a person must confirm or reject (匹配待复核).</summary>
    public static FindingCode PairNeedsReview { get; } = Define(4001, Severity.Warning, "Matching");

    /// <summary>The links between three lists contradict each other (三级匹配互相矛盾).</summary>
    public static FindingCode TriangleDisagrees { get; } = Define(4002, Severity.Warning, "Matching");

    /// <summary>Decisions about pairs that contradict each other (人工决定互相矛盾).</summary>
    public static FindingCode DecisionsConflict { get; } = Define(4003, Severity.Warning, "Matching");

    /// <summary>A decision about a row that was changed since (人工决定需要重新确认).</summary>
    public static FindingCode DecisionIsStale { get; } = Define(4004, Severity.Info, "Matching");
}
