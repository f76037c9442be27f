using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>XK-04: finds licences that rest on a rule of the provincial government alone, more than a year old or of unknown age (临时性许可已满一年).</summary>
[Rule("临时性许可已满一年", "Temporary licence older than a year", Ruleset = "Legality", Article = "行政许可法 第十五条第一款")]
public sealed class TemporaryLicenceOverdue : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Licence && item.Licence.IsByProvincialRule && item.Licence.IsOlderThanAYear != false)
        .Find(FindingCodes.TemporaryLicenceOverdue, item => item.AtBasis(item.Least!.Supports) with { Severity = item.Licence.IsOlderThanAYear is null ? Severity.Info : Severity.Warning });
}
