using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;

namespace QuanZe.Rules.Rulesets.Permissions;

/// <summary>Permits an added regulation or rule of the own region (本地区地方性法规、规章): 立法法 第八十一条、第九十三条.</summary>
[Rule("增加本地区地方性法规、规章", "Regulation of the own region added", Ruleset = "Permissions", Article = "立法法 第八十条、第八十一条、第九十三条")]
public sealed class LocalRegulationMayBeAdded : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<AddedBasis>()
        .With<LocalLaw>()
        .YieldEach((added, law) => law.IsOwn(added.Citation.Instrument) ? [new PermittedBasis(added)] : Enumerable.Empty<PermittedBasis>());
}
