using QuanZe.Rules.Inference;
using QuanZe.Rules.Life;
using QuanZe.Sdk.Claims;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Rules.Rulesets.Adjustment;

/// <summary>Finds claims that lower levels owe after an adjustment of the catalogue and that nobody has asked for (目录调整未下发认领).</summary>
[Rule("目录调整未下发认领", "Claim not asked for", Ruleset = "Adjustment")]
public sealed class ClaimNotAsked : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<OwedClaim>()
        .Unless<WorkflowCase<Claim, ClaimState, ClaimAction>>().On(owed => owed.Opening.Id, claim => claim.Id)
        .Find(FindingCodes.ClaimNotAsked, owed => At(owed));
}
