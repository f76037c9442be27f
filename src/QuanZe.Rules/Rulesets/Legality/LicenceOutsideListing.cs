using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>XK-21: finds licences that the published list of licences does not have (许可不在公布的清单内).</summary>
[Rule("许可不在公布的清单内", "Licence outside the published list", Ruleset = "Legality", Article = "优化营商环境条例 第三十九条、第四十条")]
public sealed class LicenceOutsideListing : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Licence)
        .And<LicenceListing>().On(_ => true, _ => true, where: (item, listing) => !listing.Holds(item))
        .Find(FindingCodes.LicenceOutsideListing, (item, listing) => item.At(ItemElement.Name, listing.Number, item.Item.FullName));
}
