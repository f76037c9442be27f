using QuanZe.Rules.Boundaries;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Boundaries;

/// <summary>Finds responsibilities that the leads of two matters both claim (同一职责两家牵头).</summary>
[Rule("同一职责两家牵头", "A duty of two leads", Ruleset = "Boundaries", Article = "部门职责分工协商协调办法")]
public sealed class DutyOfTwoLeads : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<RivalLeads>()
        .Find(FindingCodes.DutyOfTwoLeads, rival => At(rival, ItemElement.None, rival.Second.Name, rival.Responsibility));
}
