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
        .When<ReviewedItem>(item => item.Type == ItemType.Licence && item.Licence.Renewal is not null && !item.Licence.QuotesALimit)
        .With(LicencePeriods.Renewal).For(item => item.Row, where: (item, longest) => item.Licence.Renewal!.Days > longest.Value)
        .Find(FindingCodes.RenewalPeriodDiffers, (item, longest) => item.At(item.Licence.Renewal!.Passage, longest.Text()));
}
