using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law.Establishment;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>XK-23: finds licences set by law or administrative regulation whose result is limited to a place (许可效力被限于本地).</summary>
[Rule("许可效力被限于本地", "Validity of a licence narrowed", Ruleset = "Legality", Article = "行政许可法 第四十一条")]
public sealed class LicenceValidityNarrowed : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Licence && item.Licence.Narrowed is not null && item.Least!.Outcome == EstablishmentOutcome.Established)
        .Find(FindingCodes.LicenceValidityNarrowed, item => item.At(item.Licence.Narrowed!));
}
