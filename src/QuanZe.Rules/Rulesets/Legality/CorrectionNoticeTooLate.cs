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
        .When<ReviewedItem>(item => item.Type == ItemType.Licence && item.Licence.CorrectionNotice is not null)
        .With(LicencePeriods.CorrectionNotice).For(item => item.Row, where: (item, longest) => item.Licence.CorrectionNotice!.Days > longest.Value)
        .Find(FindingCodes.CorrectionNoticeTooLate, (item, longest) => item.At(item.Licence.CorrectionNotice!.Passage, longest.Text()));
}
