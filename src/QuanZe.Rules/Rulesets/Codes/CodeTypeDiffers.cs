using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Codes;

/// <summary>Finds codes whose type, read in the codelist of the code's origin, is another than the row's (编码类型段不符).</summary>
[Rule("编码中的事项类型不符", "Type in the code differs", Ruleset = "Codes")]
public sealed class CodeTypeDiffers : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ListedItem>(row => row.IsJudged && row.CodeSummary.ContradictsType)
        .Find(FindingCodes.CodeTypeDiffers, row => new FindingPlace(row.Subject, ItemElement.Code, row.Item.Type.ChineseName(), row.Item.Code.Text)
        {
            Arguments = [row.CodeSummary.TypeCode!, row.CodeSummary.TypeInCode!.Value.ChineseName()],
            Evidence = [row.Evidence(ItemElement.Code, row.Item.Code.Text), row.Evidence(ItemElement.Type, row.Item.TypeText)],
        });
}
