using QuanZe.Rules.Boundaries;
using QuanZe.Rules.Inference;
using QuanZe.Rules.Mandate;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Mandate;

/// <summary>Finds rows whose name fits a duty of another body as well as one of their own (一事两部门): a boundary or a ruling is needed, unless a key area settles it.</summary>
[Rule("职责交叉", "A duty of two bodies", Ruleset = "Mandate", Article = "部门职责分工协商协调办法")]
public sealed class DutyOfTwoBodies : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<MandateReading>(reading => reading.Rival is not null)
        .Unless<MatterRow>(party => party.IsAbout && party.IsByParty).On(reading => reading.Row, party => party.Row)
        .Find(FindingCodes.DutyOfTwoBodies, reading => new FindingPlace(reading.Subject, ItemElement.Body, reading.Rival!.Value.Regulation.Body, reading.Row.Item.Body.Name)
        {
            Arguments = [reading.Best!.Duty.Place, reading.Rival.Value.Match.Duty.Place, MandateWords.Of(reading.Rival.Value.Match)],
            Evidence =
            [
                reading.Row.Evidence(ItemElement.Name, reading.Row.Item.FullName),
                reading.Rival.Value.Regulation.Evidence(reading.Row.List, reading.Rival.Value.Match.Duty.Line, reading.Rival.Value.Match.Duty.Text),
            ],
        });
}
