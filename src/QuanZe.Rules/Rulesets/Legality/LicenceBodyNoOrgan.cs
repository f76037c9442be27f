using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>XK-27: finds licences exercised by an enterprise or association without authorisation by a law or regulation (企业、行业协会实施许可).</summary>
[Rule("企业、行业协会实施许可", "Enterprise or association exercises a licence", Ruleset = "Legality", Article = "行政许可法 第二十三条；优化营商环境条例 第四十条第二款")]
public sealed class LicenceBodyNoOrgan : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Licence && BodyKinds.Of(item.Item.Body) is BodyKind.Association or BodyKind.Enterprise && item.Item.PowerSource is not (PowerSource.EntrustedAtSameLevel or PowerSource.EntrustedByHigherLevel))
        .Find(FindingCodes.LicenceBodyNoOrgan, item => item.At(ItemElement.Body, "法律、法规的授权", item.Item.Body.Name) with { Severity = item.HasUnreadBasis || item.Basis.Any(standing => standing.Reading.Possible.Overlaps(RankSet.LawAndRegulations)) ? Severity.Warning : Severity.Error });
}
