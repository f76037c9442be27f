using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Completeness;

/// <summary>Finds rows without a duty of the department (缺少部门职责).</summary>
[Rule("缺少部门职责", "Duties missing", Ruleset = "Completeness")]
public sealed class DutiesMissing : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ListedItem>(row => row.IsJudged && !row.States(ItemElement.Duties))
        .And<RequiredElement>().On(_ => ItemElement.Duties, required => required.Element)
        .Unless<UnstatedElement>().On((row, _) => (row.Table, ItemElement.Duties), unstated => unstated.Key)
        .Find(FindingCodes.DutiesMissing, (row, _) => Absence.Of(row, ItemElement.Duties));
}
