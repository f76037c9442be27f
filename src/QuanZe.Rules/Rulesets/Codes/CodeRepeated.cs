using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Codes;

/// <summary>Finds a code that one body gives to items with different names (一码多项).</summary>
[Rule("同一编码用于多个事项", "One code on several items", Ruleset = "Codes")]
public sealed class CodeRepeated : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<SharedCode>()
        .Find(FindingCodes.CodeRepeated, shared => new FindingPlace(shared.Row.Subject, ItemElement.Code, shared.First.Item.FullName, shared.Row.Item.Code.Text)
        {
            Evidence = [shared.First.Evidence(ItemElement.Code, shared.First.Item.Code.Text), shared.Row.Evidence(ItemElement.Code, shared.Row.Item.Code.Text)],
        });
}
