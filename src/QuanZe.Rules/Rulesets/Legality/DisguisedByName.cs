using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law.Establishment;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>XK-21: finds other powers with the effect of an approval under one of the names by which licences are disguised (可能变相许可的名称).</summary>
[Rule("可能变相许可的名称", "Name under which licences are disguised", Ruleset = "Legality", Article = "优化营商环境条例 第四十条")]
public sealed class DisguisedByName : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Other && item.OtherPower.IsNamedAsDisguise && item.OtherPower.Approval is not null && item.OtherPower.AsLicence.Outcome != EstablishmentOutcome.Excluded)
        .Find(FindingCodes.DisguisedByName, item => item.At(item.OtherPower.Approval!));
}
