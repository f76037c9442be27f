namespace QuanZe.Sdk.Findings;

/// <content>QZ51nn: penalties (行政处罚法). The last two digits are the number of the rule in the reference; 5150 and above belong to the rule fifty below, or stand by themselves.</content>
public static partial class FindingCodes
{
    /// <summary>CF-01: detention rests on no 法律 (限制人身自由的处罚缺少法律依据).</summary>
    public static FindingCode LibertyWithoutLaw { get; } = Define(5101, Severity.Error, "Legality", "行政处罚法 第十条");

    /// <summary>CF-02: an administrative regulation sets a penalty where the law quoted sets none (行政法规补充设定).</summary>
    public static FindingCode RegulationSupplements { get; } = Define(5102, Severity.Info, "Legality", "行政处罚法 第十一条");

    /// <summary>CF-03: a local regulation alone sets the revocation of business licences (地方性法规设定吊销营业执照).</summary>
    public static FindingCode LocalRegulationRevokesLicence { get; } = Define(5103, Severity.Error, "Legality", "行政处罚法 第十二条");

    /// <summary>CF-04: rules of departments alone set other kinds than warning, criticism, fine (部门规章超越处罚种类).</summary>
    public static FindingCode DepartmentRuleExceedsKinds { get; } = Define(5104, Severity.Error, "Legality", "行政处罚法 第十三条");

    /// <summary>CF-05: rules of local governments alone set other kinds than warning, criticism, fine (地方政府规章超越处罚种类).</summary>
    public static FindingCode GovernmentRuleExceedsKinds { get; } = Define(5105, Severity.Error, "Legality", "行政处罚法 第十四条");

    /// <summary>CF-06: nothing above a normative document supports the penalty (规章以下文件设定处罚).</summary>
    public static FindingCode PenaltyBelowRules { get; } = Define(5106, Severity.Error, "Legality", "行政处罚法 第十六条");

    /// <summary>CF-07: what is quoted of a lower instrument goes beyond what is quoted of a higher (下位法增设或者加重处罚).</summary>
    public static FindingCode LowerAddsPenalty { get; } = Define(5107, Severity.Info, "Legality", "行政处罚法 第十一条至第十四条");

    /// <summary>CF-08: authorisation that no 法律、法规 gives (授权缺少法律、法规依据).</summary>
    public static FindingCode PenaltyAuthorisationUnfounded { get; } = Define(5108, Severity.Error, "Legality", "行政处罚法 第十七条、第十九条");

    /// <summary>CF-09: a body other than the police lists a penalty of detention (非公安机关行使行政拘留).</summary>
    public static FindingCode DetentionByOtherThanPolice { get; } = Define(5109, Severity.Warning, "Legality", "行政处罚法 第十八条第三款");

    /// <summary>CF-10: entrustment that no 法律、法规、规章 permits (委托处罚缺少依据).</summary>
    public static FindingCode PenaltyEntrustmentUnfounded { get; } = Define(5110, Severity.Error, "Legality", "行政处罚法 第二十条、第二十一条");

    /// <summary>CF-11: a town or street office lists a penalty that neither the law nor the province gives it (乡镇街道无处罚权依据).</summary>
    public static FindingCode TownshipLacksPenaltyPower { get; } = Define(5111, Severity.Warning, "Legality", "行政处罚法 第二十二条、第二十三条");

    /// <summary>CF-12: the decision that conferred the penalty is not named (赋权决定未注明).</summary>
    public static FindingCode TownshipDecisionMissing { get; } = Define(5112, Severity.Warning, "Legality", "行政处罚法 第二十四条");

    /// <summary>CF-13: two departments list a penalty for one act (管辖权竞合).</summary>
    public static FindingCode CompetingPenalties { get; } = Define(5113, Severity.Info, "Legality", "行政处罚法 第二十五条");

    /// <summary>CF-14: no row of the department speaks of a standard of discretion (未提及裁量基准).</summary>
    public static FindingCode DiscretionStandardMissing { get; } = Define(5114, Severity.Info, "Legality", "行政处罚法 第三十四条");

    /// <summary>CF-15: no row of the department states the time bar (未提及处罚时效).</summary>
    public static FindingCode TimeBarNotStated { get; } = Define(5115, Severity.Info, "Legality", "行政处罚法 第三十六条");

    /// <summary>CF-16: a statutory limit of more than ninety days (处罚决定期限过长).</summary>
    public static FindingCode DecisionTakesTooLong { get; } = Define(5116, Severity.Warning, "Legality", "行政处罚法 第六十条、第八十五条");

    /// <summary>CF-17: a kind that no cited rank permits (依据位阶不支持所列种类).</summary>
    public static FindingCode KindNotPermitted { get; } = Define(5117, Severity.Error, "Legality", "行政处罚法 第九条至第十四条");

    /// <summary>CF-18: kinds with a hearing whose duties do not speak of it (未提及听证权利).</summary>
    public static FindingCode HearingNotStated { get; } = Define(5118, Severity.Warning, "Legality", "行政处罚法 第五十八条、第六十三条");

    /// <summary>CF-19: two departments list a fine for one act (一事不二罚).</summary>
    public static FindingCode DoubleFine { get; } = Define(5119, Severity.Info, "Legality", "行政处罚法 第二十九条");

    /// <summary>CF-20: a row that only orders correction (仅责令改正).</summary>
    public static FindingCode OnlyOrdersCorrection { get; } = Define(5120, Severity.Info, "Legality", "行政处罚法 第九条、第二十八条");

    /// <summary>CF-21: no row of the department states remedies (未公示救济途径).</summary>
    public static FindingCode PenaltyRemediesMissing { get; } = Define(5121, Severity.Info, "Legality", "行政处罚法 第三十九条");

    /// <summary>CF-22: a kind outside the list of the law without 法律、行政法规 (其他种类缺少依据).</summary>
    public static FindingCode OtherKindWithoutLaw { get; } = Define(5122, Severity.Error, "Legality", "行政处罚法 第九条第（六）项");

    /// <summary>CF-23: duties that do not name officers, notice and statement (责任事项要点不全).</summary>
    public static FindingCode PenaltyDutiesIncomplete { get; } = Define(5123, Severity.Info, "Legality", "行政处罚法 第四十二条、第四十四条、第四十五条");

    /// <summary>CF-04: a fine of a department's rule above the limit (部门规章罚款超限额).</summary>
    public static FindingCode DepartmentRuleFineTooHigh { get; } = Define(5154, Severity.Warning, "Legality", "行政处罚法 第十三条第二款");

    /// <summary>CF-05: a fine of a local government's rule above the limit of the province (地方政府规章罚款超限额).</summary>
    public static FindingCode LocalRuleFineTooHigh { get; } = Define(5155, Severity.Warning, "Legality", "行政处罚法 第十四条第二款");

    /// <summary>CF-08: every quoted penalty is another organ's (处罚权属于其他机关).</summary>
    public static FindingCode PenaltyOfAnotherOrgan { get; } = Define(5158, Severity.Warning, "Legality", "行政处罚法 第十七条");

    /// <summary>CF-09: an enforcement bureau names no decision that lets it exercise the penalties of others (相对集中处罚权的批准文件).</summary>
    public static FindingCode CentralisedPenaltyUndocumented { get; } = Define(5159, Severity.Info, "Legality", "行政处罚法 第十八条");

    /// <summary>CF-10: the written entrustment is not named (委托书未注明).</summary>
    public static FindingCode PenaltyEntrustmentUndocumented { get; } = Define(5160, Severity.Warning, "Legality", "行政处罚法 第二十条");

    /// <summary>CF-17: neither name nor quotations say which kinds (未载明处罚种类).</summary>
    public static FindingCode PenaltyKindsNotStated { get; } = Define(5167, Severity.Info, "Legality", "行政处罚法 第九条");
}
