using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Sameness;

/// <summary>Finds names that differ without a lawful ground (事项名称不一致).</summary>
[Rule("事项名称不一致", "Names differ", Ruleset = "Sameness")]
public sealed class NameDiffers : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ElementDifference>(d => d.Element == ItemElement.Name)
        .Unless<PermittedDifference>().On(d => d, p => p.Difference)
        .Find(FindingCodes.NameDiffers, d => Difference.At(d));
}
