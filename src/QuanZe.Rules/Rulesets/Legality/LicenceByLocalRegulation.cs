using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>XK-03: finds licences that rest on a local regulation and nothing above (许可仅以地方性法规为依据).</summary>
[Rule("许可仅以地方性法规为依据", "Licence rests on a local regulation", Ruleset = "Legality", Article = "行政许可法 第十五条第一款")]
public sealed class LicenceByLocalRegulation : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Licence && item.Licence.IsByLocalRegulation)
        .Find(FindingCodes.LicenceByLocalRegulation, item => item.AtBasis(item.Least!.Supports));
}
