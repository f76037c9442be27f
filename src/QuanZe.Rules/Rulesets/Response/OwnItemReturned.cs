using QuanZe.Rules.Inference;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.Life;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Response;

/// <summary>Finds calls that a department returned on duty grounds though its own list holds the item (退回与清单不符).</summary>
[Rule("退回与清单不符", "Returned against its own list", Ruleset = "Response")]
public sealed class OwnItemReturned : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ContestingReturn>()
        .And<ListedItem>(row => row.IsJudged).On(back => back.Key, row => row.Item.Code.BaseKey is { } code ? (row.Item.Body.Name, code) : null)
        .Find(FindingCodes.OwnItemReturned, (back, row) => At(back, ItemElement.None, null, row.Item.FullName) with { Arguments = [back.Return.Department] });
}
