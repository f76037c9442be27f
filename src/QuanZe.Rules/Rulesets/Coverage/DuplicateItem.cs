using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Coverage;

/// <summary>Finds rows that repeat another row of the same department (重复列项).</summary>
[Rule("重复列项", "Listed twice", Ruleset = "Coverage")]
public sealed class DuplicateItem : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<RepeatedRow>()
        .Find(FindingCodes.DuplicateItem, repeated => new FindingPlace(repeated.Row.Subject, ItemElement.Name, repeated.First.Item.ToString(), repeated.Row.Item.Name)
        {
            Evidence = [repeated.First.Evidence(ItemElement.Name, repeated.First.Item.Name), repeated.Row.Evidence(ItemElement.Name, repeated.Row.Item.Name)],
        });
}
