using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Completeness;

/// <summary>Finds rows without a legal basis (缺少设定依据).</summary>
[Rule("缺少设定依据", "Basis missing", Ruleset = "Completeness")]
public sealed class BasisMissing : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ListedItem>(row => row.IsJudged && !row.States(ItemElement.Basis))
        .And<RequiredElement>().On(_ => ItemElement.Basis, required => required.Element)
        .Unless<UnstatedElement>().On((row, _) => (row.Table, ItemElement.Basis), unstated => unstated.Key)
        .Find(FindingCodes.BasisMissing, (row, _) => Absence.Of(row, ItemElement.Basis));
}
