using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.Rulesets.Matching;

/// <summary>Sends a pair to review when the code of a row names another type than the row does (编码与类型矛盾的匹配须复核): then the code may be another item's.</summary>
[Rule("编码与类型矛盾的匹配须复核", "Code against type needs review", Ruleset = "Matching")]
public sealed class TypeAgainstCodeNeedsReview : Rule
{
    private static readonly Ground Ground = new("编码中的类型与事项类型不一致，编码可能属于另一事项", "the code names another type than the row; it may be another item's");

    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ProposedMatch>(m => m.SharesBaseCode && m.Left.Type != m.Right.Type && m.HasTypeAgainstCode)
        .Yield(m => MatchRuling.Review(m, Ground));
}
