using QuanZe.Rules.Boundaries;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Boundaries;

/// <summary>Finds parties of a matter whose responsibility is not stated (部门职责未写明).</summary>
[Rule("部门职责未写明", "Responsibility not stated", Ruleset = "Boundaries", Article = "部门职责分工协商协调办法")]
public sealed class ResponsibilityNotStated : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<KeyAreaMatter>(matter => matter.Matter.SilentParties.Any())
        .Find(FindingCodes.ResponsibilityNotStated, matter => At(matter, ItemElement.None, null, string.Join('、', matter.Matter.SilentParties.Select(party => party.Body))));
}
