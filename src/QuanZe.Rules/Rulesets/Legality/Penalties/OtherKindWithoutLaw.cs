using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Penalties;

/// <summary>CF-22: finds kinds outside 第九条第一项至第五项 that rest on no 法律、行政法规 (其他种类缺少依据).</summary>
[Rule("其他种类的处罚缺少法律、行政法规依据", "Other kind without law", Ruleset = "Legality", Article = "行政处罚法 第九条第（六）项")]
public sealed class OtherKindWithoutLaw : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Penalty && !item.Basis.IsEmpty)
        .With(OtherKinds).For(item => item.Row, where: (item, kinds) => item.Penalties.OtherKindBeyond(kinds.Value) is not null)
        .Find(FindingCodes.OtherKindWithoutLaw, (item, kinds) => PenaltyPlace.Beyond(item, [item.Penalties.OtherKindBeyond(kinds.Value)!], "法律、行政法规"));

    /// <summary>Words for kinds that 法律、行政法规 have set beside 第九条第一项至第五项 (其他种类的处罚). A place adds those that its lists use.</summary>
    public static RuleParameter<ValueList<string>> OtherKinds { get; } = RuleParameter.Words(
        "OtherPenaltyKinds", "行政处罚法第九条第一项至第五项以外的处罚种类", "Kinds of penalty beside the list of the law", ["驱逐出境", "限期出境"], "行政处罚法 第九条第（六）项；治安管理处罚法 第十条第二款");
}
