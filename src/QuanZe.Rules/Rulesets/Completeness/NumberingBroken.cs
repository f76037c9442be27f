using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Completeness;

/// <summary>Finds responsibilities whose numbers jump or repeat (责任事项序号不连续).</summary>
[Rule("责任事项序号不连续", "Numbering broken", Ruleset = "Completeness")]
public sealed class NumberingBroken : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ListedItem>(row => row.IsJudged && row.NumberingBreak is not null)
        .And<RequiredElement>().On(_ => ItemElement.Responsibilities, required => required.Element)
        .Find(FindingCodes.NumberingBroken, (row, _) => new FindingPlace(row.Subject, ItemElement.Responsibilities, row.NumberingBreak!.Expected, row.NumberingBreak.Actual));
}
