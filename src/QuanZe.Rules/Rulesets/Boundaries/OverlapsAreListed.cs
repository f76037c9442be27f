using QuanZe.Rules.Boundaries;
using QuanZe.Rules.Inference;

namespace QuanZe.Rules.Rulesets.Boundaries;

/// <summary>Lists rows of different departments that rest on one article and are about one object (抢着管).</summary>
[Rule("列出职责重叠", "Overlaps are listed", Ruleset = "Boundaries")]
public sealed class OverlapsAreListed : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .Gather<ProvisionUse>().By(use => (use.Row.Government, use.Row.Item.Type, use.Provision)).AtLeast(2).InOrderOf(use => use.Row.Subject)
        .YieldEach(uses => OverlappingRows.Among(uses.Members));
}
