using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>JC-01: finds inspections that rest on normative documents alone (行政检查仅以规范性文件为依据).</summary>
[Rule("行政检查仅以规范性文件为依据", "Inspection by normative document", Ruleset = "Legality", Article = "国办发〔2024〕54号（未核对原文）")]
public sealed class InspectionByDocument : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Inspection && item.BasisReview.IsPapersAlone)
        .Find(FindingCodes.InspectionByDocument, item => item.AtBasis(item.Basis, "法律、法规、规章或者国务院决定"));
}
