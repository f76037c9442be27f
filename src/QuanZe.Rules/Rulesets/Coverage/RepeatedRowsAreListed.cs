using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;

namespace QuanZe.Rules.Rulesets.Coverage;

/// <summary>Lists the rows of one department that have the same name, type and basis (重复列项的各行).</summary>
[Rule("列出重复列项的各行", "Repeated rows are listed", Ruleset = "Coverage")]
public sealed class RepeatedRowsAreListed : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .Gather<ListedItem>(row => row.IsJudged && row.Item.Name.Length > 0).By(row => (row.Government, row.Item.Body.Name, row.CanonicalName, row.Item.Type)).AtLeast(2).InOrderOf(row => row.Subject)
        .YieldEach(group => RepeatedRow.Among(group.Members));
}
