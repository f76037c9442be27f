namespace QuanZe.Rules.Inference;

/// <summary>The facts of a run by type (事实表), inserted and derived. A fact belongs to every type its own is assignable to.</summary>
internal sealed class FactTable
{
    private readonly Dictionary<Type, List<object>> _byRuntimeType = [];
    private readonly Dictionary<Type, IReadOnlyList<object>> _complete = [];
    private readonly List<Type> _order = [];

    public int Count { get; private set; }

    public void Add(object fact)
    {
        var type = fact.GetType();
        if (!_byRuntimeType.TryGetValue(type, out var facts))
        {
            _byRuntimeType.Add(type, facts = []);
            _order.Add(type);
        }

        facts.Add(fact);
        Count++;
    }

    /// <summary>All facts assignable to a type. Asked only when the type is complete: no fact of it is added afterwards.</summary>
    public IReadOnlyList<object> Of(Type type)
    {
        if (_complete.TryGetValue(type, out var known))
        {
            return known;
        }

        var parts = _order.Where(type.IsAssignableFrom).Select(part => _byRuntimeType[part]).ToList();
        IReadOnlyList<object> facts = parts.Count == 1 ? parts[0] : [.. parts.SelectMany(part => part)];
        _complete.Add(type, facts);
        return facts;
    }

    /// <summary>All facts of a type as they are now, whatever comes later.</summary>
    public IEnumerable<object> Now(Type type) => _order.Where(type.IsAssignableFrom).SelectMany(part => _byRuntimeType[part]);
}
