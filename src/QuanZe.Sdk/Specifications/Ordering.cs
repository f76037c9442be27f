using System.Linq.Expressions;

namespace QuanZe.Sdk.Specifications;

/// <summary>One key of an order (排序键).</summary>
internal abstract class Ordering<T>
{
    public static IEnumerable<T> Sort(IEnumerable<T> rows, ValueList<Ordering<T>> orderings)
    {
        IOrderedEnumerable<T>? sorted = null;
        foreach (var ordering in orderings)
        {
            sorted = sorted is null ? ordering.Begin(rows) : ordering.Continue(sorted);
        }

        return sorted ?? rows;
    }

    public static IQueryable<T> Sort(IQueryable<T> rows, ValueList<Ordering<T>> orderings)
    {
        IOrderedQueryable<T>? sorted = null;
        foreach (var ordering in orderings)
        {
            sorted = sorted is null ? ordering.Begin(rows) : ordering.Continue(sorted);
        }

        return sorted ?? rows;
    }

    /// <summary>The key as an expression of its own type.</summary>
    public abstract LambdaExpression Key { get; }

    public abstract bool IsDescending { get; }

    public abstract Ordering<THost> On<THost>(Adaptation<T, THost> adaptation);

    protected abstract IOrderedEnumerable<T> Begin(IEnumerable<T> rows);

    protected abstract IOrderedEnumerable<T> Continue(IOrderedEnumerable<T> rows);

    protected abstract IOrderedQueryable<T> Begin(IQueryable<T> rows);

    protected abstract IOrderedQueryable<T> Continue(IOrderedQueryable<T> rows);
}

/// <summary>One key of an order, with its type.</summary>
internal sealed class Ordering<T, TKey> : Ordering<T>
{
    private readonly Expression<Func<T, TKey>> _key;
    private readonly bool _isDescending;
    private Func<T, TKey>? _inMemory;

    public Ordering(Expression<Func<T, TKey>> key, bool isDescending)
    {
        ArgumentNullException.ThrowIfNull(key);
        _key = key;
        _isDescending = isDescending;
    }

    public override LambdaExpression Key => _key;

    public override bool IsDescending => _isDescending;

    private static IComparer<TKey> Comparer { get; } = CodePointComparer.Instance as IComparer<TKey> ?? Comparer<TKey>.Default;

    private Func<T, TKey> InMemory => _inMemory ??= _key.Compile();

    public override Ordering<THost> On<THost>(Adaptation<T, THost> adaptation) => new Ordering<THost, TKey>(adaptation.Adapt(_key), _isDescending);

    protected override IOrderedEnumerable<T> Begin(IEnumerable<T> rows) => _isDescending ? rows.OrderByDescending(InMemory, Comparer) : rows.OrderBy(InMemory, Comparer);

    protected override IOrderedEnumerable<T> Continue(IOrderedEnumerable<T> rows) => _isDescending ? rows.ThenByDescending(InMemory, Comparer) : rows.ThenBy(InMemory, Comparer);

    protected override IOrderedQueryable<T> Begin(IQueryable<T> rows) => _isDescending ? rows.OrderByDescending(_key) : rows.OrderBy(_key);

    protected override IOrderedQueryable<T> Continue(IOrderedQueryable<T> rows) => _isDescending ? rows.ThenByDescending(_key) : rows.ThenBy(_key);
}
