using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Coercion;

/// <summary>QZ-04: asks about lower instruments whose quoted kinds of coercion go beyond those of the law quoted beside them (下位法扩大强制种类).</summary>
[Rule("下位法扩大强制种类", "Lower instrument widens measures", Ruleset = "Legality", Article = "行政强制法 第十一条")]
public sealed class LowerWidensMeasure : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Coercion && !item.Coercion.Added.IsEmpty)
        .Find(FindingCodes.LowerWidensMeasure, CoercionPlace.Added);
}
