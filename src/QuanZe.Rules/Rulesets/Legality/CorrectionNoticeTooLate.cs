using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>XK-14: finds licences that allow more than five days for the notice of what is to be corrected (补正告知超过五日).</summary>
[Rule("补正告知超过五日", "Notice of corrections too late", Ruleset = "Legality", Article = "行政许可法 第三十二条第一款第四项")]
public sealed class CorrectionNoticeTooLate : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Licence && item.Licence.LateCorrection is not null)
        .Find(FindingCodes.CorrectionNoticeTooLate, item => item.At(item.Licence.LateCorrection!, "五日"));
}
