using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;

namespace QuanZe.Rules.Rulesets.Permissions;

/// <summary>Permits bodies of one function at two levels (上下级同职能部门): they differ by the make of lists.</summary>
[Rule("上下级同职能部门", "Same function at two levels", Ruleset = "Permissions")]
public sealed class BodyOfSameFunctionIsPermitted : Rule
{
    private static readonly Ground Ground = new("实施主体随层级不同，职能相同", "bodies of one function at two levels", IsByConstruction: true);

    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<BodyDifference>(d => d.IsSameFunction)
        .Yield(d => new PermittedDifference(d, Ground));
}
