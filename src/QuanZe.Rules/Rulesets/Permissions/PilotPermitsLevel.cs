using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;

namespace QuanZe.Rules.Rulesets.Permissions;

/// <summary>Permits a list to claim items of a higher level where a document lets it exercise them (市县同权).</summary>
[Rule("市县同权", "Powers of a higher level by pilot", Ruleset = "Permissions")]
public sealed class PilotPermitsLevel : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<LevelClaim>()
        .And<LevelPilot>().On(claim => claim.Row.List.Id, pilot => pilot.ListId, (claim, pilot) => pilot.Covers(claim.Row))
        .Yield((claim, pilot) => new PermittedLevelClaim(claim, pilot.Ground));
}
