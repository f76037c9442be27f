using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>XT-01: finds disputes between organs in which a step was left out (职责争议程序缺少环节).</summary>
[Rule("职责争议程序缺少环节", "Step of a dispute left out", Ruleset = "Legality", Article = "地方各级人民政府机构设置和编制管理条例 第十条第二款")]
public sealed class DisputeStepMissing : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>()
        .And<DisputeRecord>(record => record.MissingStep is not null).On(item => item.Item.Id, record => record.ItemId)
        .Find(FindingCodes.DisputeStepMissing, (item, record) => item.At(ItemElement.Body, record.MissingStep, item.Item.Body.Name));
}
