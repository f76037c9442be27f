using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Sameness;

/// <summary>Finds base codes that differ without a lawful ground (事项编码不一致).</summary>
[Rule("事项编码不一致", "Codes differ", Ruleset = "Sameness")]
public sealed class CodeDiffers : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ElementDifference>(d => d.Element == ItemElement.Code)
        .Unless<PermittedDifference>().On(d => d, p => p.Difference)
        .Find(FindingCodes.CodeDiffers, d => Difference.At(d));
}
