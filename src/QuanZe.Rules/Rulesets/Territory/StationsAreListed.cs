using QuanZe.Rules.Inference;
using QuanZe.Rules.Territory;
using QuanZe.Sdk.Territory;

namespace QuanZe.Rules.Rulesets.Territory;

/// <summary>Lists the stationed bodies that rows name (派驻机构).</summary>
[Rule("列出派驻机构", "Stationed bodies are listed", Ruleset = "Territory")]
public sealed class StationsAreListed : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<TerritorialItem>()
        .YieldEach(item => item.StationedBodies.Select(name => new NamedStation(item, name)));
}
