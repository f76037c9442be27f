using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace QuanZe.Rules.Rulesets.Permissions;

/// <summary>Permits base codes that a recorded crosswalk declares to be one item (编码对照): national and provincial, old and new.</summary>
[Rule("编码对照关系", "Recorded crosswalk of codes", Ruleset = "Permissions")]
public sealed class CrosswalkPermitsCode : Rule
{
    private static readonly Ground Ground = new("已登记的编码对照关系", "recorded crosswalk of codes");

    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ElementDifference>(d => d.Element == ItemElement.Code)
        .And<CodeCrosswalk>().On(d => (d.Expected, d.Actual), c => (c.UpperCode, c.LowerCode))
        .Yield((d, _) => new PermittedDifference(d, Ground));
}
