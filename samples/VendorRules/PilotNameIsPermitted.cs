using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace VendorRules;

/// <summary>Permits the name that a pilot lets the county use (试点名称). Under our own profile only.</summary>
[Rule("试点名称准许", "Pilot names are permitted", Ruleset = "Acme", Profile = AcmeProfile.Id)]
public sealed class PilotNameIsPermitted : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ElementDifference>(difference => difference.Element == ItemElement.Name)
        .And<PilotName>().On(difference => difference.Actual, pilot => pilot.Name)
        .Yield((difference, pilot) => new PermittedDifference(difference, new Ground($"试点名称（{pilot.Document}）", $"name of a pilot ({pilot.Document})")));
}
