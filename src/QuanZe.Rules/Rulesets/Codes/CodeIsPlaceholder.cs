using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Codes;

/// <summary>Finds fillers that stand in place of codes (占位编码): one character repeated, digits counted upwards.</summary>
[Rule("编码为占位符", "Code is a placeholder", Ruleset = "Codes")]
public sealed class CodeIsPlaceholder : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .Gather<ListedItem>(row => row.IsJudged && !row.Item.Code.IsMissing && row.CodeSummary.Diagnosis.Condition == CodeCondition.Placeholder && !row.CodeSummary.HasUnsoundBody).By(row => (row.List.Id, row.Item.Body.Name)).InOrderOf(row => row.Subject)
        .Find(FindingCodes.CodeIsPlaceholder, group => DepartmentPlace.Of(group.Members, ItemElement.Code, row => row.Item.Code.Text, null, group.Members[0].Item.Code.Text));
}
