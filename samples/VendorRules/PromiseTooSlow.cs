using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;

namespace VendorRules;

/// <summary>Finds licences that are promised later than the place allows (承诺时限过长). How long that is stands in a ruleset document.</summary>
[Rule("承诺时限过长", "Promise too slow", Ruleset = "Acme", Article = "优化营商环境条例 第三十六条")]
public sealed class PromiseTooSlow : Rule
{
    /// <summary>The longest promise (承诺时限上限), in working days; the limit of the Licensing Law where no document says otherwise.</summary>
    public static RuleParameter<int> PromiseDays { get; } =
        RuleParameter.WorkingDays("AcmePromiseDays", "承诺时限上限", "Longest promise", 20, "行政许可法 第四十二条");

    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ListedItem>(row => row.IsJudged && row.Item is { Type: ItemType.Licence, PromisedLimit.Unit: DayUnit.WorkingDays })
        .With(PromiseDays).For(row => row, where: (row, longest) => row.Item.PromisedLimit!.Days > longest.Value)
        .Find(AcmeFindings.PromiseTooSlow, (row, longest) => At(row, ItemElement.PromisedLimit, longest.Text(), row.Item.PromisedLimit!.Text) with { Arguments = [longest.Source] });
}
