namespace QuanZe.Sdk.Findings;

/// <content>QZ22xx: responsibilities and accountability (责任事项、追责情形).</content>
public static partial class FindingCodes
{
    /// <summary>Finds rows of a province or city that are exercised below too and state direct responsibilities alone (缺少指导监督责任).</summary>
    public static FindingCode SupervisionMissing { get; } = Define(2201, Severity.Info, "Responsibilities", "责任事项");

    /// <summary>Finds rows of a town that state guidance and supervision, though nobody exercises powers below (乡镇列指导监督责任).</summary>
    public static FindingCode SupervisionOfNobody { get; } = Define(2202, Severity.Info, "Responsibilities", "责任事项");

    /// <summary>Finds rows exercised at other levels only that state direct responsibilities (层级与责任不符).</summary>
    public static FindingCode DirectAtAnotherLevel { get; } = Define(2203, Severity.Warning, "Responsibilities", "责任事项");

    /// <summary>Finds responsibilities that describe a course of stages and leave out some that the governing statute asks for (缺少程序环节).</summary>
    public static FindingCode StagesMissing { get; } = Define(2204, Severity.Warning, "Responsibilities", "行政许可法、行政处罚法、行政强制法 程序规定");

    /// <summary>Finds responsibilities in general words, without stages and without the articles of the governing statute (未写明程序).</summary>
    public static FindingCode ProcedureNotStated { get; } = Define(2205, Severity.Info, "Responsibilities", "行政许可法、行政处罚法、行政强制法 程序规定");

    /// <summary>Finds stages that are labelled in another order than the procedure's (环节顺序有误).</summary>
    public static FindingCode StagesOutOfOrder { get; } = Define(2206, Severity.Warning, "Responsibilities", "责任事项");

    /// <summary>Finds responsibilities that speak of another type of power and never of the row's own (责任事项写成其他类型).</summary>
    public static FindingCode DutiesOfAnotherType { get; } = Define(2207, Severity.Warning, "Responsibilities", "责任事项");

    /// <summary>Finds sealing and seizure whose responsibilities describe the procedure of execution (措施写成执行程序).</summary>
    public static FindingCode MeasureDescribesExecution { get; } = Define(2208, Severity.Warning, "Responsibilities", "行政强制法 第十八条、第三十五条");

    /// <summary>Finds responsibilities without a basis (责任事项缺少依据).</summary>
    public static FindingCode ResponsibilityBasisMissing { get; } = Define(2209, Severity.Info, "Responsibilities", "责任事项");

    /// <summary>Finds accountability circumstances without a basis (追责情形缺少依据).</summary>
    public static FindingCode AccountabilityBasisMissing { get; } = Define(2210, Severity.Info, "Responsibilities", "追责情形及依据");

    /// <summary>Finds accountability circumstances that speak of another type of power and never of the row's own (追责情形写成其他类型).</summary>
    public static FindingCode AccountabilityOfAnotherType { get; } = Define(2211, Severity.Warning, "Responsibilities", "追责情形及依据");

    /// <summary>Finds rows in which one responsibility stands twice (责任事项重复).</summary>
    public static FindingCode RepeatedResponsibility { get; } = Define(2213, Severity.Info, "Responsibilities", "责任事项");
}
