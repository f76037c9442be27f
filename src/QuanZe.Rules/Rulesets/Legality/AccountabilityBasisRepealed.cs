using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>ZR-01: finds accountability bases that were no longer in force, such as 行政监察法 (追责依据已废止).</summary>
[Rule("追责依据已废止", "Accountability basis repealed", Ruleset = "Legality", Article = "监察法（2018） 第六十九条；立法法 第六十三条")]
public sealed class AccountabilityBasisRepealed : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => !item.Item.Accountability.IsEmpty && !item.RepealedAccountability.IsEmpty)
        .Find(FindingCodes.AccountabilityBasisRepealed, item => new FindingPlace(item.Subject, ItemElement.AccountabilityBasis, string.Join('、', item.RepealedAccountability.Select(standing => standing.Reading.Instrument!.ReplacedBy is { } successor ? $"《{successor}》" : "现行规定")), string.Join('、', item.RepealedAccountability.Select(standing => $"《{standing.Citation.Instrument.Title}》（{standing.Reading.Instrument!.Repealed:yyyy-MM-dd}废止）"))) { Evidence = [item.Evidence(ItemElement.AccountabilityBasis, string.Join('、', item.RepealedAccountability.Select(standing => standing.Citation)))] });
}
