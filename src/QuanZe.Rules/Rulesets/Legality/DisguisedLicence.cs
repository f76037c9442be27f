using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law.Establishment;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>QT-01: finds other powers with the effect of an approval whose bases may not set a licence (疑似变相许可).</summary>
[Rule("疑似变相许可", "Suspected disguised licence", Ruleset = "Legality", Article = "优化营商环境条例 第三十九条第一款")]
public sealed class DisguisedLicence : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Other && item.OtherPower.Approval is not null && item.OtherPower.AsLicence.Outcome == EstablishmentOutcome.Excluded)
        .Find(FindingCodes.DisguisedLicence, item => item.At(item.OtherPower.Approval!) with { Evidence = [item.Evidence(item.OtherPower.Approval!.Element, item.OtherPower.Approval.Text), .. item.Evidence(item.Basis)], Arguments = [string.Join('、', item.Basis)] });
}
