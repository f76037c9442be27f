using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>XK-19: finds licences that charge a fee without a law or administrative regulation behind it (许可收费缺少法律、行政法规依据).</summary>
[Rule("许可收费缺少法律、行政法规依据", "Licence fee without law", Ruleset = "Legality", Article = "行政许可法 第五十八条")]
public sealed class LicenceFeeWithoutLaw : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Licence && item.Item.Fee is { IsCharged: true } && item.Licence.FeeIsWithoutLaw != false)
        .Find(FindingCodes.LicenceFeeWithoutLaw, item => item.At(ItemElement.Fee, "法律、行政法规", item.Item.Fee!.Text) with { Severity = item.Licence.FeeIsWithoutLaw is null ? Severity.Warning : Severity.Error });
}
