using QuanZe.Rules.Inference;
using QuanZe.Rules.Territory;
using QuanZe.Sdk.Territory;

namespace QuanZe.Rules.Rulesets.Territory;

/// <summary>Lists the departments that carry the principal responsibility (主体责任部门).</summary>
[Rule("列出主体责任部门", "Principals are listed", Ruleset = "Territory")]
public sealed class PrincipalsAreListed : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<TerritorialItem>()
        .YieldEach(item => item.Principals.Select(side => new TerritorialPrincipal(item, side)));
}
