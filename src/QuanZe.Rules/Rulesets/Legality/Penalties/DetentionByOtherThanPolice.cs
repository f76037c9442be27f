using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Penalties;

/// <summary>CF-09: finds rows of bodies other than the police whose only quoted penalty is detention (非公安机关行使行政拘留).</summary>
[Rule("非公安机关行使限制人身自由的处罚", "Detention by other than police", Ruleset = "Legality", Article = "行政处罚法 第十八条第三款")]
public sealed class DetentionByOtherThanPolice : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Penalty && item.Penalties.IsDetentionOfOthers)
        .Find(FindingCodes.DetentionByOtherThanPolice, PenaltyPlace.OfAnother);
}
