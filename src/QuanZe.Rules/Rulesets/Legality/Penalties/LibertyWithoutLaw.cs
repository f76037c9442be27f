using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Penalties;

/// <summary>CF-01: finds detention that rests on no 法律 (行政拘留无法律依据).</summary>
[Rule("限制人身自由的处罚缺少法律依据", "Loss of liberty without a law", Ruleset = "Legality", Article = "行政处罚法 第十条")]
public sealed class LibertyWithoutLaw : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Penalty && item.Penalties.Exceeds(PenaltyLimit.PersonalLiberty))
        .Find(FindingCodes.LibertyWithoutLaw, item => PenaltyPlace.Beyond(item, PenaltyLimit.PersonalLiberty, "法律"));
}
