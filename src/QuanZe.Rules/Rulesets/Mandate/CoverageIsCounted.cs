using QuanZe.Rules.Inference;
using QuanZe.Rules.Mandate;

namespace QuanZe.Rules.Rulesets.Mandate;

/// <summary>Puts the rows of one body together, so that the duties without rows show (统计职责覆盖).</summary>
[Rule("统计职责覆盖", "Coverage of duties is counted", Ruleset = "Mandate")]
public sealed class CoverageIsCounted : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .Gather<MandateReading>().By(reading => (reading.Row.Government, reading.Regulation.Body)).InOrderOf(reading => reading.Subject)
        .Yield(body => new MandateCoverage(body.Members));
}
