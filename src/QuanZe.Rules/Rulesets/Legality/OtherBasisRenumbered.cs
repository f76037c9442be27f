using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Inference;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>LF-05: finds bases of responsibilities and accountability cited by the numbers of an old version (责任事项依据、追责依据引用旧版本条文序号).</summary>
[Rule("责任事项依据、追责依据引用旧版本条文序号", "Other basis cites an article of an old version", Ruleset = "Legality", Article = "立法法 第六十三条；行政处罚法 第三十七条")]
public sealed class OtherBasisRenumbered : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<OtherBasis>(basis => !basis.Superseded.IsEmpty)
        .Find(FindingCodes.ArticleRenumbered, basis => basis.At(basis.Superseded.Select(place => place.Standing), string.Join('、', basis.Superseded.Select(place => place.NewText)), string.Join('、', basis.Superseded.Select(place => $"《{place.Standing.Citation.Instrument.Title}》{place.Standing.Citation.History}{place.Old}"))));
}
