using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace VendorRules;

/// <summary>Finds items that are handled at a counter that is not open (受理窗口不存在). It reads a column that only our lists have.</summary>
[Rule("受理窗口不存在", "Counter not open", Ruleset = "Acme")]
public sealed class CounterUnknown : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ListedItem>(row => row.IsJudged && AcmeColumns.CounterOf(row.Item) is not null)
        .Unless<ServiceCounter>().On(row => AcmeColumns.CounterOf(row.Item), counter => counter.Number)
        .Find(AcmeFindings.CounterUnknown, row => At(row, ItemElement.None, null, AcmeColumns.CounterOf(row.Item)));
}
