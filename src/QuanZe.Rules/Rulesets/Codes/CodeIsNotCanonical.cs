using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Codes;

/// <summary>Finds codes that are right once spaces, width or case are put right (编码书写不规范).</summary>
[Rule("编码书写不规范", "Code not in canonical writing", Ruleset = "Codes")]
public sealed class CodeIsNotCanonical : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .Gather<ListedItem>(row => row.IsJudged && row.CodeSummary.Diagnosis.Condition == CodeCondition.Normalisable).By(row => (row.List.Id, row.Item.Body.Name)).InOrderOf(row => row.Subject)
        .Find(FindingCodes.CodeIsNotCanonical, group => DepartmentPlace.Of(group.Members, ItemElement.Code, row => row.Item.Code.Text, group.Members[0].CodeSummary.Diagnosis.ProposedText, group.Members[0].Item.Code.Text));
}
