using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using System.Globalization;

namespace QuanZe.Rules.Rulesets.Legality.Coercion;

/// <summary>QZ-12: finds additional fines of more than three per cent a day (加处罚款超过每日百分之三).</summary>
[Rule("加处罚款比例过高", "Surcharge too high", Ruleset = "Legality", Article = "行政处罚法 第七十二条；行政强制法 第四十五条")]
public sealed class SurchargeTooHigh : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Coercion && item.Coercion.DailyRate > HighestRate)
        .Find(FindingCodes.SurchargeTooHigh, item => new FindingPlace(item.Subject, ItemElement.Basis, "每日百分之三", item.Coercion.DailyRate.ToString(CultureInfo.InvariantCulture))
        {
            Evidence = item.Evidence(item.Basis),
        });

    // 行政处罚法 第七十二条第一款第（一）项, in per cent a day. A limit of the statute, no parameter of a place.
    private const decimal HighestRate = 3;
}
