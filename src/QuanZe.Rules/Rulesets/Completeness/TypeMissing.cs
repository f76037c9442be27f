using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Completeness;

/// <summary>Finds rows without a known type (缺少事项类型).</summary>
[Rule("缺少事项类型", "Type missing", Ruleset = "Completeness")]
public sealed class TypeMissing : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ListedItem>(row => row.IsJudged && !row.States(ItemElement.Type))
        .And<RequiredElement>().On(_ => ItemElement.Type, required => required.Element)
        .Unless<UnstatedElement>().On((row, _) => (row.Table, ItemElement.Type), unstated => unstated.Key)
        .Find(FindingCodes.TypeMissing, (row, _) => Absence.Of(row, ItemElement.Type));
}
