using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Penalties;

/// <summary>CF-23: finds penalties whose duties name neither two officers, nor notice, nor the statement of the party, in full (责任事项要点不全).</summary>
[Rule("责任事项缺少执法人员、告知、陈述申辩要求", "Duties incomplete", Ruleset = "Legality", Article = "行政处罚法 第四十二条、第四十四条、第四十五条")]
public sealed class PenaltyDutiesIncomplete : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<DepartmentItems>(items => items.Type == ItemType.Penalty && items.HasAny(PenaltyDuties.LacksOfficersNoticeOrStatement))
        .Find(FindingCodes.PenaltyDutiesIncomplete, items => items.At(ItemElement.Responsibilities, PenaltyDuties.LacksOfficersNoticeOrStatement));
}
