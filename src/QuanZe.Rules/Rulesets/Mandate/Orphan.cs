using QuanZe.Rules.Inference;
using QuanZe.Rules.Mandate;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Mandate;

/// <summary>Finds rows whose stated duty is in no clause of the body's function regulation (三定不匹配). Asked only where the regulation is given.</summary>
[Rule("三定不匹配", "No duty behind the item", Ruleset = "Mandate", Article = "部门“三定”规定")]
public sealed class Orphan : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<MandateReading>(reading => reading is { IsQuoted: true, Best: null })
        .Find(FindingCodes.Orphan, reading => new FindingPlace(reading.Subject, ItemElement.Duties, null, reading.Row.Item.Duties)
        {
            Arguments = [reading.Regulation.ToString(), MandateWords.Claimant(reading)],
            Evidence = [reading.Row.Evidence(ItemElement.Duties, reading.Row.Item.Duties)],
        });
}
