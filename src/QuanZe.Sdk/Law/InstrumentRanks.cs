namespace QuanZe.Sdk.Law;

/// <summary>The partial order and the sets of ranks (效力位阶的比较).</summary>
public static class InstrumentRanks
{
    /// <summary>法规: administrative, local, autonomous and special-zone regulations. A decision of the State Council is none.</summary>
    /// <param name="rank">The rank.</param>
    public static bool IsRegulation(this InstrumentRank rank) =>
        rank is InstrumentRank.AdministrativeRegulation or InstrumentRank.ProvincialRegulation or InstrumentRank.CityRegulation or InstrumentRank.SpecialRegulation;

    /// <summary>规章: rules of departments and of governments.</summary>
    /// <param name="rank">The rank.</param>
    public static bool IsRule(this InstrumentRank rank) => rank is InstrumentRank.DepartmentRule or InstrumentRank.ProvincialRule or InstrumentRank.CityRule;

    /// <summary>Whether instruments of the rank are made for a place: regulations and rules of provinces, cities, autonomous places and zones.</summary>
    /// <param name="rank">The rank.</param>
    public static bool IsLocal(this InstrumentRank rank) =>
        rank is InstrumentRank.ProvincialRegulation or InstrumentRank.CityRegulation or InstrumentRank.SpecialRegulation or InstrumentRank.ProvincialRule or InstrumentRank.CityRule;

    /// <summary>The name in Chinese, for example 部门规章.</summary>
    /// <param name="rank">The rank.</param>
    public static string ChineseName(this InstrumentRank rank) => rank switch
    {
        InstrumentRank.Constitution => "宪法",
        InstrumentRank.Law => "法律",
        InstrumentRank.AdministrativeRegulation => "行政法规",
        InstrumentRank.StateCouncilDecision => "国务院决定",
        InstrumentRank.ProvincialRegulation => "省级地方性法规",
        InstrumentRank.CityRegulation => "设区的市地方性法规",
        InstrumentRank.SpecialRegulation => "自治条例、单行条例或者经济特区法规",
        InstrumentRank.DepartmentRule => "部门规章",
        InstrumentRank.ProvincialRule => "省级政府规章",
        InstrumentRank.CityRule => "设区的市政府规章",
        InstrumentRank.NormativeDocument => "规范性文件",
        InstrumentRank.JudicialInterpretation => "司法解释",
        InstrumentRank.Other => "其他文件",
        _ => "位阶不明",
    };

    /// <summary>Compares two ranks by the partial order of 立法法 98–102.</summary>
    /// <param name="left">A rank.</param>
    /// <param name="right">Another rank.</param>
    /// <returns>How the left stands to the right; <see cref="RankOrder.Undecided"/> where the law leaves the case to a ruling, as between 地方性法规 and 部门规章.</returns>
    public static RankOrder Compare(InstrumentRank left, InstrumentRank right)
    {
        if (left == right && left != InstrumentRank.Unknown)
        {
            return RankOrder.Equal;
        }

        return IsAbove(left, right) ? RankOrder.Above
            : IsAbove(right, left) ? RankOrder.Below
            : left.IsRule() && right.IsRule() && (left == InstrumentRank.DepartmentRule || right == InstrumentRank.DepartmentRule) ? RankOrder.Equal
            : RankOrder.Undecided;
    }

    private static bool IsAbove(InstrumentRank upper, InstrumentRank lower) => upper switch
    {
        InstrumentRank.Constitution => IsBinding(lower) && lower != InstrumentRank.Constitution,
        // 宪法 第八十九条: decisions are made by the constitution and the laws; 立法法 第九十一条: rules of departments are made by them.
        InstrumentRank.Law => lower is InstrumentRank.AdministrativeRegulation or InstrumentRank.StateCouncilDecision || IsBelowAdministrativeRegulation(lower),
        InstrumentRank.StateCouncilDecision => lower is InstrumentRank.DepartmentRule or InstrumentRank.NormativeDocument,
        InstrumentRank.AdministrativeRegulation => IsBelowAdministrativeRegulation(lower),
        InstrumentRank.ProvincialRegulation => lower is InstrumentRank.CityRegulation or InstrumentRank.ProvincialRule or InstrumentRank.CityRule or InstrumentRank.NormativeDocument,
        InstrumentRank.CityRegulation => lower is InstrumentRank.CityRule or InstrumentRank.NormativeDocument,
        InstrumentRank.ProvincialRule => lower is InstrumentRank.CityRule or InstrumentRank.NormativeDocument,
        InstrumentRank.DepartmentRule or InstrumentRank.CityRule => lower == InstrumentRank.NormativeDocument,
        _ => false,
    };

    private static bool IsBelowAdministrativeRegulation(InstrumentRank rank) =>
        rank is InstrumentRank.ProvincialRegulation or InstrumentRank.CityRegulation or InstrumentRank.NormativeDocument || rank.IsRule();

    private static bool IsBinding(InstrumentRank rank) => rank is not (InstrumentRank.Unknown or InstrumentRank.Other);
}

/// <summary>How one rank stands to another (位阶关系).</summary>
public enum RankOrder
{
    /// <summary>The law leaves it to a ruling, or a rank is not known.</summary>
    Undecided = 0,

    /// <summary>The left is above.</summary>
    Above = 1,

    /// <summary>Both are equal.</summary>
    Equal = 2,

    /// <summary>The left is below.</summary>
    Below = 3,
}
