using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Coercion;

/// <summary>QZ-06: finds coercive measures exercised by entrustment, which the law forbids; organs with centralised penalty power use the measures that go with it (强制措施不得委托).</summary>
[Rule("强制措施被委托", "Measure entrusted", Ruleset = "Legality", Article = "行政强制法 第十七条")]
public sealed class MeasureEntrusted : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Coercion && PowerPlace.IsEntrusted(item) && item.Coercion.Reading.HasMeasure)
        .Unless<ApprovalDocument>(document => document.Covers(ItemType.Coercion)).On(item => item.Item.Body.Name, document => document.Body)
        .Find(FindingCodes.MeasureEntrusted, item => CoercionPlace.Power(item, "不得委托"));
}
