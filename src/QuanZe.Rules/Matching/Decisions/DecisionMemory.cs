using QuanZe.Sdk;

namespace QuanZe.Rules.Matching.Decisions;

/// <summary>What people have decided about pairs of rows (决定记忆): it outlasts runs, files and the order of rows.</summary>
/// <remarks>
/// Immutable, safe to share. A decision holds for rows of the same content, wherever they stand and whatever their ids. When a row was changed since, its decisions come back as
/// suggestions for review. Of several decisions about one pair the latest holds; contradictions are listed by <see cref="Conflicts"/>.
/// </remarks>
public sealed class DecisionMemory
{
    private readonly Dictionary<(RowFingerprint Left, RowFingerprint Right), MatchDecision> _byContent = [];
    private readonly ILookup<RowFingerprint, MatchDecision> _byLeft;
    private readonly Dictionary<(string Left, string Right), MatchDecision> _byIds = [];

    private DecisionMemory(ValueList<MatchDecision> decisions)
    {
        Decisions = decisions;
        foreach (var decision in decisions.OrderBy(decision => decision.On))
        {
            _byContent[(decision.Left.Fingerprint, decision.Right.Fingerprint)] = decision;
            _byIds[(decision.Left.Id, decision.Right.Id)] = decision;
        }

        _byLeft = _byContent.Values.ToLookup(decision => decision.Left.Fingerprint);
        Conflicts = DecisionConflict.Among(decisions);
    }

    /// <summary>Nothing decided yet.</summary>
    public static DecisionMemory Empty { get; } = new([]);

    /// <summary>The decisions, in the order they were given.</summary>
    public ValueList<MatchDecision> Decisions { get; }

    /// <summary>Decisions that contradict each other.</summary>
    public ValueList<DecisionConflict> Conflicts { get; }

    /// <summary>A memory of these decisions.</summary>
    /// <param name="decisions">The decisions.</param>
    public static DecisionMemory Of(IEnumerable<MatchDecision> decisions) => new(decisions.ToValueList());

    /// <summary>This memory and one decision more.</summary>
    /// <param name="decision">The decision.</param>
    public DecisionMemory With(MatchDecision decision) => new([.. Decisions, decision]);

    /// <summary>The decision about two rows of this content, or null.</summary>
    /// <param name="left">The row that looks for a partner.</param>
    /// <param name="right">The row that may be it.</param>
    public MatchDecision? Find(PowerItem left, PowerItem right) => _byContent.GetValueOrDefault((RowFingerprint.Of(left), RowFingerprint.Of(right)));

    /// <summary>The decision about rows of these ids of which one was changed since, or null: a suggestion, no decision.</summary>
    /// <param name="left">The row that looks for a partner.</param>
    /// <param name="right">The row that may be it.</param>
    /// <exception cref="ArgumentNullException">A row is null.</exception>
    public MatchDecision? FindStale(PowerItem left, PowerItem right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return _byIds.GetValueOrDefault((left.Id, right.Id)) is { } decision && (!decision.Left.Is(left) || !decision.Right.Is(right)) ? decision : null;
    }

    internal IEnumerable<MatchDecision> About(RowFingerprint left) => _byLeft[left];
}
