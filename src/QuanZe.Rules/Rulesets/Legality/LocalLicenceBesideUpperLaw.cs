using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>XK-22: finds local licences whose quoted text names the law or administrative regulation that governs the matter (上位法已规范而地方设许可).</summary>
[Rule("上位法已规范而地方设许可", "Local licence where upper law governs", Ruleset = "Legality", Article = "优化营商环境条例 第三十九条第二款")]
public sealed class LocalLicenceBesideUpperLaw : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Licence && item.Licence.IsLocalOnly && !item.Licence.UpperLawNamed.IsEmpty)
        .Find(FindingCodes.LocalLicenceBesideUpperLaw, item => item.AtBasis(item.Least!.Supports, string.Join('、', item.Licence.UpperLawNamed.Select(title => $"《{title}》"))));
}
