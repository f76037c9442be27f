namespace QuanZe.Sdk.Law.Coercion;

/// <summary>Names of the kinds of coercion (行政强制的种类和方式), and which are measures and which execution.</summary>
public static class CoercionKinds
{
    /// <summary>Whether the kind is execution (行政强制执行), which only a 法律 may set (行政强制法 第十三条), and no measure.</summary>
    /// <param name="kind">The kind.</param>
    public static bool IsExecution(this CoercionKind kind) => kind >= CoercionKind.Surcharge;

    /// <summary>
    /// Whether 行政强制法 itself gives the means to every organ that may take the decision to be executed: surcharge (第四十五条) and substitute performance (第五十条、第五十二条).
    /// </summary>
    /// <param name="kind">The kind.</param>
    public static bool IsGivenByCoercionLaw(this CoercionKind kind) => kind is CoercionKind.Surcharge or CoercionKind.SubstitutePerformance;

    /// <summary>The name in Chinese, for example 查封.</summary>
    /// <param name="kind">The kind.</param>
    public static string ChineseName(this CoercionKind kind) => kind switch
    {
        CoercionKind.Liberty => "限制人身自由",
        CoercionKind.Sealing => "查封场所、设施或者财物",
        CoercionKind.Seizure => "扣押财物",
        CoercionKind.Freezing => "冻结存款、汇款",
        CoercionKind.Surcharge => "加处罚款或者滞纳金",
        CoercionKind.Transfer => "划拨存款、汇款",
        CoercionKind.Auction => "拍卖或者依法处理查封、扣押的财物",
        CoercionKind.Restoration => "排除妨碍、恢复原状",
        CoercionKind.SubstitutePerformance => "代履行",
        CoercionKind.OtherExecution => "其他强制执行方式",
        _ => "其他行政强制措施",
    };

    /// <summary>The name in English.</summary>
    /// <param name="kind">The kind.</param>
    public static string EnglishName(this CoercionKind kind) => kind switch
    {
        CoercionKind.Liberty => "restriction of liberty",
        CoercionKind.Sealing => "sealing",
        CoercionKind.Seizure => "seizure",
        CoercionKind.Freezing => "freezing of deposits",
        CoercionKind.Surcharge => "surcharge",
        CoercionKind.Transfer => "transfer of deposits",
        CoercionKind.Auction => "auction",
        CoercionKind.Restoration => "removal of obstruction, restoration",
        CoercionKind.SubstitutePerformance => "substitute performance",
        CoercionKind.OtherExecution => "other execution",
        _ => "other measure",
    };
}
