using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>XK-09: finds licences whose quoted establishing clauses name no authority (设定依据引文未载明实施机关).</summary>
[Rule("设定依据引文未载明实施机关", "Quoted clause names no authority", Ruleset = "Legality", Article = "行政许可法 第十八条")]
public sealed class LicenceClauseNamesNoBody : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Licence && item.Licence.ClauseNamesNoBody)
        .Find(FindingCodes.LicenceClauseNamesNoBody, item => item.AtBasis(item.Least!.Supports));
}
