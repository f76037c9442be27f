using QuanZe.Rules.Inference;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.Life;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Assessment;

/// <summary>Finds items on application for which nobody applied in the period (事项长期零办件).</summary>
[Rule("事项长期零办件", "Never applied for", Ruleset = "Assessment")]
public sealed class PowerNeverExercised : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ListedItem>(row => row.IsJudged && row.Item.Type is (ItemType.Licence or ItemType.Confirmation or ItemType.Payment))
        .And<ExercisedItems>().On(row => row.List.Id, used => used.ListId, where: (row, used) => !used.Used.Contains(row.Item.Id))
        .Find(FindingCodes.PowerNeverExercised, (row, _) => At(row));
}
