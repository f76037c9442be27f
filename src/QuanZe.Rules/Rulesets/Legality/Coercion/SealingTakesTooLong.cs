using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Coercion;

/// <summary>QZ-08: asks for the special clause where sealing, seizure or freezing states a longer limit than the law (查封、扣押、冻结期限).</summary>
[Rule("查封、扣押、冻结期限过长", "Sealing takes too long", Ruleset = "Legality", Article = "行政强制法 第二十五条、第三十二条、第六十九条")]
public sealed class SealingTakesTooLong : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Coercion && item.Item.StatutoryLimit is { Days: not null } && item.Coercion.Reading.HasMeasure)
        .With(MeasureDays).For(item => item.Row, where: (item, longest) => item.Item.StatutoryLimit!.Days > longest.Value)
        .Find(FindingCodes.SealingTakesTooLong, (item, longest) => new FindingPlace(item.Subject, ItemElement.StatutoryLimit, longest.Text(), item.Item.StatutoryLimit!.Text)
        {
            Evidence = [item.Evidence(ItemElement.StatutoryLimit, item.Item.StatutoryLimit.Text)],
        });

    /// <summary>The days that sealing, seizure and freezing may last (查封、扣押、冻结期限), calendar days; as many more with approval.</summary>
    public static RuleParameter<int> MeasureDays { get; } = RuleParameter.Days("CoerciveMeasureDays", "查封、扣押、冻结期限", "Days that sealing, seizure and freezing last", 30, "行政强制法 第二十五条、第三十二条");
}
