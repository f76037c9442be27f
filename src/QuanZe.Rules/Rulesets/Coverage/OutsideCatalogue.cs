using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Coverage;

/// <summary>Finds rows that the catalogue does not have and nothing supports (目录外事项).</summary>
[Rule("目录外事项", "Outside the catalogue", Ruleset = "Coverage")]
public sealed class OutsideCatalogue : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<OutsideItem>()
        .Unless<PermittedOutsideItem>().On(outside => outside, permitted => permitted.Item)
        .Find(FindingCodes.OutsideCatalogue, outside => new FindingPlace(outside.Subject, ItemElement.None, null, outside.Row.Item.FullName)
        {
            Evidence = [outside.Row.Evidence(ItemElement.Name, outside.Row.Item.Name)],
        });
}
