using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Penalties;

/// <summary>CF-11: finds penalties of towns and street offices where neither the law quoted names them nor a decision of the province conferred the power (乡镇街道无处罚权依据).</summary>
[Rule("乡镇街道行使处罚权缺少依据", "Township without penalty power", Ruleset = "Legality", Article = "行政处罚法 第二十三条")]
public sealed class TownshipLacksPenaltyPower : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Penalty && TownshipPower.IsTownship(item.Row) && item.Item.PowerSource != PowerSource.ConferredOnTownship && !item.Row.IsTransferredWithDocument && !TownshipPower.IsNamedByLaw(item))
        .Find(FindingCodes.TownshipLacksPenaltyPower, item => PowerPlace.Of(item, "法律、行政法规载明乡镇，或者省级决定") with { Severity = TownshipPower.IsGivenToCounties(item) ? Severity.Error : Severity.Warning });
}
