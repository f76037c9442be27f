using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>XK-25: finds licences to use scarce resources that speak of neither tender nor auction (有限资源许可未载明竞争方式).</summary>
[Rule("有限资源许可未载明竞争方式", "Scarce resource without tender", Ruleset = "Legality", Article = "行政许可法 第十二条第二项、第五十三条")]
public sealed class ScarceResourceWithoutTender : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Licence && item.Licence.ScarceWithoutTender is not null)
        .Find(FindingCodes.ScarceResourceWithoutTender, item => item.At(item.Licence.ScarceWithoutTender!));
}
