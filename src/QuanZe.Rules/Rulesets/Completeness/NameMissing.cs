using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Completeness;

/// <summary>Finds rows without a name (缺少事项名称).</summary>
[Rule("缺少事项名称", "Name missing", Ruleset = "Completeness")]
public sealed class NameMissing : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ListedItem>(row => row.IsJudged && string.IsNullOrWhiteSpace(row.Item.Name))
        .And<RequiredElement>().On(_ => ItemElement.Name, required => required.Element)
        .Find(FindingCodes.NameMissing, (row, _) => Absence.Of(row, ItemElement.Name));
}
