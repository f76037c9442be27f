using QuanZe.Rules.Boundaries;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Boundaries;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Boundaries;

/// <summary>Finds matters that rest on a ruling which is not at hand or was superseded (裁定不明).</summary>
[Rule("裁定不明或者已被取代", "Ruling unknown", Ruleset = "Boundaries", Article = "部门职责分工协商协调办法")]
public sealed class RulingUnknown : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<KeyAreaMatter>(matter => matter.Matter.Ruling is not null)
        .Unless<BoundaryRuling>(ruling => !ruling.IsSuperseded).On(matter => matter.Matter.Ruling, ruling => ruling.Number)
        .Find(FindingCodes.RulingUnknown, matter => At(matter, ItemElement.None, null, matter.Matter.Ruling));
}
