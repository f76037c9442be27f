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
        .When<ReviewedItem>(item => item.Type == ItemType.Licence && item.Licence.IsCentralised && !item.Licence.NamesCentralisation)
        .Unless<ApprovalDocument>(document => document.Covers(ItemType.Licence)).On(item => item.Item.Body.Name, document => document.Body)
        .Find(FindingCodes.LicenceCentralisedWithoutDocument, item => item.At(ItemElement.Body, "相对集中行政许可权的批准文件", item.Item.Body.Name));
}
