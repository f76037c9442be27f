using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Coercion;

/// <summary>QZ-05: recommends that 行政强制法 be cited for 代履行 and 加处罚款 where no law is cited for them (宜补列行政强制法).</summary>
[Rule("执行方式宜补列行政强制法", "Means given by 行政强制法", Ruleset = "Legality", Article = "行政强制法 第四十五条、第五十条")]
public sealed class ExecutionGivenByCoercionLaw : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Coercion && item.Coercion.GivenByCoercionLaw is not null)
        .Find(FindingCodes.ExecutionGivenByCoercionLaw, CoercionPlace.Given);
}
