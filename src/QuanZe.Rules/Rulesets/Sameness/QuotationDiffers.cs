using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Sameness;

/// <summary>Finds provisions that both levels cite and quote in other words (同一条款引文不同).</summary>
[Rule("同一条款引文不同", "Quotations differ", Ruleset = "Sameness")]
public sealed class QuotationDiffers : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<BasisDifference>(d => d.OtherWording is not null)
        .Find(FindingCodes.QuotationDiffers, d => Difference.At(d, d.OtherWording!.Upper, d.OtherWording.Lower, FindingCodes.QuotationDiffers.Severity));
}
