using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>XK-24: finds licences that ask for renewal more than thirty days before expiry without a clause quoted (延续申请期限长于三十日).</summary>
[Rule("延续申请期限长于三十日", "Renewal asked too early", Ruleset = "Legality", Article = "行政许可法 第五十条")]
public sealed class RenewalPeriodDiffers : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Licence && item.Licence.EarlyRenewal is not null && !item.Licence.QuotesALimit)
        .Find(FindingCodes.RenewalPeriodDiffers, item => item.At(item.Licence.EarlyRenewal!, "三十日"));
}
