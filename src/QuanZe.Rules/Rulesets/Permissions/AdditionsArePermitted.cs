using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;

namespace QuanZe.Rules.Rulesets.Permissions;

/// <summary>Permits a basis that keeps every upper citation and adds only what a rule permits (增加地方性法规等依据).</summary>
[Rule("依据仅有准许的增加", "Only permitted additions", Ruleset = "Permissions", Article = "立法法 第八十条、第八十一条、第九十三条")]
public sealed class AdditionsArePermitted : Rule
{
    private static readonly Ground Ground = new("增加本地区地方性法规、规章作为依据（立法法第八十一条、第九十三条）", "regulations of the own region added (立法法 81, 93)");

    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<BasisDifference>(d => d.Comparison.Missing.IsEmpty && !d.Comparison.Added.IsEmpty)
        .Unless<UnexcusedAddition>().On(d => d, u => u.Added.Difference)
        .Yield(d => new PermittedDifference(d, Ground));
}
