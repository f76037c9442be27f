using System.Globalization;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Matching;

/// <summary>Finds pairings that a person must confirm (匹配待复核).</summary>
[Rule("匹配待复核", "Pairing needs review", Ruleset = "Matching")]
public sealed class PairNeedsReview : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ItemLink>(link => link is { IsAccepted: false, IsBeyondDoubt: false })
        .Find(FindingCodes.PairNeedsReview, link => new FindingPlace(link.Subject, ItemElement.Name, link.Upper.Item.FullName, link.Lower.Item.FullName)
        {
            Arguments = [link.Upper.Level.ChineseName(), link.Probability.ToString("0.00", CultureInfo.InvariantCulture)],
            Evidence = [link.Upper.Evidence(ItemElement.Name, link.Upper.Item.FullName), link.Lower.Evidence(ItemElement.Name, link.Lower.Item.FullName)],
        });
}
