using QuanZe.Rules.Inference;
using QuanZe.Rules.Territory;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Territory;

namespace QuanZe.Rules.Rulesets.Territory;

/// <summary>Finds territorial rows in which a side has no responsibility (责任内容为空).</summary>
[Rule("责任内容为空", "Side without responsibility", Ruleset = "Territory", Article = "关于明晰县乡职责规范“属地管理”的若干意见（试行）")]
public sealed class SideEmpty : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<TerritorialItem>(item => item.EmptySides.Any())
        .Find(FindingCodes.SideEmpty, item => At(item.Subject(), ItemElement.None, null, string.Join('、', item.EmptySides)));
}
