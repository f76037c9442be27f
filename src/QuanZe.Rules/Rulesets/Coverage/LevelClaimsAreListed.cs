using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;

namespace QuanZe.Rules.Rulesets.Coverage;

/// <summary>Lists the rows claimed at a level that the catalogue does not name (越级认领), so that each can be permitted on its own ground.</summary>
[Rule("列出越级认领", "Claims at another level are listed", Ruleset = "Coverage")]
public sealed class LevelClaimsAreListed : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ComparedPair>(pair => pair.IsClaimedAtOtherLevel)
        .Yield(pair => new LevelClaim(pair));
}
