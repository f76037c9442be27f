using QuanZe.Rules.Inference.Living;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Inference;

/// <summary>A living session (常驻会话): facts that come and go in commits, and findings that are true after each.</summary>
/// <remarks>
/// A commit costs in proportion to what it touches, not to how many facts there are. Findings come as changes, once a commit, and as pages; a copy of all of
/// them is made only when asked for.
/// <para>A commit is whole or not at all. When a rule throws, a limit is passed or the work is stopped, the session is as it was before; its memory is then made
/// anew from its facts at the next use, which costs as much as opening it. When that fails too, which takes a condition that is not pure, the session
/// <see cref="IsFaulted">is faulted</see> and says so at every call.</para>
/// <para>Not safe to share between threads. It holds no resources; a session that is let go and opened again from its facts has the same state.</para>
/// </remarks>
public sealed class RuleSession
{
    private readonly RuleSessionOptions _options;
    private readonly CommitStrategy _strategy;
    private Network? _network;
    private List<object>? _factsOfBefore;
    private SessionFaultedException? _fault;
    private bool _isCommitting;

    internal RuleSession(RuleBook book, IEnumerable<object> facts, RuleSessionOptions options, CommitStrategy strategy, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.FindingLimit, 1, nameof(options));
        RuleBook = book;
        _options = options;
        _strategy = strategy;
        _network = Make(facts, cancellationToken);
    }

    /// <summary>Told of each commit that changed findings, after it is complete; what a handler throws reaches the one who committed and undoes nothing.</summary>
    public event EventHandler<FindingChanges>? FindingsChanged;

    /// <summary>The rules that are applied.</summary>
    public RuleBook RuleBook { get; }

    /// <summary>The number of commits since the session was opened.</summary>
    public long Commits { get; private set; }

    /// <summary>Whether the session can no longer say what holds.</summary>
    public bool IsFaulted => _fault is not null;

    /// <summary>The number of findings.</summary>
    /// <exception cref="SessionFaultedException">The session is faulted.</exception>
    public int FindingCount => Current.Findings.Ordered.Count;

    /// <summary>The findings in order, read as one goes; a commit in between ends the reading. Nothing is copied.</summary>
    /// <exception cref="SessionFaultedException">The session is faulted.</exception>
    public IEnumerable<Finding> Findings => Current.Findings.Ordered.All;

    /// <summary>The facts the host inserted, in no stated order: what the session is opened again from.</summary>
    /// <exception cref="SessionFaultedException">The session is faulted.</exception>
    public IEnumerable<object> Inserted => Current.Inserted;

    // The memory, made anew when the last commit had to be undone.
    private Network Current
    {
        get
        {
            if (_isCommitting)
            {
                throw new InvalidOperationException("A rule asks the session while it commits; conditions must be pure.");
            }

            return _network ??= Restored();
        }
    }

    /// <summary>Some findings in order.</summary>
    /// <param name="offset">How many come before.</param>
    /// <param name="count">How many at most.</param>
    /// <exception cref="SessionFaultedException">The session is faulted.</exception>
    public ValueList<Finding> Page(int offset, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return Current.Findings.Ordered.From(offset, count).ToValueList();
    }

    /// <summary>Lets a fact come, as one commit.</summary>
    /// <param name="fact">The fact.</param>
    public FindingChanges Insert(object fact) => Commit(new RuleChanges().Insert(fact));

    /// <summary>Puts a fact in the place of another, as one commit.</summary>
    /// <param name="before">The very object that was inserted.</param>
    /// <param name="after">The new one.</param>
    public FindingChanges Replace(object before, object after) => Commit(new RuleChanges().Replace(before, after));

    /// <summary>Lets a fact go, as one commit.</summary>
    /// <param name="fact">The very object that was inserted.</param>
    public FindingChanges Retract(object fact) => Commit(new RuleChanges().Retract(fact));

    /// <summary>Lets several changes happen at once.</summary>
    /// <param name="changes">The changes, in their order.</param>
    /// <param name="cancellationToken">Stops the commit; the session is then as it was.</param>
    /// <returns>What came and went among the findings.</returns>
    /// <exception cref="ArgumentException">A fact is inserted that is there, or retracted or replaced that is not; nothing was changed.</exception>
    /// <exception cref="RuleFailedException">A rule threw; the session is as it was.</exception>
    /// <exception cref="FindingLimitException">A rule finds more than the session keeps; the session is as it was.</exception>
    /// <exception cref="OperationCanceledException">The commit was stopped; the session is as it was.</exception>
    /// <exception cref="SessionFaultedException">The session is faulted.</exception>
    public FindingChanges Commit(RuleChanges changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var network = Current;
        Check(network, changes);
        cancellationToken.ThrowIfCancellationRequested();
        _isCommitting = true;
        FindingChanges result;
        try
        {
            var (appeared, withdrawn) = Carry(network, changes, cancellationToken);
            result = new FindingChanges(++Commits, appeared, withdrawn);
        }
        finally
        {
            _isCommitting = false;
        }

        if (!result.IsEmpty)
        {
            FindingsChanged?.Invoke(this, result);
        }

        return result;
    }

    /// <summary>Whether a fact is there, inserted or derived.</summary>
    /// <param name="fact">The very object.</param>
    public bool Contains(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return Current.Find(fact) is not null;
    }

    /// <summary>Why a finding is made: the rules and facts behind it, down to the facts that were inserted. One explanation per ground.</summary>
    /// <param name="finding">A finding of this session.</param>
    /// <exception cref="ArgumentException">The finding is not of this session.</exception>
    public ValueList<Explanation> Explain(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var network = Current;
        var explanations = network.Findings.GroundsOf(finding).Select(found => Explanation.Of(finding, found.Ground, fact => GroundOf(network, fact))).ToValueList();
        return explanations.IsEmpty
            ? throw new ArgumentException($"The finding {finding.Code} on {finding.Subject.ItemId} is not of this session.", nameof(finding))
            : explanations;
    }

    /// <summary>The name of the rule that derived a fact, of several the first by name; null when the fact was only inserted.</summary>
    /// <param name="fact">A fact of this session.</param>
    /// <exception cref="SessionFaultedException">The session is faulted.</exception>
    public string? RuleOf(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return GroundOf(Current, fact)?.Rule.Name;
    }

    /// <summary>The facts of a type, inserted and derived, in no stated order. It looks at every fact once.</summary>
    /// <typeparam name="T">The facts.</typeparam>
    /// <exception cref="SessionFaultedException">The session is faulted.</exception>
    public IReadOnlyList<T> Derived<T>()
        where T : class => [.. Current.FactsOf(typeof(T)).Cast<T>()];

    /// <summary>Why a rule concludes nothing from certain facts now: the first of its patterns that they do not meet.</summary>
    /// <remarks>Nothing is copied; where a negation is reached, the facts that could stand in the way are looked at.</remarks>
    /// <typeparam name="TRule">The rule.</typeparam>
    /// <param name="facts">The facts that were expected to meet its patterns, in their order.</param>
    /// <returns>What was not met, in the rule's own words; null when the facts meet all patterns.</returns>
    /// <exception cref="ArgumentException">The rule is not in the book, or no fact is given.</exception>
    /// <exception cref="SessionFaultedException">The session is faulted.</exception>
    public Absence? ExplainAbsence<TRule>(params IReadOnlyList<object> facts)
        where TRule : Rule => AbsenceSearch.Of(RuleBook, typeof(TRule), facts, Current.FactsOf);

    /// <summary>Follows one fact through all rules that read facts of its kind: how far each has come with it, and what it concluded.</summary>
    /// <remarks>
    /// Read from the session's memory: no rule runs again, so it costs in proportion to the rows that hold the fact. Of several rows that came equally far,
    /// which one <see cref="RuleTrace.Stop"/> tells of is not stated.
    /// </remarks>
    /// <param name="fact">A fact of this session.</param>
    /// <exception cref="SessionFaultedException">The session is faulted.</exception>
    public ValueList<RuleTrace> Trace(object fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return new TraceReading(Current, RuleBook.Plan, fact).Read().ToValueList();
    }

    /// <summary>What the session holds: the rows of each rule, and how full each index is.</summary>
    /// <remarks>Counted when asked, by one walk over all rows and entries; commits pay nothing for it. For a person who asks, not for every commit.</remarks>
    /// <exception cref="SessionFaultedException">The session is faulted.</exception>
    public SessionProfile Profile() => Current.Profile();

    /// <summary>The state as it is now, to be kept, compared, and asked (会话快照). It copies references to all facts and findings: for a state that is kept, not for every keystroke.</summary>
    public RuleRun Capture()
    {
        var network = Current;
        var facts = new FactTable(network.Facts.Count());
        var derived = new Store<Derived>();
        foreach (var node in network.Facts)
        {
            facts.Add(node.Fact);
            if (!node.IsInserted && GroundOf(network, node.Fact) is { } ground)
            {
                derived.Add(new Derived(node.Fact, ground));
            }
        }

        return new RuleRun(RuleBook, facts, derived, new Store<Derived>(), [.. network.Findings.Ordered.All.SelectMany(network.Findings.GroundsOf)]);
    }

    private static Derivation? GroundOf(Network network, object fact) =>
        network.Find(fact)?.Support is { } token ? ((ConclusionNode)token.Node).GroundOf(token) : null;

    private static void Check(Network network, RuleChanges changes)
    {
        var changed = new Dictionary<object, bool>(ReferenceEqualityComparer.Instance);
        bool IsThere(object fact) => changed.TryGetValue(fact, out var isThere) ? isThere : network.Find(fact) is { IsInserted: true };
        foreach (var (before, after) in changes.List)
        {
            if (before is not null)
            {
                changed[before] = IsThere(before) ? false : throw new ArgumentException($"The fact '{before}' is not in the session; retract or replace the very object that was inserted.", nameof(changes));
            }

            if (after is not null)
            {
                changed[after] = IsThere(after) ? throw new ArgumentException($"The fact '{after}' is in the session already.", nameof(changes)) : true;
            }
        }
    }

    private static void Hold(Network network, RuleChanges changes)
    {
        foreach (var (before, after) in changes.List)
        {
            if (before is not null)
            {
                network.Hold(before, isInserted: false);
            }

            if (after is not null)
            {
                network.Hold(after, isInserted: true);
            }
        }
    }

    private (ValueList<Finding> Appeared, ValueList<Finding> Withdrawn) Carry(Network network, RuleChanges changes, CancellationToken cancellationToken)
    {
        try
        {
            Hold(network, changes);
            return network.Commit(cancellationToken);
        }
        catch (Exception exception)
        {
            (_network, _factsOfBefore) = (null, FactsBefore(network, changes));
            if (exception is FindingLimitException || (exception is OperationCanceledException && cancellationToken.IsCancellationRequested))
            {
                throw;
            }

            throw network.Failure(exception);
        }
    }

    private static List<object> FactsBefore(Network network, RuleChanges changes)
    {
        var facts = new HashSet<object>(network.Inserted, ReferenceEqualityComparer.Instance);
        foreach (var (before, after) in Enumerable.Reverse(changes.List))
        {
            if (after is not null)
            {
                facts.Remove(after);
            }

            if (before is not null)
            {
                facts.Add(before);
            }
        }

        return [.. facts];
    }

    private Network Restored()
    {
        if (_fault is not null)
        {
            throw _fault;
        }

        try
        {
            return Make(_factsOfBefore!, CancellationToken.None);
        }
#pragma warning disable CA1031 // Whatever keeps the state of before from being made again, the session must not pretend to have one.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            throw _fault = new SessionFaultedException(exception);
        }
        finally
        {
            _factsOfBefore = null;
        }
    }

    private Network Make(IEnumerable<object> facts, CancellationToken cancellationToken)
    {
        var network = new Network(RuleBook.Plan, _strategy, _options.FindingLimit);
        foreach (var fact in facts)
        {
            network.Hold(fact ?? throw new ArgumentNullException(nameof(facts), "A fact is null."), isInserted: true);
        }

        try
        {
            network.Commit(cancellationToken);
            return network;
        }
        catch (Exception exception) when (exception is not FindingLimitException && !(exception is OperationCanceledException && cancellationToken.IsCancellationRequested))
        {
            throw network.Failure(exception);
        }
    }
}
