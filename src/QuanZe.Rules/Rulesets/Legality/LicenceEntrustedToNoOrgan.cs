using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>XK-11: finds licences entrusted to a body that is no administrative organ (许可委托给非行政机关).</summary>
[Rule("许可委托给非行政机关", "Licence entrusted to a body that is no organ", Ruleset = "Legality", Article = "行政许可法 第二十四条")]
public sealed class LicenceEntrustedToNoOrgan : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Licence && item.Item.PowerSource is PowerSource.EntrustedByHigherLevel or PowerSource.EntrustedAtSameLevel && BodyKinds.Of(item.Item.Body) is BodyKind.PublicInstitution or BodyKind.Association or BodyKind.Enterprise)
        .Find(FindingCodes.LicenceEntrustedToNoOrgan, item => item.At(ItemElement.Body, "行政机关", item.Item.Body.Name));
}
