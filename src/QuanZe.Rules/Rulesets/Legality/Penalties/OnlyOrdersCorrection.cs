using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Legality.Penalties;

/// <summary>CF-20: asks whether a row that only orders correction, which is no kind of penalty, is of the right type (仅责令改正).</summary>
[Rule("仅责令改正，不属于行政处罚", "Only orders correction", Ruleset = "Legality", Article = "行政处罚法 第九条、第二十八条")]
public sealed class OnlyOrdersCorrection : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<ReviewedItem>(item => item.Type == ItemType.Penalty && item.Penalties is { Reading: { StatesKinds: false, Correction: not null }, IsAllOthers: false } && !SaysPenalty(item))
        .Find(FindingCodes.OnlyOrdersCorrection, item => new FindingPlace(item.Subject, ItemElement.Type, null, item.Penalties.Reading.Correction!.Value.Text)
        {
            Evidence = [item.Evidence(ItemElement.Basis, item.Penalties.Reading.Correction!.Value.Text)],
        });

    // 依法给予处罚 refers to another provision for the kinds.
    private static bool SaysPenalty(ReviewedItem item) => item.Item.Basis.Citations.Any(citation => citation.Quotations.Any(quotation => quotation.Text.Contains("处罚", StringComparison.Ordinal)));
}
