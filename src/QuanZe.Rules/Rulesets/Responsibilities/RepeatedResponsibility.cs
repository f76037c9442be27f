using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Responsibilities;

/// <summary>Finds rows in which one responsibility stands twice (责任事项重复).</summary>
[Rule("责任事项重复", "Responsibility stands twice", Ruleset = "Responsibilities")]
public sealed class RepeatedResponsibility : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ListedItem>(row => row.IsJudged && row.DutyWords.Repeated is not null)
        .Find(FindingCodes.RepeatedResponsibility, row => new FindingPlace(row.Subject, ItemElement.Responsibilities, null, row.DutyWords.Repeated)
        {
            Evidence = [row.Evidence(ItemElement.Responsibilities, row.DutyWords.Repeated)],
        });
}
