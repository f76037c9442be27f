using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Inference;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>Lists quotations of one place that contradict each other (同条异文逐条列出).</summary>
[Rule("同条异文逐条列出", "Quotation conflicts are listed", Ruleset = "Legality")]
public sealed class QuotationConflictsAreListed : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .Gather<QuotedProvision>(quoted => !quoted.IsStandard).By(quoted => quoted.Key).AtLeast(2).InOrderOf(quoted => quoted.Item.Item.Id)
        .YieldEach<QuotationConflict>(group => QuotationConflict.Among(group.Members));
}
