using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Codes;

/// <summary>Finds codes that no scheme can read (编码不合规则); one finding for the rows of a department, as whole lists follow a scheme that was not declared.</summary>
[Rule("编码不合规则", "Code unreadable", Ruleset = "Codes")]
public sealed class CodeUnreadable : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .Gather<ListedItem>(row => row.IsJudged && !row.Item.Code.IsMissing && row.CodeSummary.IsUnreadable).By(row => (row.List.Id, row.Item.Body.Name)).InOrderOf(row => row.Subject)
        .Find(FindingCodes.CodeUnreadable, group => DepartmentPlace.Of(group.Members, ItemElement.Code, row => row.Item.Code.Text, null, group.Members[0].Item.Code.Text, group.Members[0].CodeSummary.Diagnosis.Describe()));
}
