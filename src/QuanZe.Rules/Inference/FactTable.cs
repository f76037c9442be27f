namespace QuanZe.Rules.Inference;

/// <summary>The facts of a run by type (事实表), inserted and derived, each once. A fact belongs to every type its own is assignable to.</summary>
/// <param name="expected">How many facts are expected at first.</param>
internal sealed class FactTable(int expected)
{
    private readonly HashSet<object> _known = new(expected, ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Type, FactList> _byRuntimeType = [];
    private readonly Dictionary<Type, ArraySegment<object>> _complete = [];
    private readonly List<FactList> _order = [];
    private FactList? _last;

    public int Count => _known.Count;

    /// <summary>Everything in the table, by type.</summary>
    public IEnumerable<object> All => _order.SelectMany(list => list.Facts.Segment);

    /// <summary>Makes room for facts that are about to come.</summary>
    public void Expect(int count) => _known.EnsureCapacity(_known.Count + count);

    /// <summary>Adds a fact unless it is there; the same object given twice is one fact.</summary>
    public bool Add(object fact)
    {
        if (!_known.Add(fact))
        {
            return false;
        }

        if (_last is null || fact.GetType() != _last.Type)
        {
            _last = ListOf(fact.GetType());
        }

        _last.Facts.Add(fact);
        return true;
    }

    /// <summary>All facts assignable to a type. Asked only when the type is complete: no fact of it is added afterwards.</summary>
    public ArraySegment<object> Of(Type type)
    {
        lock (_complete)
        {
            if (!_complete.TryGetValue(type, out var facts))
            {
                _complete.Add(type, facts = Collect(type));
            }

            return facts;
        }
    }

    /// <summary>All facts of a type as they are now, whatever comes later.</summary>
    public IEnumerable<object> Now(Type type) => _order.Where(list => type.IsAssignableFrom(list.Type)).SelectMany(list => list.Facts.Segment);

    private ArraySegment<object> Collect(Type type)
    {
        var parts = _order.Where(list => type.IsAssignableFrom(list.Type)).ToList();
        return parts.Count switch
        {
            0 => ArraySegment<object>.Empty,
            1 => parts[0].Facts.Segment,
            _ => parts.SelectMany(part => part.Facts.Segment).ToArray(),
        };
    }

    private FactList ListOf(Type type)
    {
        if (!_byRuntimeType.TryGetValue(type, out var list))
        {
            _byRuntimeType.Add(type, list = new FactList(type));
            _order.Add(list);
        }

        return list;
    }

    private sealed record FactList(Type Type)
    {
        public Store<object> Facts { get; } = new();
    }
}
