using System.Globalization;
using QuanZe.Rules.Inference;
using QuanZe.Rules.Matching.Decisions;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Alignment;

/// <summary>A row about which people have decided what no longer holds or cannot all hold (受人工决定影响的事项).</summary>
/// <remarks>A fact, compared by reference. Immutable.</remarks>
/// <param name="row">The row.</param>
/// <param name="decision">The decision, the earlier one where two contradict each other.</param>
/// <param name="contrary">The later decision that contradicts it; null when the row was changed since.</param>
public sealed class DecidedLink(ListedItem row, MatchDecision decision, MatchDecision? contrary = null) : IFindingSubject
{
    /// <summary>The row.</summary>
    public ListedItem Row { get; } = row;

    /// <summary>The decision, the earlier one where two contradict each other.</summary>
    public MatchDecision Decision { get; } = decision;

    /// <summary>The later decision that contradicts it; null when the row was changed since.</summary>
    public MatchDecision? Contrary { get; } = contrary;

    /// <summary>The decision in a few words: when, who, whether it confirms, and the partner's name.</summary>
    public string DecisionWords => Words(Decision);

    /// <summary>The contrary decision in a few words; empty when there is none.</summary>
    public string ContraryWords => Contrary is null ? "" : Words(Contrary);

    /// <summary>The day of the decision.</summary>
    public string DecidedOn => Decision.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What was decided, in both languages.</summary>
    public string VerdictWords => Decision.Verdict == DecisionVerdict.Confirmed ? "确认 confirmed" : "否定 rejected";

    /// <inheritdoc/>
    public SubjectReference Subject => Row.Subject;

    private static string Words(MatchDecision decision) => string.Create(
        CultureInfo.InvariantCulture, $"{decision.On:yyyy-MM-dd} {decision.By} {(decision.Verdict == DecisionVerdict.Confirmed ? "✓" : "✗")}「{decision.Right.Name}」");

    internal static IEnumerable<DecidedLink> Of(DecisionMemory memory, IReadOnlyList<ListedItem> rows)
    {
        if (memory.Decisions.IsEmpty)
        {
            return [];
        }

        var byContent = rows.ToLookup(row => RowFingerprint.Of(row.Item));
        var conflicts = memory.Conflicts.SelectMany(conflict => byContent[conflict.Later.Left.Fingerprint].Select(row => new DecidedLink(row, conflict.Earlier, conflict.Later)));
        var byId = rows.ToLookup(row => row.Item.Id, StringComparer.Ordinal);
        var stale = memory.Decisions.Where(decision => !byContent.Contains(decision.Left.Fingerprint)).SelectMany(decision => byId[decision.Left.Id].Select(row => new DecidedLink(row, decision)));
        return conflicts.Concat(stale);
    }
}
