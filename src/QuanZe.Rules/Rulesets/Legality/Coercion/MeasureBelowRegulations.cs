using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Coercion;

/// <summary>QZ-03: finds measures that rest on no 法律、法规 (规章、规范性文件设定强制措施).</summary>
[Rule("规章以下文件设定强制措施", "Measure set below regulations", Ruleset = "Legality", Article = "行政强制法 第十条第四款")]
public sealed class MeasureBelowRegulations : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Coercion && item.Coercion.Exceeds(CoercionLimit.BelowRegulations))
        .Find(FindingCodes.MeasureBelowRegulations, item => CoercionPlace.Beyond(item, CoercionLimit.BelowRegulations, "法律、法规"));
}
