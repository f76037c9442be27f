using QuanZe.Rules.Inference.Living;

namespace QuanZe.Rules.Inference;

/// <summary>Fixes what depends on all rules of a book (规则编排): shared indexes, how keys compare, and the order of evaluation.</summary>
internal sealed class RulePlanner
{
    private readonly IReadOnlyList<CompiledRule> _rules;
    private readonly HashSet<Type> _factTypes;
    private readonly Dictionary<IndexKey, int> _shared = [];
    private readonly List<KeyPlan> _indexes = [];
    private readonly List<CompiledRule> _readers = [];
    private int _guards;
    private CompiledRule? _binding;

    /// <param name="rules">The rules.</param>
    /// <param name="parameters">The values of their parameters.</param>
    /// <param name="otherFacts">Types that are facts though these rules neither read nor derive them, where the rules are planned apart from their book.</param>
    public RulePlanner(IReadOnlyList<CompiledRule> rules, ParameterTable parameters, IEnumerable<Type>? otherFacts = null)
    {
        _rules = rules;
        Parameters = parameters;
        _factTypes = [.. rules.SelectMany(rule => rule.Reads), .. rules.Select(rule => rule.Derives).OfType<Type>(), .. otherFacts ?? []];
        foreach (var rule in rules)
        {
            _binding = rule;
            rule.Level = 0;
            rule.Writers.Clear();
            rule.Source.Bind(this);
            foreach (var step in rule.Steps)
            {
                step.Bind(this);
            }
        }
    }

    /// <summary>The values of the parameters.</summary>
    public ParameterTable Parameters { get; }

    /// <summary>Facts are compared by reference, because two equal facts are still two facts; anything else by value, which null stands for.</summary>
    public IEqualityComparer<TKey>? ComparerOf<TKey>() => IsFactType(typeof(TKey)) ? FactReference<TKey>.Instance : null;

    /// <summary>The slot of an index; one for all steps whose key is the same member path of the same facts.</summary>
    public int Index(IndexKey key, KeyPlan plan)
    {
        if (key.Path is null || !_shared.TryGetValue(key, out var slot))
        {
            slot = _indexes.Count;
            _indexes.Add(plan);
            _readers.Add(_binding!);
            if (key.Path is not null)
            {
                _shared.Add(key, slot);
            }
        }

        return slot;
    }

    /// <summary>The number of a guard against meeting twice.</summary>
    public int Guard() => _guards++;

    /// <summary>The plan; asked once the rules have their levels.</summary>
    public RulePlan Plan() => new(_rules, [.. _indexes], [.. _readers], _guards) { Parameters = Parameters };

    /// <summary>Gives each rule its level: above every rule that derives what it reads. Returns the path of a recursion, or null.</summary>
    public string? Stratify()
    {
        var state = new Dictionary<CompiledRule, int>();
        var path = new Stack<CompiledRule>();
        var writers = new RuleWriters(_rules);
        foreach (var rule in _rules)
        {
            if (Visit(rule, writers, state, path) is { } cycle)
            {
                return cycle;
            }
        }

        return null;
    }

    private bool IsFactType(Type type) => _factTypes.Contains(type) || (!type.IsValueType && _factTypes.Any(type.IsAssignableFrom) && type != typeof(object));

    private static string? Visit(CompiledRule rule, RuleWriters writers, Dictionary<CompiledRule, int> state, Stack<CompiledRule> path)
    {
        if (state.TryGetValue(rule, out var visited))
        {
            return visited == 2 ? null : Describe(path, rule);
        }

        state[rule] = 1;
        path.Push(rule);
        foreach (var writer in writers.Of(rule))
        {
            if (Visit(writer, writers, state, path) is { } cycle)
            {
                return cycle;
            }

            rule.Level = Math.Max(rule.Level, writer.Level + 1);
            rule.Writers.Add(writer);
        }

        path.Pop();
        state[rule] = 2;
        return null;
    }

    private static string Describe(Stack<CompiledRule> path, CompiledRule rule)
    {
        var circle = path.Reverse().SkipWhile(member => member != rule).ToList();
        var links = circle.Select((member, i) => $"{member.Name} needs {circle[(i + 1) % circle.Count].Derives!.Name}");
        return $"the rules feed on themselves: {rule.Derives!.Name} ← {string.Join(" ← ", links)}";
    }
}
