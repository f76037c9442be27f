using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Coverage;

/// <summary>Finds catalogue items that a list should have claimed and has not (应领未领).</summary>
[Rule("应领未领", "Not claimed", Ruleset = "Coverage")]
public sealed class Unclaimed : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<MissingClaim>()
        .Unless<PermittedAbsence>().On(claim => claim, permitted => permitted.Claim)
        .Find(FindingCodes.Unclaimed, claim => new FindingPlace(claim.Subject, ItemElement.None, claim.Row.Item.FullName)
        {
            Arguments = [claim.List.Authority.Length > 0 ? claim.List.Authority : claim.List.Level.ChineseName()],
            Evidence = [claim.Row.Evidence(ItemElement.Levels, claim.Row.Item.LevelText ?? claim.Row.Item.Levels.ToString())],
        });
}
