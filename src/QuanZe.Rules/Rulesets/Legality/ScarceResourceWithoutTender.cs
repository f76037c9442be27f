using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>XK-25: finds licences to use scarce resources that speak of neither tender nor auction (有限资源许可未载明竞争方式).</summary>
[Rule("有限资源许可未载明竞争方式", "Scarce resource without tender", Ruleset = "Legality", Article = "行政许可法 第十二条第二项、第五十三条")]
public sealed class ScarceResourceWithoutTender : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Licence)
        .With(ScarceResources).For(item => item.Row, where: (item, resources) => item.Licence.ScarceWithoutTender(resources.Value) is not null)
        .Find(FindingCodes.ScarceResourceWithoutTender, (item, resources) => item.At(item.Licence.ScarceWithoutTender(resources.Value)!));

    /// <summary>Words for scarce natural and public resources and special trades (有限资源、特定行业); which trades a place limits is for the place.</summary>
    public static RuleParameter<ValueList<string>> ScarceResources { get; } = RuleParameter.Words(
        "ScarceResources", "应当招标、拍卖的有限资源和特定行业", "Scarce resources and special trades",
        ["采矿权", "探矿权", "海域使用权", "无线电频率", "出租汽车经营权", "河道采砂", "特许经营", "土地使用权出让"], "行政许可法 第十二条第二项");
}
