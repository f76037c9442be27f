using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>XK-16: finds preliminary reviews of more than twenty working days without a special clause quoted (初审期限超过二十日).</summary>
[Rule("初审期限超过二十日", "Preliminary review of more than twenty days", Ruleset = "Legality", Article = "行政许可法 第四十三条")]
public sealed class PreliminaryReviewLong : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Licence && item.Licence.Limit is not null && item.Licence.Preliminary is not null && item.Licence.Joint is null && !item.Licence.QuotesALimit)
        .With(LicencePeriods.PreliminaryReview).For(item => item.Row, where: (item, longest) => item.Licence.TakesLongerThan(longest.Value))
        .Find(FindingCodes.PreliminaryReviewLong, (item, longest) => item.At(item.Licence.LimitElement, longest.Text(), item.Licence.Limit!.Text));
}
