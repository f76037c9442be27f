using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Completeness;

/// <summary>Finds rows without an implementing body (缺少实施主体).</summary>
[Rule("缺少实施主体", "Body missing", Ruleset = "Completeness")]
public sealed class BodyMissing : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ListedItem>(row => row.IsJudged && !row.States(ItemElement.Body))
        .And<RequiredElement>().On(_ => ItemElement.Body, required => required.Element)
        .Unless<UnstatedElement>().On((row, _) => (row.Table, ItemElement.Body), unstated => unstated.Key)
        .Find(FindingCodes.BodyMissing, (row, _) => Absence.Of(row, ItemElement.Body));
}
