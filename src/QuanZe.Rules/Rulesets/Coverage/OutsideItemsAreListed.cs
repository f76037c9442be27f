using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;

namespace QuanZe.Rules.Rulesets.Coverage;

/// <summary>Lists the rows that the catalogue does not have (目录外事项).</summary>
[Rule("列出目录外事项", "Rows outside the catalogue are listed", Ruleset = "Coverage")]
public sealed class OutsideItemsAreListed : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<AlignedItem>(aligned => aligned.Reference.IsJudged)
        .Yield(aligned => new OutsideItem(aligned.Reference));
}
