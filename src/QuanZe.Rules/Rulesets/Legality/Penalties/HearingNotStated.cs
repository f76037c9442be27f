using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Penalties;

/// <summary>CF-18: finds penalties of kinds before which a hearing is to be offered whose duties do not speak of it (听证).</summary>
[Rule("未提及听证权利", "Hearing not stated", Ruleset = "Legality", Article = "行政处罚法 第五十八条、第六十三条")]
public sealed class HearingNotStated : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<DepartmentItems>(items => items.Type == ItemType.Penalty && items.HasAny(PenaltyDuties.LacksHearing))
        .Find(FindingCodes.HearingNotStated, items => items.At(ItemElement.Responsibilities, PenaltyDuties.LacksHearing));
}
