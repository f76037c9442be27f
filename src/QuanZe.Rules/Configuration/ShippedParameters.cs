using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.Configuration;

/// <summary>The parameters that QuanZe ships values for (内置参数). Rules of any ruleset may read them.</summary>
public static class ShippedParameters
{
    /// <summary>The highest fine that a rule of a local government may set (地方政府规章罚款限额), in yuan. No default: each province sets its own.</summary>
    public static RuleParameter<decimal> LocalRuleFineLimit { get; } =
        RuleParameter.Amount("LocalRuleFineLimit", "地方政府规章设定罚款的限额", "Highest fine a local government's rule may set", source: "行政处罚法 第十四条第二款");

    /// <summary>The same for the fields of <see cref="LocalRuleFineHigherFields"/> (重点领域罚款限额), in yuan.</summary>
    public static RuleParameter<decimal> LocalRuleFineHigherLimit { get; } =
        RuleParameter.Amount("LocalRuleFineHigherLimit", "地方政府规章在重点领域设定罚款的限额", "Highest fine in the fields for which a province allows more", source: "行政处罚法 第十四条第二款");

    /// <summary>The fields for which the higher limit holds (重点领域), as the province's decision words them.</summary>
    public static RuleParameter<ValueList<string>> LocalRuleFineHigherFields { get; } =
        RuleParameter.Words("LocalRuleFineHigherFields", "适用较高罚款限额的领域", "Fields with the higher limit of fines", source: "行政处罚法 第十四条第二款");

    /// <summary>All of them.</summary>
    public static ValueList<RuleParameter> All { get; } = [LocalRuleFineLimit, LocalRuleFineHigherLimit, LocalRuleFineHigherFields];
}
