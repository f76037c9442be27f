using QuanZe.Rules.Inference;
using QuanZe.Rules.Mandate;

namespace QuanZe.Rules.Rulesets.Mandate;

/// <summary>Lists the duties that expect items and have none (无对应事项的职责).</summary>
[Rule("列出无对应事项的职责", "Duties without items are listed", Ruleset = "Mandate")]
public sealed class UncoveredDutiesAreListed : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<MandateCoverage>()
        .YieldEach(coverage => coverage.Uncovered);
}
