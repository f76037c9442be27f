using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>GG-01: finds public services whose names end like a power over citizens (公共服务名称类似行政权力).</summary>
[Rule("公共服务名称类似行政权力", "Public service sounds like a power", Ruleset = "Legality", Article = "公共服务可以任何文件为依据；行政权力不可")]
public sealed class ServiceSoundsLikePower : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.PublicService && ServiceNames.SoundLikePower(item.Item.Name))
        .Find(FindingCodes.ServiceSoundsLikePower, item => item.At(ItemElement.Type, null, item.Item.FullName));
}
