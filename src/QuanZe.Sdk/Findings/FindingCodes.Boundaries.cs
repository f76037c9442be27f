namespace QuanZe.Sdk.Findings;

/// <content>QZ61xx: boundaries between departments (职责边界).</content>
public static partial class FindingCodes
{
    private const string BoundariesArticle = "部门职责分工协商协调办法";

    /// <summary>Rows of two departments rest on one article and are about one object (职责重叠，抢着管).</summary>
    public static FindingCode Overlap { get; } = Define(6101, Severity.Warning, "Boundaries", BoundariesArticle);

    /// <summary>The department that leads a matter of a key area holds no item for it (都不管).</summary>
    public static FindingCode MatterHeldByNobody { get; } = Define(6102, Severity.Warning, "Boundaries", BoundariesArticle);

    /// <summary>A department that is no party to a matter holds an item of it (边界之外的部门列有事项).</summary>
    public static FindingCode HeldOutsideBoundary { get; } = Define(6103, Severity.Info, "Boundaries", BoundariesArticle);

    /// <summary>A matter of a key area does not have exactly one lead (牵头部门不唯一).</summary>
    public static FindingCode LeadNotOne { get; } = Define(6104, Severity.Error, "Boundaries", BoundariesArticle);

    /// <summary>A party of a matter has no responsibility stated (部门职责未写明).</summary>
    public static FindingCode ResponsibilityNotStated { get; } = Define(6105, Severity.Error, "Boundaries", BoundariesArticle);

    /// <summary>The leads of two matters claim one responsibility (同一职责两家牵头).</summary>
    public static FindingCode DutyOfTwoLeads { get; } = Define(6106, Severity.Warning, "Boundaries", BoundariesArticle);

    /// <summary>A matter rests on a ruling that is not at hand or was superseded (裁定不明或者已被取代).</summary>
    public static FindingCode RulingUnknown { get; } = Define(6107, Severity.Warning, "Boundaries", BoundariesArticle);
}
