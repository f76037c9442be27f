using QuanZe.Rules.Inference;
using QuanZe.Rules.Mandate;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Mandate;

/// <summary>Finds handling units that the function regulation does not set up (承办机构与内设机构不符).</summary>
[Rule("承办机构不在内设机构之列", "Handling unit unknown", Ruleset = "Mandate", Article = "部门“三定”规定")]
public sealed class UnitUnknown : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<MandateReading>(reading => reading.UnknownUnits.Length > 0)
        .Find(FindingCodes.UnitUnknown, reading => new FindingPlace(reading.Subject, ItemElement.HandlingUnit, string.Join('、', reading.Regulation.Units.Select(unit => unit.Name)), reading.UnknownUnits)
        {
            Arguments = [reading.Regulation.ToString()],
            Evidence = [reading.Row.Evidence(ItemElement.HandlingUnit, reading.Row.Item.HandlingUnit)],
        });
}
