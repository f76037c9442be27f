using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>XK-26: finds licences limited in number that do not say in which order they are decided (有数量限制未载明先后顺序).</summary>
[Rule("有数量限制未载明先后顺序", "Limited number without order", Ruleset = "Legality", Article = "行政许可法 第五十七条")]
public sealed class LimitedNumberWithoutOrder : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Licence && item.Licence.LimitedWithoutOrder is not null)
        .Find(FindingCodes.LimitedNumberWithoutOrder, item => item.At(item.Licence.LimitedWithoutOrder!));
}
