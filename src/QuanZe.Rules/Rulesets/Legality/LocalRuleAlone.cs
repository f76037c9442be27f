using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>LF-03: finds confirmations and other powers that rest on rules of local governments whose quoted text names no upper law (仅以地方政府规章为依据).</summary>
[Rule("仅以地方政府规章为依据", "Rests on a local rule alone", Ruleset = "Legality", Article = "立法法 第九十三条第三款、第五款、第六款")]
public sealed class LocalRuleAlone : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type is ItemType.Confirmation or ItemType.Other && item.BasisReview.IsLocalRuleAlone)
        .Find(FindingCodes.LocalRuleAlone, item => item.AtBasis(item.Basis));
}
