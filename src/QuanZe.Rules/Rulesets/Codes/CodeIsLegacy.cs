using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Codes;

/// <summary>Finds codes of an older structure of their scheme (旧版编码), and codes that lost their leading zeros or lack a part.</summary>
[Rule("编码为旧版", "Code is of an older structure", Ruleset = "Codes")]
public sealed class CodeIsLegacy : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .Gather<ListedItem>(row => row.IsJudged && row.CodeSummary.Diagnosis.Condition is CodeCondition.LegacyStructure or CodeCondition.LegacyOrganisationCode or CodeCondition.LeadingZerosLost or CodeCondition.MissingSegment && !row.CodeSummary.HasUnsoundBody).By(row => (row.List.Id, row.Item.Body.Name)).InOrderOf(row => row.Subject)
        .Find(FindingCodes.CodeIsLegacy, group => DepartmentPlace.Of(group.Members, ItemElement.Code, row => row.Item.Code.Text, group.Members[0].CodeSummary.Diagnosis.ProposedText, group.Members[0].Item.Code.Text, group.Members[0].CodeSummary.Diagnosis.Describe()));
}
