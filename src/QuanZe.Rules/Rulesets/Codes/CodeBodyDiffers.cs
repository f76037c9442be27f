using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Codes;

/// <summary>Finds codes that hold the credit code of another body than the row's own (编码主体段不符); one finding for the rows of a body.</summary>
[Rule("编码中的实施主体不符", "Body in the code differs", Ruleset = "Codes")]
public sealed class CodeBodyDiffers : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .Gather<ListedItem>(row => row.IsJudged && row.CodeSummary.ContradictsBody).By(row => (row.List.Id, row.Item.Body.Name, row.CodeSummary.BodyText)).InOrderOf(row => row.Subject)
        .Find(FindingCodes.CodeBodyDiffers, group => DepartmentPlace.Of(group.Members, ItemElement.Code, row => row.Item.Code.Text, group.Members[0].Item.Body.CreditCode?.ToString(), group.Key.BodyText));
}
