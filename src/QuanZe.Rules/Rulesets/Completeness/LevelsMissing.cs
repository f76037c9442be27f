using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Completeness;

/// <summary>Finds rows without an exercising level (缺少行使层级).</summary>
[Rule("缺少行使层级", "Levels missing", Ruleset = "Completeness")]
public sealed class LevelsMissing : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ListedItem>(row => row.IsJudged && !row.States(ItemElement.Levels))
        .And<RequiredElement>().On(_ => ItemElement.Levels, required => required.Element)
        .Unless<UnstatedElement>().On((row, _) => (row.Table, ItemElement.Levels), unstated => unstated.Key)
        .Find(FindingCodes.LevelsMissing, (row, _) => Absence.Of(row, ItemElement.Levels));
}
