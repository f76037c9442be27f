using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;

namespace QuanZe.Rules.Rulesets.Permissions;

/// <summary>Permits a row outside the catalogue whose basis is a regulation or rule of the own region (地方性法规、规章设定的地方事项).</summary>
[Rule("本地区地方性法规、规章设定的事项", "Established by a regulation of the own region", Ruleset = "Permissions", Article = "立法法 第八十条、第八十一条、第九十三条")]
public sealed class LocalRegulationSupportsItem : Rule
{
    private static readonly Ground Ground = new("依据本地区地方性法规、规章设定", "established by a regulation of the own region");

    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<OutsideItem>()
        .With<LocalLaw>()
        .YieldEach((outside, law) => law.Supports(outside.Row) ? [new PermittedOutsideItem(outside, Ground)] : Enumerable.Empty<PermittedOutsideItem>());
}
