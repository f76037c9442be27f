using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Completeness;

/// <summary>Finds rows without a code (缺少事项编码).</summary>
[Rule("缺少事项编码", "Code missing", Ruleset = "Completeness")]
public sealed class CodeMissing : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ListedItem>(row => row.IsJudged && !row.States(ItemElement.Code))
        .And<RequiredElement>().On(_ => ItemElement.Code, required => required.Element)
        .Unless<UnstatedElement>().On((row, _) => (row.Table, ItemElement.Code), unstated => unstated.Key)
        .Find(FindingCodes.CodeMissing, (row, _) => Absence.Of(row, ItemElement.Code));
}
