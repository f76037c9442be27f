using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law.Penalties;

namespace QuanZe.Rules.Rulesets.Legality.Penalties;

/// <summary>CF-19: tells of fines for one act that two departments of a government list: one act is fined once (一事不二罚).</summary>
[Rule("同一违法行为两个部门罚款", "Two departments fine one act", Ruleset = "Legality", Article = "行政处罚法 第二十九条")]
public sealed class DoubleFine : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<RivalClaim>(rivals => rivals.Row.Item.Type == ItemType.Penalty && rivals.Row.Subject.CompareTo(rivals.Rival.Subject) > 0 && BothFine(rivals))
        .With<LegalKnowledge>()
        .Find(FindingCodes.DoubleFine, (rivals, _) => new FindingPlace(rivals.Row.Subject, ItemElement.Body, rivals.Rival.Item.Body.Name, rivals.Row.Item.Body.Name)
        {
            Evidence = [rivals.Rival.Evidence(ItemElement.Name, rivals.Rival.Item.FullName), rivals.Row.Evidence(ItemElement.Name, rivals.Row.Item.FullName)],
        });

    private static bool BothFine(RivalClaim rivals) => rivals.Row.Penalty.Kinds.Contains(PenaltyKind.Fine) && rivals.Rival.Penalty.Kinds.Contains(PenaltyKind.Fine);
}
