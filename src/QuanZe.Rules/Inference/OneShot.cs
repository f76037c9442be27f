using QuanZe.Sdk;

namespace QuanZe.Rules.Inference;

/// <summary>One run of a book over facts (单次运行): level by level, and within a level one pass over each kind of facts. It keeps no memories of joins.</summary>
internal sealed class OneShot
{
    // Below this, handing facts to another thread costs more than it saves.
    private const int LeastPart = 512;

    private const int PartsPerThread = 4;

    private readonly RuleBook _book;
    private readonly FactTable _facts;
    private readonly RunOptions _options;
    private readonly CancellationToken _cancellationToken;
    private readonly object?[] _indexes;
    private readonly Execution _execution;
    private readonly Store<Derived> _derived = new();
    private readonly Store<Derived> _again = new();
    private readonly StatedFacts _stated = new();
    private readonly HashSet<CompiledRule> _incomplete = [];
    private readonly HashSet<CompiledRule> _out = [];
    private readonly List<WithheldRule> _withheld = [];
    private readonly List<RuleTiming> _timings = [];

    public OneShot(RuleBook book, FactTable facts, RunOptions options, CancellationToken cancellationToken)
    {
        _book = book;
        _facts = facts;
        _options = options;
        _cancellationToken = cancellationToken;
        _indexes = new object?[book.Plan.Indexes.Length];
        _execution = NewExecution();
    }

    public RuleRun Run()
    {
        foreach (var level in _book.Plan.Levels)
        {
            TakeStated(level[0].Rules[0].Level);
            Withhold(level);
            foreach (var pass in level)
            {
                Run(pass);
            }

            KeepDerived();
        }

        TakeStated(int.MaxValue);
        return Finish();
    }

    // What is incomplete must not be denied or counted: "unless a permission" over half the permissions finds what is permitted.
    // A rule that only needs facts to be there says too little and nothing wrong, so it runs; what it derives is then incomplete in turn.
    private void Withhold(FusedPass[] level)
    {
        if (_incomplete.Count == 0)
        {
            return;
        }

        foreach (var rule in level.SelectMany(pass => pass.Rules))
        {
            if (rule.Writers.Find(_incomplete.Contains) is null)
            {
                continue;
            }

            _incomplete.Add(rule);
            if (rule.Writers.Find(writer => _incomplete.Contains(writer) && rule.IsMisledBy(writer)) is { } cause)
            {
                _out.Add(rule);
                _withheld.Add(new WithheldRule(rule.Name, cause.Name, cause.Derives!.Name));
            }
        }
    }

    private void Run(FusedPass pass)
    {
        if (_options.ProfileBy is not { } clock)
        {
            Pass(pass, _execution);
            return;
        }

        foreach (var rule in pass.Rules)
        {
            var counter = new MatchCounter();
            var measured = NewExecution(counter);
            var start = clock.GetTimestamp();
            var count = Pass(rule.Source.Fuse([rule]), measured);
            _timings.Add(new RuleTiming(rule.Name, clock.GetElapsedTime(start), count, counter.Matches));
            _execution.Take(measured);
        }
    }

    private int Pass(FusedPass pass, Execution execution)
    {
        var row = default(Row);
        try
        {
            var facts = pass.Facts(_facts, ref row);
            PassOver(pass, facts, execution);
            return facts.Count;
        }
#pragma warning disable CA1031 // Whatever the key of a group throws is a failure of its rule.
        catch (Exception exception) when (exception is not OperationCanceledException || !_cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            execution.Fail(pass.Rules[0], row, exception);
            return 0;
        }
    }

    private void PassOver(FusedPass pass, ArraySegment<object> facts, Execution execution)
    {
        Func<CompiledRule, bool>? isOut = _out.Count == 0 ? null : _out.Contains;
        var parts = execution.Observer is null && _options.Threads > 1 ? Math.Min(_options.Threads * PartsPerThread, facts.Count / LeastPart) : 1;
        if (parts < 2)
        {
            pass.Run(facts, execution, isOut, _cancellationToken);
            return;
        }

        var executions = new Execution[parts];
        Parallel.For(0, parts, new ParallelOptions { MaxDegreeOfParallelism = _options.Threads, CancellationToken = _cancellationToken }, part =>
        {
            var (start, end) = ((int)((long)facts.Count * part / parts), (int)((long)facts.Count * (part + 1) / parts));
            executions[part] = NewExecution();
            pass.Run(facts.AsSpan(start, end - start), executions[part], isOut, _cancellationToken);
        });
        foreach (var part in executions)
        {
            execution.Take(part);
        }
    }

    private void KeepDerived()
    {
        FactType? type = null;
        foreach (var derived in _execution.Derived.Items)
        {
            type = type is not null && type.Type == derived.Fact.GetType() ? type : _book.Plan.TypeOf(derived.Fact);
            if (derived.Ground.Rule.Level >= type.Level)
            {
                _execution.Refuse(derived, type);
            }
        }

        _incomplete.UnionWith(_execution.Failures.Select(failure => failure.Rule));
        var isBroken = _execution.Failures.Count > 0;
        _facts.Expect(_execution.Derived.Count);
        foreach (var derived in _execution.Derived.Items)
        {
            if (isBroken && _execution.HasFailed(derived.Ground.Rule))
            {
                continue;
            }

            type = type is not null && type.Type == derived.Fact.GetType() ? type : _book.Plan.TypeOf(derived.Fact);
            if (type.StatesSameness)
            {
                _stated.Add(type, derived);
            }
            else
            {
                Keep(derived);
            }
        }

        _execution.Derived.Clear();
    }

    private void TakeStated(int level)
    {
        foreach (var derived in _stated.Take(level))
        {
            Keep(derived);
        }
    }

    private void Keep(in Derived derived) => (_facts.Add(derived.Fact) ? _derived : _again).Add(derived);

    private RuleRun Finish()
    {
        if (_execution.Failures.Count > 0)
        {
            _execution.Found.Remove(found => _execution.HasFailed(found.Ground.Rule));
        }

        var (found, overflows) = FindingLimit.Apply(FindingOrder.Sorted(_execution.Found.Items.ToArray()), _options.FindingLimit, _execution.Dropped);
        return new RuleRun(_book, _facts, _derived, _again, found)
        {
            Failures = _execution.Failures.Select(failure => failure.Failure).ToValueList(),
            Withheld = _withheld.ToValueList(),
            Overflows = overflows,
            Profile = _options.ProfileBy is not null ? new RuleProfile(_timings.ToValueList(), Indexes().ToValueList()) : null,
        };
    }

    private IEnumerable<IndexProfile> Indexes() =>
        from slot in Enumerable.Range(0, _indexes.Length)
        where _indexes[slot] is not null
        select _book.Plan.Indexes[slot].Describe(_indexes[slot]!);

    private Execution NewExecution(RowObserver? observer = null) => new(_facts, _indexes, _book.Plan.Guards, _options.FindingLimit) { Observer = observer };

    private sealed class MatchCounter : RowObserver
    {
        public long Matches { get; private set; }

        public override void Entered(Step step, in Row row) => Matches += step is Conclusion ? 1 : 0;
    }
}
