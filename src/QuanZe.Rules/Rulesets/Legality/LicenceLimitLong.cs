using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>XK-15a: finds licences decided in more than twenty working days without a special clause quoted (许可期限超过二十日未列特别规定).</summary>
[Rule("许可期限超过二十日未列特别规定", "Licence takes more than twenty days", Ruleset = "Legality", Article = "行政许可法 第四十二条第一款")]
public sealed class LicenceLimitLong : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Licence && item.Licence.Limit is not null && item.Licence.Joint is null && item.Licence.Preliminary is null && !item.Licence.QuotesALimit)
        .With(LicencePeriods.Decision).For(item => item.Row, where: (item, longest) => item.Licence.TakesLongerThan(longest.Value))
        .Find(FindingCodes.LicenceLimitLong, (item, longest) => item.At(item.Licence.LimitElement, longest.Text(), item.Licence.Limit!.Text));
}
