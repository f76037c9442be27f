using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Penalties;

/// <summary>CF-17: finds kinds that no cited rank permits, where no rule above names the one reason (依据位阶不支持所列种类).</summary>
[Rule("依据位阶不支持所列种类", "Cited ranks do not permit the kind", Ruleset = "Legality", Article = "行政处罚法 第九条至第十四条")]
public sealed class KindNotPermitted : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Penalty && item.Penalties.Exceeds(PenaltyLimit.Mixed))
        .Find(FindingCodes.KindNotPermitted, item => PenaltyPlace.Beyond(item, PenaltyLimit.Mixed, "法律、行政法规或者地方性法规"));
}
