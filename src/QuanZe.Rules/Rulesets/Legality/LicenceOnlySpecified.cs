using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>XK-06: finds licences whose bases are by their tags rules and normative documents, which may specify a licence and not set it (许可仅列具体规定的依据).</summary>
[Rule("许可仅列具体规定的依据", "Only specifying bases cited for a licence", Ruleset = "Legality", Article = "行政许可法 第十六条、第十七条")]
public sealed class LicenceOnlySpecified : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Licence && item.Licence.OnlySpecifies)
        .Find(FindingCodes.LicenceOnlySpecified, item => item.AtBasis(item.Basis, "设定该许可的法律、行政法规、国务院决定或者地方性法规", string.Join('、', item.Basis.Select(standing => $"《{standing.Citation.Instrument.Title}》（{standing.Reading.Likely}）"))));
}
