namespace QuanZe.Rules.Inference;

/// <summary>Fixes what depends on all rules of a book (规则编排): shared indexes, how keys compare, and the order of evaluation.</summary>
internal sealed class RulePlanner
{
    private readonly IReadOnlyList<CompiledRule> _rules;
    private readonly HashSet<Type> _factTypes;
    private readonly Dictionary<IndexKey, int> _shared = [];

    public RulePlanner(IReadOnlyList<CompiledRule> rules, ParameterTable parameters)
    {
        _rules = rules;
        Parameters = parameters;
        _factTypes = [.. rules.SelectMany(rule => rule.Reads), .. rules.Select(rule => rule.Derives).OfType<Type>()];
        foreach (var step in rules.SelectMany(rule => rule.Steps))
        {
            step.Bind(this);
        }
    }

    /// <summary>The values of the parameters.</summary>
    public ParameterTable Parameters { get; }

    /// <summary>The number of key indexes after sharing.</summary>
    public int IndexCount { get; private set; }

    public bool IsFactType(Type type) => _factTypes.Contains(type) || (!type.IsValueType && _factTypes.Any(type.IsAssignableFrom) && type != typeof(object));

    /// <summary>The slot of an index; one for all steps whose key is the same member path of the same facts.</summary>
    public int Index(IndexKey key)
    {
        if (key.Path is null)
        {
            return IndexCount++;
        }

        if (!_shared.TryGetValue(key, out var slot))
        {
            _shared.Add(key, slot = IndexCount++);
        }

        return slot;
    }

    /// <summary>Gives each rule its level: above every rule that derives what it reads. Returns the path of a recursion, or null.</summary>
    public string? Stratify()
    {
        var state = new Dictionary<CompiledRule, int>();
        var path = new Stack<CompiledRule>();
        foreach (var rule in _rules)
        {
            if (Visit(rule, state, path) is { } cycle)
            {
                return cycle;
            }
        }

        return null;
    }

    private string? Visit(CompiledRule rule, Dictionary<CompiledRule, int> state, Stack<CompiledRule> path)
    {
        if (state.TryGetValue(rule, out var visited))
        {
            return visited == 2 ? null : Describe(path, rule);
        }

        state[rule] = 1;
        path.Push(rule);
        foreach (var writer in _rules.Where(writer => writer.Derives is { } derived && rule.Reads.Any(read => IsConnected(read, derived))))
        {
            if (Visit(writer, state, path) is { } cycle)
            {
                return cycle;
            }

            rule.Level = Math.Max(rule.Level, writer.Level + 1);
        }

        path.Pop();
        state[rule] = 2;
        return null;
    }

    private static bool IsConnected(Type read, Type derived) => read.IsAssignableFrom(derived) || derived.IsAssignableFrom(read);

    private static string Describe(Stack<CompiledRule> path, CompiledRule rule)
    {
        var circle = path.Reverse().SkipWhile(member => member != rule).ToList();
        var links = circle.Select((member, i) => $"{member.Name} needs {circle[(i + 1) % circle.Count].Derives!.Name}");
        return $"the rules feed on themselves: {rule.Derives!.Name} ← {string.Join(" ← ", links)}";
    }
}
