using QuanZe.Rules.Inference;
using QuanZe.Rules.Life;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Territory;

namespace QuanZe.Rules.Rulesets.Response;

/// <summary>Finds calls dispatched to a department that their territorial row does not name (派发与属地管理事项不符).</summary>
[Rule("派发与属地管理事项不符", "Dispatched beside the territorial row", Ruleset = "Response", Article = "关于明晰县乡职责规范“属地管理”的若干意见（试行）")]
public sealed class DispatchedBesideRow : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<WatchedCall>()
        .And<TerritorialItem>().On(call => call.RowToFollow, row => row.Id, where: (call, row) => row.Departments.All(side => side.Department != call.Call.Matter.Dispatch!.Department))
        .Find(FindingCodes.DispatchedBesideRow, (call, row) => At(call, ItemElement.None, string.Join("、", row.Departments.Select(side => side.Department)), call.Call.Matter.Dispatch!.Department));
}
