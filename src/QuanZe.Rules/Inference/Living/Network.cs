using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Inference.Living;

/// <summary>Everything a session remembers (会话记忆), and the way a commit goes through it.</summary>
/// <remarks>
/// For each level in turn: what was touched is settled, so that only net changes count; groups are made anew; then the rules that read something changed
/// take it in, in the order of <see cref="CommitStrategy"/>. What a level derives belongs to a higher one, so that nothing flickers.
/// A commit that throws leaves the memory half changed: the session throws it away.
/// </remarks>
internal sealed class Network
{
    private readonly RulePlan _plan;
    private readonly Dictionary<object, FactNode> _facts = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Type, StreamNode> _streams;
    private readonly Dictionary<Type, LivingType> _types = [];
    private readonly Dictionary<CompiledRule, RuleMemory> _memories = [];
    private readonly List<FactNode>[] _touched;
    private readonly List<SameFacts>[] _touchedSame;
    private readonly Dictionary<(Type Type, object Sameness), SameFacts> _same = [];
    private CompiledRule? _rule;
    private Token? _token;
    private object? _fact;

    public Network(RulePlan plan, CommitStrategy strategy, int findingLimit)
    {
        _plan = plan;
        Strategy = strategy;
        FindingLimit = findingLimit;
        Indexes = [.. plan.Indexes.Select(index => index.Open())];
        var levels = plan.Rules.Select(rule => rule.Level + 1).DefaultIfEmpty().Max();
        var positions = plan.Rules.Select(rule => rule.Steps.Count).DefaultIfEmpty().Max();
        Levels = [.. Enumerable.Range(0, levels).Select(_ => new LevelWork(this, positions))];
        _touched = [.. Enumerable.Range(0, levels + 1).Select(_ => new List<FactNode>())];
        _touchedSame = [.. Enumerable.Range(0, levels + 1).Select(_ => new List<SameFacts>())];
        _streams = plan.TypesRead.ToDictionary(type => type, _ => new StreamNode(this));
        foreach (var rule in plan.Rules)
        {
            Remember(rule);
        }
    }

    public CommitStrategy Strategy { get; }

    public int FindingLimit { get; }

    public RightIndex[] Indexes { get; }

    public LevelWork[] Levels { get; }

    /// <summary>The streams with changes in this commit.</summary>
    public List<StreamNode> Changed { get; } = [];

    public FindingTable Findings { get; } = new();

    public CancellationToken CancellationToken { get; private set; }

    /// <summary>The facts the host inserted.</summary>
    public IEnumerable<object> Inserted => _facts.Values.Where(node => node.IsInserted).Select(node => node.Fact);

    /// <summary>All facts that are there, inserted and derived.</summary>
    public IEnumerable<FactNode> Facts => _facts.Values;

    /// <summary>The facts of a type. Looks at every fact.</summary>
    public IEnumerable<object> FactsOf(Type type) => _facts.Values.Where(node => type.IsInstanceOfType(node.Fact)).Select(node => node.Fact);

    /// <summary>The steps of a rule with the rows they hold.</summary>
    public RuleMemory MemoryOf(CompiledRule rule) => _memories[rule];

    /// <summary>Counts what is held.</summary>
    public SessionProfile Profile()
    {
        var begun = _memories.Values.SelectMany(memory => memory.Groups?.Shown ?? []).Concat(_facts.Values);
        var counts = _memories.Values.ToDictionary(memory => memory.First, _ => new RowCount());
        foreach (var first in begun.SelectMany(fact => fact.Tokens).Where(token => token.Parent is null))
        {
            counts[first.Node].Add(first);
        }

        return new SessionProfile(
            _plan.Rules.Select(rule => counts[_memories[rule].First].Of(rule)).ToValueList(),
            _plan.Indexes.Select((index, slot) => index.Describe(Indexes[slot].Content)).ToValueList());
    }

    public FactNode? Find(object fact) => _facts.GetValueOrDefault(fact);

    /// <summary>Says that the host holds a fact, or no longer does.</summary>
    public void Hold(object fact, bool isInserted)
    {
        var node = NodeOf(fact);
        node.IsInserted = isInserted;
        Touch(node);
    }

    /// <summary>Carries every change through to the findings.</summary>
    public (ValueList<Finding> Appeared, ValueList<Finding> Withdrawn) Commit(CancellationToken cancellationToken)
    {
        CancellationToken = cancellationToken;
        for (var level = 0; level < Levels.Length; level++)
        {
            Settle(level);
            Levels[level].Groups();
            Strategy.Work(Levels[level]);
            Levels[level].Clear();
        }

        Settle(Levels.Length);
        Changed.ForEach(stream => stream.Clear());
        Changed.Clear();
        return Findings.Settle();
    }

    /// <summary>Makes a derived fact stand on one more conclusion.</summary>
    public IDerivedNode Derive(object? fact, CompiledRule rule, Token token)
    {
        var type = TypeOf(fact ?? throw new InvalidOperationException($"The rule yields null where it states a {rule.Derives!.Name}."));
        if (type.Type.Level <= rule.Level)
        {
            throw type.Type.Late(rule);
        }

        return type.Type.StatesSameness ? Same((IStatesSameness)fact, type, token) : Support(fact, token);
    }

    /// <summary>Makes a fact stand on one more conclusion.</summary>
    public FactNode Support(object fact, Token token)
    {
        var node = NodeOf(fact);
        Strategy.Support(node, token);
        Touch(node);
        return node;
    }

    /// <summary>Lets a fact be settled in this commit.</summary>
    public void Touch(FactNode node)
    {
        if (!node.IsTouched)
        {
            node.IsTouched = true;
            _touched[node.Type!.Level].Add(node);
        }
    }

    /// <summary>Lets facts that are the same be settled in this commit.</summary>
    public void Touch(SameFacts facts)
    {
        if (!facts.IsTouched)
        {
            facts.IsTouched = true;
            _touchedSame[facts.Type.Level].Add(facts);
        }
    }

    public void Look(CompiledRule rule) => (_rule, _token, _fact) = (rule, null, null);

    public void Look(CompiledRule rule, FactNode fact) => (_rule, _token, _fact) = (rule, null, fact.Fact);

    public void Look(Token token) => (_token, _fact) = (token, null);

    public void Look(Token token, FactNode fact) => (_token, _fact) = (token, fact.Fact);

    public void Look(FactNode fact) => (_token, _fact) = (null, fact.Fact);

    /// <summary>Names the rule that was at work, and the facts it was looking at.</summary>
    public RuleFailedException Failure(Exception exception)
    {
        var facts = new List<object>();
        for (var part = _token; part is not null; part = part.Parent)
        {
            if (part.Fact is { } node)
            {
                facts.Insert(0, node.Fact);
            }
        }

        if (_fact is not null)
        {
            facts.Add(_fact);
        }

        return new RuleFailedException(_rule?.Name ?? "RuleBook", facts.ToValueList(), exception);
    }

    private void Settle(int level)
    {
        foreach (var facts in _touchedSame[level])
        {
            facts.Settle(this);
            if (facts.IsEmpty)
            {
                _same.Remove((facts.Type.Type.Type, facts.Sameness));
            }
        }

        _touchedSame[level].Clear();
        Settle(_touched[level]);
    }

    private void Settle(List<FactNode> touched)
    {
        foreach (var node in touched)
        {
            node.IsTouched = false;
            var isThere = node.IsGrounded;
            if (isThere != node.IsPresent)
            {
                node.IsPresent = isThere;
                Change(node, isThere);
            }

            if (!isThere)
            {
                _facts.Remove(node.Fact);
            }
        }

        touched.Clear();
    }

    private void Change(FactNode node, bool isThere)
    {
        var type = node.Type!;
        if (isThere)
        {
            Enter(node, type);
        }
        else
        {
            node.DeleteTokens();
            for (var i = 0; i < type.Indexes.Length; i++)
            {
                type.Indexes[i].Leave(node.Entries![i]);
            }
        }

        foreach (var stream in type.Streams)
        {
            if (isThere)
            {
                stream.Add(node);
            }
            else
            {
                stream.Remove(node);
            }
        }
    }

    private void Enter(FactNode node, LivingType type)
    {
        if (type.Indexes.Length == 0)
        {
            return;
        }

        node.Entries = new int[type.Indexes.Length];
        for (var i = 0; i < type.Indexes.Length; i++)
        {
            Look(_plan.ReaderOf(type.Type.Indexes[i]), node);
            node.Entries[i] = type.Indexes[i].Enter(node);
        }
    }

    private SameFact Same(IStatesSameness fact, LivingType type, Token token)
    {
        var key = (type.Type.Type, fact.Sameness);
        if (!_same.TryGetValue(key, out var facts))
        {
            _same.Add(key, facts = new SameFacts(key.Sameness, type));
        }

        Touch(facts);
        return Strategy.Support(facts, fact, token);
    }

    private FactNode NodeOf(object fact)
    {
        if (!_facts.TryGetValue(fact, out var node))
        {
            _facts.Add(fact, node = new FactNode(fact, TypeOf(fact)));
        }

        return node;
    }

    private LivingType TypeOf(object fact)
    {
        if (!_types.TryGetValue(fact.GetType(), out var type))
        {
            var known = _plan.TypeOf(fact);
            type = new LivingType(
                Math.Min(known.Level, Levels.Length), [.. known.Reads.Select(read => _streams[read])], [.. known.Indexes.Select(slot => Indexes[slot])], known);
            _types.Add(fact.GetType(), type);
        }

        return type;
    }

    private void Remember(CompiledRule rule)
    {
        var arity = rule.FactCount;
        var node = rule.Conclusion.Remember(this, null, arity);
        var nodes = new StepNode[rule.Steps.Count + 1];
        nodes[^1] = node;
        for (var position = rule.Steps.Count - 1; position >= 0; position--)
        {
            var step = rule.Steps[position];
            arity -= step.AddsFact ? 1 : 0;
            node = nodes[position] = step.Remember(this, node, arity);
            if (node is IRightReader reader)
            {
                _streams[reader.FactType].Readers.Add((rule, position, reader));
            }
        }

        _memories.Add(rule, new RuleMemory(rule, nodes, Begin(rule, node)));
    }

    private GroupNode? Begin(CompiledRule rule, StepNode first)
    {
        var stream = _streams[rule.Source.FactType];
        if (rule.Source.Gather(this) is { } group)
        {
            group.Rule = rule;
            group.Source = new SourceNode(this, rule.Level, group.Added);
            group.Source.Add(rule, first);
            stream.Groups.Add(group);
            return group;
        }

        var source = stream.Sources.Find(source => source.Level == rule.Level);
        if (source is null)
        {
            stream.Sources.Add(source = new SourceNode(this, rule.Level, stream.Added));
        }

        source.Add(rule, first);
        return null;
    }
}
