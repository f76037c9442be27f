using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>Puts every judged row that has a type under review for legality (事项进入合法性审查).</summary>
[Rule("事项进入合法性审查", "Items are reviewed for legality", Ruleset = "Legality")]
public sealed class ItemsAreReviewed : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ListedItem>(row => row.IsJudged && row.Item.Type != ItemType.Unspecified)
        .With<LegalKnowledge>()
        .Yield((row, law) => row.ReviewedBy(law));
}
