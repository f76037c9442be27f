using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>XK-12: finds licences held by a body that exercises the licences of others, without the document that approves it (集中行使许可权缺少批准文件).</summary>
[Rule("集中行使许可权缺少批准文件", "Centralised licences without approval", Ruleset = "Legality", Article = "行政许可法 第二十五条")]
public sealed class LicenceCentralisedWithoutDocument : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Licence && !item.Licence.NamesCentralisation)
        .With(CentralBodies).For(item => item.Row, where: (item, names) => item.Licence.IsCentralised(names.Value))
        .Unless<ApprovalDocument>(document => document.Covers(ItemType.Licence)).On((item, _) => item.Item.Body.Name, document => document.Body)
        .Find(FindingCodes.LicenceCentralisedWithoutDocument, (item, _) => item.At(ItemElement.Body, "相对集中行政许可权的批准文件", item.Item.Body.Name));

    /// <summary>What is in the names of bodies that exercise the licences of others (集中行使许可权的机关名称); places name theirs differently.</summary>
    public static RuleParameter<ValueList<string>> CentralBodies { get; } = RuleParameter.Words(
        "LicenceCentralBodies", "集中行使行政许可权的机关名称用语", "Words in names of bodies with centralised licences", ["行政审批", "政务服务", "审批服务"], "行政许可法 第二十五条");
}
