using QuanZe.Rules.Alignment;
using QuanZe.Rules.Boundaries;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.Rulesets.Boundaries;

/// <summary>Lists the articles that rows cite, so that rows of different departments on one article meet (援引条款). Asked in a check only.</summary>
[Rule("列出援引条款", "Provisions are listed", Ruleset = "Boundaries")]
public sealed class ProvisionsAreListed : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ListedItem>(row => row is { IsJudged: true, IsJoint: false } && !row.Item.Body.IsEmpty && row.Item.Type != ItemType.Unspecified)
        .With<ListCheck>()
        .YieldEach((row, _) => row.Item.Basis.ProvisionKeys.Select(provision => new ProvisionUse(row, provision)));
}
