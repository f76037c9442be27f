using QuanZe.Rules.Inference;
using QuanZe.Rules.Life;
using QuanZe.Sdk.Adjustments;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Rulesets.Adjustment;

/// <summary>Finds items that a change of law touches and for which no request for adjustment was made (法律变动未提出调整).</summary>
[Rule("法律变动未提出调整", "No request after a change of law", Ruleset = "Adjustment")]
public sealed class LawChangeUnanswered : Rule
{
    /// <inheritdoc/>
    protected override void Define(RuleDefinition rule) => rule
        .When<TouchedItem>()
        .Unless<WatchedRequest>(request => request.IsAlive).OnAny(touched => (touched.List.Id, touched.Item.Id), request => request.Items)
        .Find(FindingCodes.LawChangeUnanswered, touched => At(SubjectReference.To(touched.List, touched.Item), touched.Element, null, touched.Citation.ToString()));
}
