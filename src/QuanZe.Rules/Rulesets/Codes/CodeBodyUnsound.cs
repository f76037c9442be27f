using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Codes;

/// <summary>Finds codes whose part for the body is no sound unified social credit code (主体代码校验不符): a wrong check digit, an old organisation code, a filler; one finding for each such part.</summary>
[Rule("编码中的主体代码有误", "Body in the code unsound", Ruleset = "Codes")]
public sealed class CodeBodyUnsound : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .Gather<ListedItem>(row => row.IsJudged && row.CodeSummary.HasUnsoundBody).By(row => (row.List.Id, row.Item.Body.Name, row.CodeSummary.BodyText)).InOrderOf(row => row.Subject)
        .Find(FindingCodes.CodeBodyUnsound, group => DepartmentPlace.Of(group.Members, ItemElement.Code, row => row.Item.Code.Text, null, group.Key.BodyText, UnifiedSocialCreditCode.Diagnose(group.Key.BodyText).Describe()));
}
