using QuanZe.Rules.Alignment;
using QuanZe.Rules.Inference;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;

namespace QuanZe.Rules.Rulesets.Legality.Penalties;

/// <summary>What the limits of fines for rules of departments and of local governments have in common (规章罚款限额): both a general limit and a higher one for some fields.</summary>
/// <param name="ranks">The rules that the limit is for.</param>
/// <param name="general">The general limit.</param>
/// <param name="higher">The limit for the fields for which more is allowed.</param>
/// <param name="code">What a fine above the limit is found as.</param>
public abstract class RuleFineTooHigh(RankSet ranks, RuleParameter<decimal> general, RuleParameter<decimal> higher, FindingCode code) : Rule
{
    /// <inheritdoc/>
    protected sealed override void Define(RuleDefinition rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        rule.When<ReviewedItem>(item => item.Type == ItemType.Penalty && item.Penalties.HighestFineOf(ranks) is not null)
            .With(general).For(item => item.Row, where: (item, limit) => item.Penalties.HighestFineOf(ranks)!.Most > limit.Value)
            .With(higher).For((item, _) => item.Row)
            .Find(code, (item, limit, most) => PenaltyPlace.FineAbove(item, item.Penalties.HighestFineOf(ranks)!, limit, most));
    }
}
