using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Completeness;

/// <summary>Finds rows exercised at the list's level without a direct responsibility (缺少直接实施责任).</summary>
[Rule("缺少直接实施责任", "Direct responsibility missing", Ruleset = "Completeness")]
public sealed class DirectResponsibilityMissing : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ListedItem>(row => row.IsJudged && row.IsExercisedHere && !row.HasDirectResponsibility)
        .And<RequiredElement>().On(_ => ItemElement.Responsibilities, required => required.Element)
        .Unless<UnstatedElement>().On((row, _) => (row.Table, ItemElement.Responsibilities), unstated => unstated.Key)
        .Find(FindingCodes.DirectResponsibilityMissing, (row, _) => Absence.Of(row, ItemElement.Responsibilities));
}
