using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Coercion;

/// <summary>QZ-01: asks whether a row that names no measure and no means of execution is of the right type (未载明强制种类).</summary>
[Rule("未载明强制种类", "Kinds not stated", Ruleset = "Legality", Article = "行政强制法 第九条、第十二条")]
public sealed class CoercionKindsNotStated : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Coercion && item.Coercion.Reading is { Kinds.IsEmpty: true, HasQuotations: true })
        .Find(FindingCodes.CoercionKindsNotStated, item => new FindingPlace(item.Subject, ItemElement.Basis)
        {
            Evidence = item.Evidence(item.Basis),
        });
}
