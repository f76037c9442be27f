using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Penalties;

/// <summary>CF-12: asks for the published decision of the province by which penalties were conferred on a town or street office (赋权决定).</summary>
[Rule("赋权乡镇街道未注明省级决定", "Conferral without decision", Ruleset = "Legality", Article = "行政处罚法 第二十四条")]
public sealed class TownshipDecisionMissing : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Penalty && item.Item.PowerSource == PowerSource.ConferredOnTownship && string.IsNullOrWhiteSpace(item.Item.PowerSourceDocument))
        .Find(FindingCodes.TownshipDecisionMissing, item => PowerPlace.Of(item, "省、自治区、直辖市的决定"));
}
