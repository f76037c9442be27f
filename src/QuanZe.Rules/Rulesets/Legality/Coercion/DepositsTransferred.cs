using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law.Coercion;

namespace QuanZe.Rules.Rulesets.Legality.Coercion;

/// <summary>QZ-09: finds the freezing and transfer of deposits by an organ that has the power from another than the law (冻结、划拨不得转移行使).</summary>
[Rule("冻结、划拨由法律规定以外的机关行使", "Deposits by another organ", Ruleset = "Legality", Article = "行政强制法 第二十九条、第四十七条")]
public sealed class DepositsTransferred : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Coercion && item.Row.IsTransferred && item.Coercion.Reading.Kinds.Any(kind => kind is CoercionKind.Freezing or CoercionKind.Transfer))
        .Find(FindingCodes.DepositsTransferred, item => CoercionPlace.Power(item, "法律规定的行政机关"));
}
