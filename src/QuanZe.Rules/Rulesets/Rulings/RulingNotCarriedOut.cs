using QuanZe.Rules.Inference;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.Life;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Rulings;

/// <summary>Finds items that a list still holds though a ruling gave them to another department (裁定未落实到清单).</summary>
[Rule("裁定未落实到清单", "Ruling not carried out", Ruleset = "Rulings", Article = "部门职责分工协商协调办法")]
public sealed class RulingNotCarriedOut : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<WatchedDispute>()
        .And<ListedItem>(row => row.IsJudged).OnAny(dispute => dispute.GivenUp, row => (row.Item.Body.Name, row.Item.Code.BaseKey ?? ""))
        .Find(FindingCodes.RulingNotCarriedOut, (dispute, row) => At(row, ItemElement.Body, dispute.InForce!.Division.Lead, row.Item.Body.Name) with { Arguments = [dispute.InForce.Number] });
}
