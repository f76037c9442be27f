using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>XK-08: finds licences whose names speak of what supervision after the fact or self-discipline may do (许可必要性待评价).</summary>
[Rule("许可必要性待评价", "Licence may be needless", Ruleset = "Legality", Article = "行政许可法 第十三条")]
public sealed class LicenceMayBeNeedless : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Licence && item.Licence.PostHoc is not null)
        .Find(FindingCodes.LicenceMayBeNeedless, item => item.At(item.Licence.PostHoc!));
}
