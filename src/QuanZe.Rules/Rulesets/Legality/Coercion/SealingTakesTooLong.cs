using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Coercion;

/// <summary>QZ-08: asks for the special clause where sealing, seizure or freezing states more than thirty days, sixty with extension (查封、扣押、冻结期限).</summary>
[Rule("查封、扣押、冻结期限过长", "Sealing takes too long", Ruleset = "Legality", Article = "行政强制法 第二十五条、第三十二条、第六十九条")]
public sealed class SealingTakesTooLong : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Coercion && item.Item.StatutoryLimit is { Days: > LongestDays } && item.Coercion.Reading.HasMeasure)
        .Find(FindingCodes.SealingTakesTooLong, item => new FindingPlace(item.Subject, ItemElement.StatutoryLimit, "30日", item.Item.StatutoryLimit!.Text)
        {
            Evidence = [item.Evidence(ItemElement.StatutoryLimit, item.Item.StatutoryLimit.Text)],
        });

    // 行政强制法 第二十五条、第三十二条: thirty calendar days, thirty more with approval. A limit of the statute, no parameter of a place.
    private const int LongestDays = 30;
}
