using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>XK-13: finds licences that publish a part of what is to be published and leave the rest out (许可公示要素不全).</summary>
[Rule("许可公示要素不全", "Publication of a licence incomplete", Ruleset = "Legality", Article = "行政许可法 第三十条、第三十三条")]
public sealed class LicencePublicationIncomplete : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Licence && !item.Licence.Unpublished.IsEmpty)
        .Find(FindingCodes.LicencePublicationIncomplete, item => item.At(ItemElement.None, string.Join('、', item.Licence.Unpublished)));
}
