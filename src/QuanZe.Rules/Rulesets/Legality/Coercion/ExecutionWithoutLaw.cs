using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Coercion;

/// <summary>QZ-05: finds execution that rests on no 法律; 代履行 and 加处罚款 have theirs in 行政强制法 itself (强制执行无法律依据).</summary>
[Rule("强制执行缺少法律依据", "Execution without a law", Ruleset = "Legality", Article = "行政强制法 第十三条")]
public sealed class ExecutionWithoutLaw : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Coercion && item.Coercion.Exceeds(CoercionLimit.Execution))
        .Find(FindingCodes.ExecutionWithoutLaw, item => CoercionPlace.Beyond(item, CoercionLimit.Execution, "法律"));
}
