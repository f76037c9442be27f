using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Coverage;

/// <summary>Finds rows claimed at a level that the catalogue does not name, without a ground (越级认领).</summary>
[Rule("越级认领", "Claimed at another level", Ruleset = "Coverage")]
public sealed class ClaimedAtOtherLevel : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<LevelClaim>()
        .Unless<PermittedLevelClaim>().On(claim => claim, permitted => permitted.Claim)
        .Find(FindingCodes.ClaimedAtOtherLevel, claim => new FindingPlace(claim.Subject, ItemElement.Levels, claim.Pair.Upper.Item.Levels.ToString(), claim.Row.Level.ChineseName())
        {
            Evidence = [claim.Pair.Upper.Evidence(ItemElement.Levels, claim.Pair.Upper.Item.LevelText), claim.Row.Evidence(ItemElement.Levels, claim.Row.Item.LevelText)],
        });
}
