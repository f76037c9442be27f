using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;

namespace QuanZe.Rules.Rulesets.Permissions;

/// <summary>Permits bases that cite the same and differ by one or two characters of the copied text (引文个别字词出入).</summary>
[Rule("引文个别字词出入", "Slip in the quotation", Ruleset = "Permissions")]
public sealed class SlipOfCopyingIsPermitted : Rule
{
    private static readonly Ground Ground = new("援引条款相同，引文仅个别字词出入", "same provisions; the quotation differs by a character or two");

    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<BasisDifference>(d => d.OnlySlipsDiffer)
        .Yield(d => new PermittedDifference(d, Ground));
}
