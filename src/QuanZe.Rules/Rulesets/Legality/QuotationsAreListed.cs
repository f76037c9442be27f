using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Inference;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>Lists the places that each row quotes (引文逐条列出).</summary>
[Rule("引文逐条列出", "Quotations are listed", Ruleset = "Legality")]
public sealed class QuotationsAreListed : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => !item.Quotations.IsEmpty)
        .YieldEach<QuotedProvision>(item => item.Quotations);
}
