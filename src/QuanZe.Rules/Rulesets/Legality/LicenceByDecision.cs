using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>XK-02: finds licences that rest on a decision of the State Council and nothing above (许可仅以国务院决定为依据).</summary>
[Rule("许可仅以国务院决定为依据", "Licence rests on a decision of the State Council", Ruleset = "Legality", Article = "行政许可法 第十四条第二款")]
public sealed class LicenceByDecision : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Licence && item.Licence.IsByDecision)
        .Find(FindingCodes.LicenceByDecision, item => item.AtBasis(item.Least!.Supports));
}
