using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>JJ-01: finds remedies that send applicants to the superior department for review (行政复议机关已变更).</summary>
[Rule("行政复议机关已变更", "Review organ outdated", Ruleset = "Legality", Article = "行政复议法 第二十四条、第二十七条、第二十八条")]
public sealed class ReviewOrganOutdated : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Item.Remedies is not null && item.Remedies.SuperiorAsReviewOrgan is not null)
        .Find(FindingCodes.ReviewOrganOutdated, item => item.At(item.Remedies.SuperiorAsReviewOrgan!, "本级人民政府"));
}
