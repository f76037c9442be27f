using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>QR/JL/GF-01: finds confirmations, awards and payments that rest on normative documents alone (仅以规范性文件为依据).</summary>
[Rule("仅以规范性文件为依据", "Rests on normative documents alone", Ruleset = "Legality", Article = "优化营商环境条例 第三十五条、第六十四条")]
public sealed class PowerByDocument : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type is ItemType.Confirmation or ItemType.Award or ItemType.Payment && item.BasisReview.IsPapersAlone)
        .Find(FindingCodes.PowerByDocument, item => item.AtBasis(item.Basis, "法律、法规、规章") with { Severity = item.Type == ItemType.Confirmation ? Severity.Warning : Severity.Info });
}
