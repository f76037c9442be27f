namespace QuanZe.Sdk.Findings;

/// <content>QZ75xx: rulings on duties (裁定清单).</content>
public static partial class FindingCodes
{
    /// <summary>A body acts that is no party of the dispute(非当事部门).</summary>
    public static FindingCode NotAParty { get; } = Define(7501, Severity.Error, "Rulings");

    /// <summary>A dispute lacks what a negotiation needs(争议不完整).</summary>
    public static FindingCode DisputeIncomplete { get; } = Define(7502, Severity.Error, "Rulings");

    /// <summary>Coordination is asked for before enough was negotiated(应当先行协商).</summary>
    public static FindingCode NegotiateFirst { get; } = Define(7503, Severity.Error, "Rulings");

    /// <summary>A division of duties does not say what everybody does(分工方案不完整).</summary>
    public static FindingCode DivisionIncomplete { get; } = Define(7504, Severity.Error, "Rulings");

    /// <summary>A party accepts where nothing is on the table, or twice(没有可同意的方案).</summary>
    public static FindingCode NothingToAccept { get; } = Define(7505, Severity.Error, "Rulings");

    /// <summary>Coordination is asked for without the written positions of all parties(缺少当事部门书面意见).</summary>
    public static FindingCode PositionsMissing { get; } = Define(7506, Severity.Error, "Rulings");

    /// <summary>Somebody else withdraws the dispute than who brought it up(非争议提出单位).</summary>
    public static FindingCode NotTheDisputant { get; } = Define(7507, Severity.Error, "Rulings");

    /// <summary>A dispute whose step is beyond its limit(争议处理逾期).</summary>
    public static FindingCode DisputeOverdue { get; } = Define(7551, Severity.Warning, "Rulings");

    /// <summary>Two rulings in force name different leads for one matter(裁定互相矛盾).</summary>
    public static FindingCode RulingsContradict { get; } = Define(7552, Severity.Error, "Rulings");

    /// <summary>A list still holds what a ruling gave to another(裁定未落实到清单).</summary>
    public static FindingCode RulingNotCarriedOut { get; } = Define(7553, Severity.Warning, "Rulings");

    /// <summary>A ruling about items without a request for adjustment(裁定无后续调整).</summary>
    public static FindingCode RulingNotFollowedUp { get; } = Define(7554, Severity.Info, "Rulings");
}
