using QuanZe.Rules.Alignment;
using QuanZe.Rules.Boundaries;
using QuanZe.Rules.Inference;

namespace QuanZe.Rules.Rulesets.Boundaries;

/// <summary>Holds rows against the matters of the key areas (事项与职责边界对照). Asked only where key areas are given.</summary>
[Rule("事项与职责边界对照", "Rows are held against matters", Ruleset = "Boundaries")]
public sealed class RowsAreHeldAgainstMatters : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ListedItem>(row => row.IsJudged && !row.Item.Body.IsEmpty)
        .With<KeyAreaMatters>()
        .YieldEach((row, matters) => matters.RowsOf(row));
}
