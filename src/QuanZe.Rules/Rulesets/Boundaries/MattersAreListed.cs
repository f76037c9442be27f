using QuanZe.Rules.Boundaries;
using QuanZe.Rules.Inference;
using QuanZe.Sdk.Boundaries;

namespace QuanZe.Rules.Rulesets.Boundaries;

/// <summary>Lists the matters of the key areas (重点领域事项).</summary>
[Rule("列出重点领域事项", "Matters of key areas are listed", Ruleset = "Boundaries")]
public sealed class MattersAreListed : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<KeyArea>()
        .YieldEach(area => area.Matters.Select(matter => new KeyAreaMatter(area, matter)));
}
