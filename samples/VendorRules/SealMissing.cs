using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace VendorRules;

/// <summary>Finds licences whose body has no registered seal (实施主体未备案印章).</summary>
[Rule("实施主体未备案印章", "No registered seal", Ruleset = "Acme", Article = "行政许可法 第三十九条")]
public sealed class SealMissing : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ListedItem>(row => row.IsJudged && row.Item.Type == ItemType.Licence && row.Item.Body.Name.Length > 0)
        .Unless<RegisteredSeal>().On(row => row.Item.Body.Name, seal => seal.Body)
        .Find(AcmeFindings.SealMissing, row => At(row, ItemElement.Body, null, row.Item.Body.Name));
}
