using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Codes;

/// <summary>Lists the codes that one body gives to several items (一码多项的各行).</summary>
[Rule("列出一码多项的编码", "Shared codes are listed", Ruleset = "Codes")]
public sealed class SharedCodesAreListed : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .Gather<ListedItem>(row => row.IsJudged && row.Item.Code.BaseKey is not null).By(row => (row.List.Id, row.Item.Body.Name, row.Item.Code.Text)).AtLeast(2).InOrderOf(row => row.Subject)
        .YieldEach(group => SharedCode.Among(group.Members));
}
