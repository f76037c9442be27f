using QuanZe.Rules.Inference;
using QuanZe.Rules.Life;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Rulings;

/// <summary>Finds two rulings in force that name different leads for one matter (裁定互相矛盾).</summary>
[Rule("裁定互相矛盾", "Rulings contradict", Ruleset = "Rulings", Article = "部门职责分工协商协调办法")]
public sealed class RulingsContradict : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<WatchedDispute>()
        .And<WatchedDispute>().On(one => one.RuledMatter, other => other.RuledMatter, where: (one, other) => string.CompareOrdinal(one.Dispute.Id, other.Dispute.Id) < 0 && one.InForce!.Division.Lead != other.InForce!.Division.Lead)
        .Find(FindingCodes.RulingsContradict, (one, other) => At(one, ItemElement.None, $"{one.InForce!.Number}由{one.InForce.Division.Lead}牵头", $"{other.InForce!.Number}由{other.InForce.Division.Lead}牵头"));
}
