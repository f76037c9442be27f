using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.Rulesets.Matching;

/// <summary>The rules of the shipped matching policy (内置匹配政策). They run while lists are matched, before any aligned item exists.</summary>
public static class MatchPolicyRules
{
    /// <summary>One instance of each rule.</summary>
    public static ValueList<Rule> All => [new PenaltyIsNoInspection(), new CrosswalkForcesMatch(), new TypeAgainstCodeNeedsReview()];
}
