using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Sameness;

/// <summary>Finds departments of different functions where no document explains it (实施主体职能不同).</summary>
[Rule("实施主体职能不同", "Departments differ in function", Ruleset = "Sameness")]
public sealed class BodyDiffers : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ElementDifference>(d => d.Element == ItemElement.Body)
        .Unless<PermittedDifference>().On(d => d, p => p.Difference)
        .Find(FindingCodes.BodyDiffers, d => Difference.At(d));
}
