using QuanZe.Rules.Boundaries;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Boundaries;

/// <summary>Finds items of a matter that stand in the list of a department that is no party to it (边界之外的部门列有事项).</summary>
[Rule("边界之外的部门列有事项", "Held outside the boundary", Ruleset = "Boundaries", Article = "部门职责分工协商协调办法")]
public sealed class HeldOutsideBoundary : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<MatterRow>(row => row is { IsAbout: true, IsByParty: false })
        .Find(FindingCodes.HeldOutsideBoundary, row => new FindingPlace(row.Subject, ItemElement.Body, string.Join('、', row.Matter.Matter.Parties.Select(party => party.Body)), row.Row.Item.Body.Name)
        {
            Arguments = [row.Matter.ToString()],
            Evidence = [row.Row.Evidence(ItemElement.Body, row.Row.Item.Body.Name)],
        });
}
