using QuanZe.Rules.Boundaries;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Boundaries;

/// <summary>Finds matters for which the department that leads, though its list is at hand, holds no item (都不管).</summary>
[Rule("都不管：牵头部门无事项", "Matter held by nobody", Ruleset = "Boundaries", Article = "部门职责分工协商协调办法")]
public sealed class MatterHeldByNobody : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<MatterRow>(row => row.IsByLead && !row.Matter.Matter.Words.IsEmpty)
        .Unless<MatterRow>(holder => holder is { IsAbout: true, IsByLead: true }).On(row => row.Matter, holder => holder.Matter)
        .Find(FindingCodes.MatterHeldByNobody, row => new FindingPlace(row.Matter.Subject, ItemElement.None, row.Matter.Leads)
        {
            Arguments = [string.Join('、', row.Matter.Matter.Words)],
        });
}
