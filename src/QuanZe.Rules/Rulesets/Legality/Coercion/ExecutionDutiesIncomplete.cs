using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Coercion;

/// <summary>QZ-10: finds execution whose duties name neither demand nor statement of the party (催告、陈述申辩).</summary>
[Rule("强制执行责任缺少催告、陈述申辩", "Execution duties incomplete", Ruleset = "Legality", Article = "行政强制法 第三十五条至第三十七条、第四十四条")]
public sealed class ExecutionDutiesIncomplete : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<DepartmentItems>(items => items.Type == ItemType.Coercion && items.HasAny(CoercionDuties.LacksDemandOrStatement))
        .Find(FindingCodes.ExecutionDutiesIncomplete, items => items.At(ItemElement.Responsibilities, CoercionDuties.LacksDemandOrStatement));
}
