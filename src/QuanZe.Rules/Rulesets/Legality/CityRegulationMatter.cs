using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>LF-01: finds bases that are city regulations or rules on matters whose titles speak of none of the fields open to cities (设区的市立法事项待核实).</summary>
[Rule("设区的市立法事项待核实", "Matter of a city regulation", Ruleset = "Legality", Article = "立法法 第八十一条、第八十二条第三款、第九十三条")]
public sealed class CityRegulationMatter : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => !item.BasisReview.CityInstrumentsOutsideTheirFields.IsEmpty)
        .Find(FindingCodes.CityRegulationMatter, item => item.AtBasis(item.BasisReview.CityInstrumentsOutsideTheirFields));
}
