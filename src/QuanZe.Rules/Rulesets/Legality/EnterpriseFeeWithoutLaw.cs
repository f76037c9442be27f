using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law.Establishment;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>ZS-01b: finds fees on enterprises, government funds and deposits set by less than a law, administrative regulation or approval of the State Council (涉企收费、基金、保证金缺少依据).</summary>
[Rule("涉企收费、基金、保证金缺少依据", "Fee on enterprises without law", Ruleset = "Legality", Article = "优化营商环境条例 第二十五条")]
public sealed class EnterpriseFeeWithoutLaw : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Levy && item.Levy.IsExcluded && item.Levy.Thing == EstablishedThing.EnterpriseFee)
        .Find(FindingCodes.EnterpriseFeeWithoutLaw, item => item.AtBasis(item.Basis, "法律、行政法规或者国务院批准"));
}
