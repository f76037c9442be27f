using QuanZe.Rules.Inference;
using QuanZe.Rules.Life;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Assessment;

/// <summary>Finds rectifications that are not closed after their last day (整改逾期).</summary>
[Rule("整改逾期", "Rectification overdue", Ruleset = "Assessment")]
public sealed class RectificationOverdue : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<WatchedRectification>(one => one.Watch.IsOver)
        .Find(FindingCodes.RectificationOverdue, one => At(one, ItemElement.None, one.Watch.DueText, one.Watch.TodayText) with { Arguments = [one.Rectification.Matter.Problem] });
}
