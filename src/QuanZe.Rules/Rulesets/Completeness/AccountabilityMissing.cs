using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Completeness;

/// <summary>Finds rows without accountability circumstances (缺少追责情形).</summary>
[Rule("缺少追责情形", "Accountability missing", Ruleset = "Completeness")]
public sealed class AccountabilityMissing : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ListedItem>(row => row.IsJudged && !row.States(ItemElement.Accountability))
        .And<RequiredElement>().On(_ => ItemElement.Accountability, required => required.Element)
        .Unless<UnstatedElement>().On((row, _) => (row.Table, ItemElement.Accountability), unstated => unstated.Key)
        .Find(FindingCodes.AccountabilityMissing, (row, _) => Absence.Of(row, ItemElement.Accountability));
}
