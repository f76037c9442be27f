using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Sameness;

/// <summary>Finds types that differ without a lawful ground (事项类型不一致).</summary>
[Rule("事项类型不一致", "Types differ", Ruleset = "Sameness")]
public sealed class TypeDiffers : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ElementDifference>(d => d.Element == ItemElement.Type)
        .Unless<PermittedDifference>().On(d => d, p => p.Difference)
        .Find(FindingCodes.TypeDiffers, d => Difference.At(d));
}
