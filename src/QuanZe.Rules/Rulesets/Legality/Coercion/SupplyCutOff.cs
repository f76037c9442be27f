using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Coercion;

/// <summary>QZ-11: finds rows that name cutting off water, power, heat or gas as a means; an error where they speak of residents (停止供水供电供热供燃气).</summary>
[Rule("以停水停电等方式强制执行", "Supplies cut off", Ruleset = "Legality", Article = "行政强制法 第四十三条第二款")]
public sealed class SupplyCutOff : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Coercion && item.Coercion.Reading.SupplyCut is not null)
        .Find(FindingCodes.SupplyCutOff, CoercionPlace.SupplyCut);
}
