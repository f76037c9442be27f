using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Penalties;

/// <summary>CF-17: tells that neither name nor quotations say which kinds of penalty a row has, so that its bases were reviewed for none (未载明处罚种类).</summary>
[Rule("未载明处罚种类", "Kinds not stated", Ruleset = "Legality", Article = "行政处罚法 第九条")]
public sealed class PenaltyKindsNotStated : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Penalty && item.Penalties is { Reading: { StatesKinds: false, Correction: null }, IsAllOthers: false } && !item.Item.Basis.IsEmpty)
        .Find(FindingCodes.PenaltyKindsNotStated, item => new FindingPlace(item.Subject, ItemElement.Basis));
}
