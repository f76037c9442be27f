using QuanZe.Rules.Inference;
using QuanZe.Rules.Mandate;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Mandate;

/// <summary>Finds duties that no item belongs to and that do not note why (职责缺失).</summary>
[Rule("职责缺失：职责无对应事项", "Duty without an item", Ruleset = "Mandate", Article = "部门“三定”规定")]
public sealed class DutyWithoutItem : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<UncoveredDuty>(uncovered => !uncovered.IsNew)
        .Find(FindingCodes.DutyWithoutItem, uncovered => new FindingPlace(uncovered.Subject, ItemElement.Duties, uncovered.Duty.Text)
        {
            Arguments = [uncovered.Coverage.Regulation.ToString()],
            Evidence = [uncovered.Evidence],
        });
}
