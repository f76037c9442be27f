using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Rules.Territory;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Territory;

namespace QuanZe.Rules.Rulesets.Territory;

/// <summary>Finds principal departments that hold none of the items their responsibility rests on (主体责任部门无对应事项). Asked where the department's list is at hand.</summary>
[Rule("主体责任部门无对应事项", "Principal department holds no linked item", Ruleset = "Territory", Article = "关于明晰县乡职责规范“属地管理”的若干意见（试行）")]
public sealed class PrincipalHoldsNoItem : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<TerritorialPrincipal>()
        .And<ListedItem>(row => row.IsJudged).On(principal => principal.Function, row => row.Function)
        .Unless<ListedItem>(row => row.IsJudged).OnAny((principal, _) => principal.Keys, row => TerritorialPrincipal.KeyOf(row))
        .Find(FindingCodes.PrincipalHoldsNoItem, (principal, _) => At(principal.Item.Subject(), ItemElement.None, principal.Side.Department, principal.Item.LinkedCodes.IsEmpty ? "—" : string.Join('、', principal.Item.LinkedCodes)));
}
