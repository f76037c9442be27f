using QuanZe.Rules.Inference;
using QuanZe.Rules.Mandate;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Mandate;

/// <summary>Asks for a look where the nearest duty is not near enough (职责对应关系待确认). Nothing fails by likeness alone.</summary>
[Rule("职责对应关系待确认", "Duty to be confirmed", Ruleset = "Mandate", Article = "部门“三定”规定")]
public sealed class WeakDutyLink : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<MandateReading>(reading => reading.IsWeak)
        .Find(FindingCodes.WeakDutyLink, reading => new FindingPlace(reading.Subject, ItemElement.Duties, reading.Best!.Duty.Text, reading.IsQuoted ? reading.Row.Item.Duties : reading.Row.Item.FullName)
        {
            Arguments = [reading.Best.Duty.Place, MandateWords.Of(reading.Best)],
            Evidence = [reading.Row.Evidence(ItemElement.Duties, reading.Row.Item.Duties), reading.Regulation.Evidence(reading.Row.List, reading.Best.Duty.Line, reading.Best.Duty.Text)],
        });
}
