using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law.Penalties;

namespace QuanZe.Rules.Rulesets.Legality.Penalties;

/// <summary>CF-13: tells of penalties for one act that two departments of a government list: the first to file has the case (管辖权竞合).</summary>
[Rule("同一违法行为两个部门有处罚权", "Two organs competent", Ruleset = "Legality", Article = "行政处罚法 第二十五条")]
public sealed class CompetingPenalties : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<RivalClaim>(rivals => rivals.Row.Item.Type == ItemType.Penalty && rivals.Row.Subject.CompareTo(rivals.Rival.Subject) > 0 && !BothFine(rivals))
        .With<LegalKnowledge>()
        .Find(FindingCodes.CompetingPenalties, (rivals, _) => new FindingPlace(rivals.Row.Subject, ItemElement.Body, rivals.Rival.Item.Body.Name, rivals.Row.Item.Body.Name)
        {
            Evidence = [rivals.Rival.Evidence(ItemElement.Name, rivals.Rival.Item.FullName), rivals.Row.Evidence(ItemElement.Name, rivals.Row.Item.FullName)],
        });

    private static bool BothFine(RivalClaim rivals) => rivals.Row.Penalty.Kinds.Contains(PenaltyKind.Fine) && rivals.Rival.Penalty.Kinds.Contains(PenaltyKind.Fine);
}
