namespace QuanZe.Rules.Inference.Living;

/// <summary>The members of one group, kept in the order that the rule states (有序成员), so that a change finds its place by halving and sorts nothing.</summary>
/// <param name="order">What a member is ordered by.</param>
internal sealed class SortedGroup<T, TOrder>(Func<T, TOrder> order)
    where T : class
{
    // From this many on, sorting once is cheaper than finding the place of each.
    private const int Many = 16;

    private readonly List<T> _members = [];
    private readonly List<T> _coming = [];

    /// <summary>The group as rules see it; null when it is too small.</summary>
    public FactNode? Shown { get; set; }

    public void Add(T member) => _coming.Add(member);

    public void Remove(T member)
    {
        if (_members.Count > 0)
        {
            _members.RemoveAt(PlaceOf(member));
        }
    }

    /// <summary>The members in order, as an array of their own.</summary>
    public T[] Members()
    {
        if (_coming.Count > Math.Max(Many, _members.Count / Many))
        {
            _members.AddRange(_coming);
            var sorted = _members.OrderBy(order).ToList();
            _members.Clear();
            _members.AddRange(sorted);
        }
        else
        {
            foreach (var member in _coming)
            {
                _members.Insert(Behind(member), member);
            }
        }

        _coming.Clear();
        if (_coming.Capacity > Many)
        {
            _coming.TrimExcess();
        }

        return [.. _members];
    }

    private int PlaceOf(T member)
    {
        for (var place = Behind(member) - 1; place >= 0; place--)
        {
            if (ReferenceEquals(_members[place], member))
            {
                return place;
            }
        }

        return _members.IndexOf(member);
    }

    // The place behind all members that are not ordered after one.
    private int Behind(T member)
    {
        var wanted = order(member);
        var (low, high) = (0, _members.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Comparer<TOrder>.Default.Compare(order(_members[middle]), wanted) <= 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
