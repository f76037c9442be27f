using QuanZe.Rules.Inference;
using QuanZe.Rules.Mandate;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Mandate;

/// <summary>Finds duties newly given by the version in force that no item belongs to yet (新增职责未核定).</summary>
[Rule("新增职责未核定", "New duty without an item", Ruleset = "Mandate", Article = "部门“三定”规定")]
public sealed class NewDutyUnassigned : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<UncoveredDuty>(uncovered => uncovered.IsNew)
        .Find(FindingCodes.NewDutyUnassigned, uncovered => new FindingPlace(uncovered.Subject, ItemElement.Duties, uncovered.Duty.Text)
        {
            Arguments = [uncovered.Coverage.Regulation.ToString()],
            Evidence = [uncovered.Evidence],
        });
}
