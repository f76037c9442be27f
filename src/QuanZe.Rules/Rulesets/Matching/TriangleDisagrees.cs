using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Matching;

/// <summary>Finds links between three lists that contradict each other (三级匹配互相矛盾).</summary>
[Rule("三级匹配互相矛盾", "Three-level links disagree", Ruleset = "Matching")]
public sealed class TriangleDisagrees : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<TriangleConflict>()
        .Find(FindingCodes.TriangleDisagrees, conflict => new FindingPlace(conflict.Subject, ItemElement.None) { Arguments = [conflict.Description] });
}
