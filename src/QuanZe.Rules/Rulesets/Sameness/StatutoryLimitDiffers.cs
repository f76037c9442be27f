using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Sameness;

/// <summary>Finds statutory time limits that differ between levels (法定时限不一致).</summary>
[Rule("法定时限不一致", "Statutory limits differ", Ruleset = "Sameness")]
public sealed class StatutoryLimitDiffers : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ElementDifference>(d => d.Element == ItemElement.StatutoryLimit)
        .Unless<PermittedDifference>().On(d => d, p => p.Difference)
        .Find(FindingCodes.StatutoryLimitDiffers, d => Difference.At(d));
}
