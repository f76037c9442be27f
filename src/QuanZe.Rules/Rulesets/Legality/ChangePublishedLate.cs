using System.Globalization;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality;

/// <summary>GK-01: finds changes published more than twenty working days after they were made (变更未按期公布).</summary>
[Rule("变更未按期公布", "Change published late", Ruleset = "Legality", Article = "政府信息公开条例 第二十条第五项、第六项、第八项、第二十六条")]
public sealed class ChangePublishedLate : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>()
        .And<PublicationRecord>().On(item => item.Item.Id, record => record.ItemId)
        .With(PublicationDays).For((item, _) => item.Row, where: (item, record, allowed) => record.IsLate(item.Date, allowed.Value))
        .Find(FindingCodes.ChangePublishedLate, (item, record, allowed) => item.At(ItemElement.None, record.Due(allowed.Value).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), record.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "尚未公布"));

    /// <summary>The working days from a change to its publication (公布期限).</summary>
    public static RuleParameter<int> PublicationDays { get; } = RuleParameter.WorkingDays("PublicationDays", "变更后公布期限", "Days to publish a change", 20, "政府信息公开条例 第二十六条");
}
