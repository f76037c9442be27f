using QuanZe.Rules.Inference;
using QuanZe.Rules.Territory;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Territory;

namespace QuanZe.Rules.Rulesets.Territory;

/// <summary>Finds stationed bodies that a row names and the register of stationed bodies does not hold (派驻机构不明). Asked where the register is at hand.</summary>
[Rule("派驻机构不明", "Stationed body not known", Ruleset = "Territory", Article = "关于明晰县乡职责规范“属地管理”的若干意见（试行）")]
public sealed class StationedBodyUnknown : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<NamedStation>()
        .With<StationRegister>()
        .Unless<StationedBody>().On((station, _) => station.Name, body => body.Name)
        .Find(FindingCodes.StationedBodyUnknown, (station, _) => At(station.Item.Subject(), ItemElement.None, null, station.Name));
}
