using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Coverage;

/// <summary>Finds rows claimed at a level that the catalogue does not name, without a document (越级认领).</summary>
[Rule("越级认领", "Claimed at another level", Ruleset = "Coverage")]
public sealed class ClaimedAtOtherLevel : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ComparedPair>(pair => pair.IsClaimedAtOtherLevel && !pair.Lower.IsTransferredWithDocument)
        .Find(FindingCodes.ClaimedAtOtherLevel, pair => new FindingPlace(pair.Lower.Subject, ItemElement.Levels, pair.Upper.Item.Levels.ToString(), pair.Lower.Level.ChineseName())
        {
            Evidence = [pair.Upper.Evidence(ItemElement.Levels, pair.Upper.Item.LevelText), pair.Lower.Evidence(ItemElement.Levels, pair.Lower.Item.LevelText)],
        });
}
