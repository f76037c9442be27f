using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.Rulesets.Adjustment;

/// <summary>The rules on requests for adjustment (动态调整规则).</summary>
public static class AdjustmentRules
{
    /// <summary>One instance of each.</summary>
    public static ValueList<Rule> All => [new RequestOverdue(), new PairingIncomplete(), new LawChangeUnanswered(), new ClaimNotAsked()];
}
