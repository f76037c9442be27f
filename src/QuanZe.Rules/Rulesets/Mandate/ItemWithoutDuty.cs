using QuanZe.Rules.Inference;
using QuanZe.Rules.Mandate;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Mandate;

/// <summary>Finds rows that state no duty and whose name fits no duty of the body (职责偏离).</summary>
[Rule("职责偏离：事项无对应职责", "Item without a duty", Ruleset = "Mandate", Article = "部门“三定”规定")]
public sealed class ItemWithoutDuty : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<MandateReading>(reading => reading is { IsQuoted: false, Best: null })
        .Find(FindingCodes.ItemWithoutDuty, reading => new FindingPlace(reading.Subject, ItemElement.Duties, null, reading.Row.Item.FullName)
        {
            Arguments = [reading.Regulation.ToString(), MandateWords.Claimant(reading)],
            Evidence = [reading.Row.Evidence(ItemElement.Name, reading.Row.Item.FullName)],
        });
}
