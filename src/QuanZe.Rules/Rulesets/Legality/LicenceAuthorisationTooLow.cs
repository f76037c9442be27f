using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>XK-10: finds licences exercised under authorisation whose basis is neither a law nor a regulation (授权实施许可的依据位阶不足).</summary>
[Rule("授权实施许可的依据位阶不足", "Authorisation of a rank too low", Ruleset = "Legality", Article = "行政许可法 第二十三条")]
public sealed class LicenceAuthorisationTooLow : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Licence && item.Item.PowerSource is PowerSource.AuthorisedByHigherLevel or PowerSource.AuthorisedAtSameLevel && !item.HasUnreadBasis && !item.Basis.IsEmpty && item.Basis.All(standing => !standing.Reading.Possible.Overlaps(RankSet.LawAndRegulations)))
        .Find(FindingCodes.LicenceAuthorisationTooLow, item => item.AtBasis(item.Basis, "法律、法规"));
}
