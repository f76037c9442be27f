using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Coverage;

/// <summary>Finds items that several departments of one government claim (重复认领).</summary>
[Rule("重复认领", "Claimed twice", Ruleset = "Coverage")]
public sealed class DoubleClaim : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<RivalClaim>()
        .Find(FindingCodes.DoubleClaim, claim => new FindingPlace(claim.Row.Subject, ItemElement.Body, claim.Rival.Item.Body.Name, claim.Row.Item.Body.Name)
        {
            Evidence = [claim.Row.Evidence(ItemElement.Body, claim.Row.Item.Body.Name), claim.Rival.Evidence(ItemElement.Body, claim.Rival.Item.Body.Name)],
        });
}
