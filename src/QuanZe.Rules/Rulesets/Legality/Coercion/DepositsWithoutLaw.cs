using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Coercion;

/// <summary>QZ-09: finds the freezing and transfer of deposits that rest on no 法律 (冻结、划拨存款无法律依据).</summary>
[Rule("冻结、划拨缺少法律依据", "Deposits without a law", Ruleset = "Legality", Article = "行政强制法 第二十九条、第四十七条")]
public sealed class DepositsWithoutLaw : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Coercion && item.Coercion.Exceeds(CoercionLimit.Deposits))
        .Find(FindingCodes.DepositsWithoutLaw, item => CoercionPlace.Beyond(item, CoercionLimit.Deposits, "法律"));
}
