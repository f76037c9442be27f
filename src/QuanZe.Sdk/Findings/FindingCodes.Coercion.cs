namespace QuanZe.Sdk.Findings;

/// <content>QZ52nn: coercion (行政强制法). The last two digits are the number of the rule in the reference; 5250 and above belong to the rule fifty below.</content>
public static partial class FindingCodes
{
    /// <summary>QZ-01: an administrative regulation alone sets a measure that is for a law (应由法律设定的措施).</summary>
    public static FindingCode MeasureReservedToLaw { get; } = Define(5201, Severity.Error, "Legality", "行政强制法 第十条、第十一条");

    /// <summary>QZ-02: a local regulation alone sets another measure than sealing and seizure (地方性法规超越措施种类).</summary>
    public static FindingCode LocalRegulationExceedsMeasures { get; } = Define(5202, Severity.Error, "Legality", "行政强制法 第十条第三款");

    /// <summary>QZ-03: nothing above a rule supports the measure (规章以下文件设定强制措施).</summary>
    public static FindingCode MeasureBelowRegulations { get; } = Define(5203, Severity.Error, "Legality", "行政强制法 第十条第四款");

    /// <summary>QZ-04: what is quoted of a lower instrument has kinds that the law quoted has not (下位法扩大强制种类).</summary>
    public static FindingCode LowerWidensMeasure { get; } = Define(5204, Severity.Info, "Legality", "行政强制法 第十一条");

    /// <summary>QZ-05: execution that rests on no 法律 (强制执行缺少法律依据).</summary>
    public static FindingCode ExecutionWithoutLaw { get; } = Define(5205, Severity.Error, "Legality", "行政强制法 第十三条");

    /// <summary>QZ-06: a measure is exercised by entrustment (强制措施被委托).</summary>
    public static FindingCode MeasureEntrusted { get; } = Define(5206, Severity.Error, "Legality", "行政强制法 第十七条");

    /// <summary>QZ-07: authorisation that no 法律、行政法规 gives (授权缺少法律、行政法规依据).</summary>
    public static FindingCode CoercionAuthorisationUnfounded { get; } = Define(5207, Severity.Error, "Legality", "行政强制法 第七十条");

    /// <summary>QZ-08: sealing, seizure or freezing of more than thirty days (查封、扣押、冻结期限过长).</summary>
    public static FindingCode SealingTakesTooLong { get; } = Define(5208, Severity.Warning, "Legality", "行政强制法 第二十五条、第三十二条、第六十九条");

    /// <summary>QZ-09: freezing or transfer of deposits without a 法律 (冻结、划拨缺少法律依据).</summary>
    public static FindingCode DepositsWithoutLaw { get; } = Define(5209, Severity.Error, "Legality", "行政强制法 第二十九条、第四十七条");

    /// <summary>QZ-10: duties of execution without demand or statement (缺少催告、陈述申辩).</summary>
    public static FindingCode ExecutionDutiesIncomplete { get; } = Define(5210, Severity.Info, "Legality", "行政强制法 第三十五条至第三十七条、第四十四条");

    /// <summary>QZ-11: cutting off supplies as a means (停水停电等方式).</summary>
    public static FindingCode SupplyCutOff { get; } = Define(5211, Severity.Error, "Legality", "行政强制法 第四十三条第二款");

    /// <summary>QZ-12: an additional fine of more than three per cent a day (加处罚款比例过高).</summary>
    public static FindingCode SurchargeTooHigh { get; } = Define(5212, Severity.Warning, "Legality", "行政处罚法 第七十二条；行政强制法 第四十五条");

    /// <summary>QZ-01: neither name nor quotations say which measure or means (未载明强制种类).</summary>
    public static FindingCode CoercionKindsNotStated { get; } = Define(5251, Severity.Info, "Legality", "行政强制法 第九条、第十二条");

    /// <summary>QZ-05: a means that 行政强制法 gives, no law cited (宜补列行政强制法).</summary>
    public static FindingCode ExecutionGivenByCoercionLaw { get; } = Define(5255, Severity.Info, "Legality", "行政强制法 第四十五条、第五十条");

    /// <summary>QZ-09: freezing or transfer by an organ that has the power from another (冻结、划拨不得转移行使).</summary>
    public static FindingCode DepositsTransferred { get; } = Define(5259, Severity.Error, "Legality", "行政强制法 第二十九条、第四十七条");
}
