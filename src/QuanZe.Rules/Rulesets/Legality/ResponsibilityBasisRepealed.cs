using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Inference;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>LF-05: finds bases of responsibilities that were no longer in force on the day of the list (责任事项依据已废止).</summary>
[Rule("责任事项依据已废止", "Basis of responsibilities repealed", Ruleset = "Legality", Article = "立法法 第六十三条、第一百零三条、第一百零四条")]
public sealed class ResponsibilityBasisRepealed : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<OtherBasis>(basis => !basis.Repealed.IsEmpty)
        .Find(FindingCodes.BasisRepealed, basis => basis.At(basis.Repealed, string.Join('、', basis.Repealed.Select(standing => standing.Reading.Instrument!.ReplacedBy is { } successor ? $"《{successor}》" : "现行规定")), string.Join('、', basis.Repealed.Select(standing => $"《{standing.Citation.Instrument.Title}》（{standing.Reading.Instrument!.Repealed:yyyy-MM-dd}废止）"))));
}
