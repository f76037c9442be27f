using QuanZe.Rules.Boundaries;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Boundaries;

/// <summary>Finds matters of key areas that do not have exactly one lead (牵头部门不唯一).</summary>
[Rule("牵头部门不唯一", "Not exactly one lead", Ruleset = "Boundaries", Article = "部门职责分工协商协调办法")]
public sealed class LeadNotOne : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<KeyAreaMatter>(matter => matter.Matter.Leads.Count() != 1)
        .Find(FindingCodes.LeadNotOne, matter => At(matter, ItemElement.None, "1", matter.Leads.Length == 0 ? "0" : matter.Leads));
}
