using QuanZe.Rules.Inference;
using QuanZe.Rules.Life;

namespace QuanZe.Rules.Rulesets.Response;

/// <summary>Lists the returns on duty grounds (以职责为由的退回).</summary>
[Rule("列出以职责为由的退回", "Returns on duty grounds are listed", Ruleset = "Response")]
public sealed class ContestingReturnsAreListed : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<WatchedCall>()
        .YieldEach(call => call.Call.Matter.DutyReturns.Select(back => new ContestingReturn(call, back)));
}
