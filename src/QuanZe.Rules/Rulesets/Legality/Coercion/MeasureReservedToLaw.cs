using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Coercion;

/// <summary>QZ-01: finds measures that rest on administrative regulations and are for a 法律 alone (行政法规设定限制人身自由等措施).</summary>
[Rule("行政法规设定应由法律设定的措施", "Measure reserved to laws", Ruleset = "Legality", Article = "行政强制法 第十条、第十一条")]
public sealed class MeasureReservedToLaw : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Coercion && item.Coercion.Exceeds(CoercionLimit.AdministrativeRegulation))
        .Find(FindingCodes.MeasureReservedToLaw, item => CoercionPlace.Beyond(item, CoercionLimit.AdministrativeRegulation, "法律"));
}
