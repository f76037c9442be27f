using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>JJ-02: finds remedies with periods that the statutes do not have (救济期限与现行法不符).</summary>
[Rule("救济期限与现行法不符", "Remedy period outdated", Ruleset = "Legality", Article = "行政复议法 第二十条；行政诉讼法 第四十五条、第四十六条")]
public sealed class RemedyPeriodOutdated : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Item.Remedies is not null && item.Remedies.Outdated is not null)
        .Find(FindingCodes.RemedyPeriodOutdated, item => item.At(item.Remedies.Outdated!, "行政复议六十日、行政诉讼六个月"));
}
