using QuanZe.Rules.Inference;
using QuanZe.Rules.Territory;
using QuanZe.Sdk.Territory;

namespace QuanZe.Rules.Rulesets.Territory;

/// <summary>Says that the register of stationed bodies is at hand (派驻机构名录): some body is in it.</summary>
[Rule("派驻机构名录", "The register of stationed bodies", Ruleset = "Territory")]
public sealed class StationRegisterIsKept : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .Gather<StationedBody>().By(_ => 0).AtLeast(1).InOrderOf(body => body.Name)
        .Yield(bodies => new StationRegister(bodies.Members.Count));
}
