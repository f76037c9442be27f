using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>CJ-01: finds adjudications that rest on rules or normative documents (行政裁决缺少法律、法规依据).</summary>
[Rule("行政裁决缺少法律、法规依据", "Adjudication without law or regulation", Ruleset = "Legality", Article = "关于健全行政裁决制度加强行政裁决工作的意见（2018年，未核对原文）")]
public sealed class AdjudicationRankLow : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Adjudication && item.BasisReview.IsRulesAlone)
        .Find(FindingCodes.AdjudicationRankLow, item => item.AtBasis(item.Basis, "法律、法规"));
}
