using QuanZe.Sdk;

namespace QuanZe.Rules.Matching.Decisions;

/// <summary>Two decisions that cannot both hold (互相矛盾的决定): one pair confirmed and rejected, or one row confirmed with two partners of one list.</summary>
/// <param name="Earlier">The earlier decision.</param>
/// <param name="Later">The later one, which is followed.</param>
public sealed record DecisionConflict(MatchDecision Earlier, MatchDecision Later)
{
    internal static ValueList<DecisionConflict> Among(ValueList<MatchDecision> decisions)
    {
        var ordered = decisions.OrderBy(decision => decision.On).ToList();
        var contrary = ordered.GroupBy(decision => (decision.Left.Fingerprint, decision.Right.Fingerprint)).SelectMany(pair => Neighbours(pair, (a, b) => a.Verdict != b.Verdict));
        var latest = ordered.GroupBy(decision => (decision.Left.Fingerprint, decision.Right.Fingerprint)).Select(pair => pair.Last()).Where(decision => decision.Verdict == DecisionVerdict.Confirmed).ToList();
        var rivals = latest.GroupBy(decision => decision.Left.Fingerprint).SelectMany(rows => Neighbours(rows, (a, b) => a.Left.Id == b.Left.Id));
        return [.. contrary, .. rivals];
    }

    private static IEnumerable<DecisionConflict> Neighbours(IEnumerable<MatchDecision> decisions, Func<MatchDecision, MatchDecision, bool> contradict) =>
        decisions.Zip(decisions.Skip(1)).Where(pair => contradict(pair.First, pair.Second)).Select(pair => new DecisionConflict(pair.First, pair.Second));
}
