using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law.Establishment;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>XK-07: finds licences whose bases are all of ranks that may never set one: rules of departments and cities, normative documents (许可依据位阶不足).</summary>
[Rule("许可依据位阶不足", "Rank too low for a licence", Ruleset = "Legality", Article = "行政许可法 第十四条、第十五条、第十七条")]
public sealed class LicenceRankTooLow : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Licence && item.Least!.Outcome == EstablishmentOutcome.Excluded)
        .Find(FindingCodes.LicenceRankTooLow, item => item.AtBasis(item.Basis, "法律、行政法规、国务院决定、地方性法规"));
}
