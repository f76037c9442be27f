using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Coverage;

/// <summary>Finds rows whose exercising levels do not hold the level of their list (行使层级与清单层级不符).</summary>
[Rule("行使层级与清单层级不符", "Levels exclude the list's level", Ruleset = "Coverage")]
public sealed class LevelExcludesList : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ListedItem>(row => row is { IsJudged: true, IsTransferred: false } && row.ExcludesOwnLevel)
        .Unless<LevelPilot>().On(row => row.List.Id, pilot => pilot.ListId, (row, pilot) => pilot.Covers(row))
        .Find(FindingCodes.LevelExcludesList, row => new FindingPlace(row.Subject, ItemElement.Levels, row.Level.ChineseName(), row.Item.LevelText ?? row.Item.Levels.ToString())
        {
            Evidence = [row.Evidence(ItemElement.Levels, row.Item.LevelText)],
        });
}
