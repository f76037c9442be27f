using System.Linq.Expressions;
using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Specifications;

/// <summary>A question about a row, said once for memory and for every store (规约): a criterion that combines with others, an order, a page.</summary>
/// <remarks>
/// The same object answers <see cref="IsSatisfiedBy"/>, filters a sequence, scopes an engine, and queries a database through any LINQ provider.
/// Immutable and safe to share between threads. Criteria are combined by re-binding their parameters, so that no provider ever meets an <c>Invoke</c>.
/// </remarks>
/// <typeparam name="T">What is asked about: <see cref="StoredItem"/>, or a host's own entity.</typeparam>
public sealed class Specification<T>
{
    private readonly ValueList<Ordering<T>> _orderings;
    private readonly Slice? _slice;
    private readonly RowFilter<T> _inMemory;

    internal Specification(SpecificationName name, Expression<Func<T, bool>> criteria, RowFilter<T> inMemory)
        : this(name, criteria, inMemory, [], null)
    {
    }

    private Specification(SpecificationName name, Expression<Func<T, bool>> criteria, RowFilter<T> inMemory, ValueList<Ordering<T>> orderings, Slice? slice)
    {
        Name = name;
        Criteria = criteria;
        _inMemory = inMemory;
        _orderings = orderings;
        _slice = slice;
    }

    /// <summary>What is asked, in Chinese and English.</summary>
    public SpecificationName Name { get; }

    /// <summary>The criterion as an expression of one parameter.</summary>
    public Expression<Func<T, bool>> Criteria { get; }

    /// <summary>The keys of the order, the first one first.</summary>
    internal ValueList<Ordering<T>> Orderings => _orderings;

    /// <summary>The page, or null.</summary>
    internal Slice? Slice => _slice;

    /// <summary>Both hold. An order is that of the left, else of the right.</summary>
    /// <param name="left">A specification without a page.</param>
    /// <param name="right">Another.</param>
    /// <exception cref="InvalidOperationException">One of them has a page: take the page of the whole.</exception>
    public static Specification<T> operator &(Specification<T> left, Specification<T> right) => NotNull(left).And(right);

    /// <summary>At least one holds. An order is that of the left, else of the right.</summary>
    /// <inheritdoc cref="op_BitwiseAnd"/>
    public static Specification<T> operator |(Specification<T> left, Specification<T> right) => NotNull(left).Or(right);

    /// <summary>The contrary holds; the order stays.</summary>
    /// <param name="specification">A specification without a page.</param>
    /// <exception cref="InvalidOperationException">It has a page: take the page of the whole.</exception>
    public static Specification<T> operator !(Specification<T> specification) => NotNull(specification).Not();

    /// <inheritdoc cref="op_LogicalNot"/>
    public static Specification<T> LogicalNot(Specification<T> specification) => !specification;

    /// <inheritdoc cref="op_BitwiseAnd"/>
    public static Specification<T> BitwiseAnd(Specification<T> left, Specification<T> right) => left & right;

    /// <inheritdoc cref="op_BitwiseOr"/>
    public static Specification<T> BitwiseOr(Specification<T> left, Specification<T> right) => left | right;

    /// <inheritdoc cref="op_BitwiseAnd" path="/summary"/>
    /// <param name="other">The other specification, without a page.</param>
    /// <exception cref="InvalidOperationException">One of them has a page: take the page of the whole.</exception>
    public Specification<T> And(Specification<T> other)
    {
        var inMemory = new ComposedFilter<T>(Unpaged, NotNull(other).Unpaged, isBoth: true);
        return new(Name.And(other.Name), Combine(Criteria, other.Criteria, Expression.AndAlso), inMemory, OrderWith(other), null);
    }

    /// <inheritdoc cref="op_BitwiseOr" path="/summary"/>
    /// <param name="other">The other specification, without a page.</param>
    /// <exception cref="InvalidOperationException">One of them has a page: take the page of the whole.</exception>
    public Specification<T> Or(Specification<T> other)
    {
        var inMemory = new ComposedFilter<T>(Unpaged, NotNull(other).Unpaged, isBoth: false);
        return new(Name.Or(other.Name), Combine(Criteria, other.Criteria, Expression.OrElse), inMemory, OrderWith(other), null);
    }

    /// <inheritdoc cref="op_LogicalNot" path="/summary"/>
    /// <exception cref="InvalidOperationException">It has a page: take the page of the whole.</exception>
    public Specification<T> Not() =>
        new(Name.Not(), Expression.Lambda<Func<T, bool>>(Expression.Not(Criteria.Body), Criteria.Parameters), new ContraryFilter<T>(Unpaged), _orderings, null);

    /// <summary>The rows come by a key, smallest first; an earlier order is replaced.</summary>
    /// <typeparam name="TKey">The type of the key. Text is ordered by code point, as databases do under a binary collation; a nullable key is refused, because stores disagree about where nulls stand.</typeparam>
    /// <param name="key">The key, plain enough for the host's LINQ provider.</param>
    public Specification<T> OrderBy<TKey>(Expression<Func<T, TKey>> key)
        where TKey : notnull => With([new Ordering<T, TKey>(key, isDescending: false)]);

    /// <summary>The rows come by a key, greatest first; an earlier order is replaced.</summary>
    /// <inheritdoc cref="OrderBy"/>
    public Specification<T> OrderByDescending<TKey>(Expression<Func<T, TKey>> key)
        where TKey : notnull => With([new Ordering<T, TKey>(key, isDescending: true)]);

    /// <summary>Rows that the order so far leaves equal come by a further key, smallest first.</summary>
    /// <inheritdoc cref="OrderBy"/>
    public Specification<T> ThenBy<TKey>(Expression<Func<T, TKey>> key)
        where TKey : notnull => With([.. _orderings, new Ordering<T, TKey>(key, isDescending: false)]);

    /// <summary>Rows that the order so far leaves equal come by a further key, greatest first.</summary>
    /// <inheritdoc cref="OrderBy"/>
    public Specification<T> ThenByDescending<TKey>(Expression<Func<T, TKey>> key)
        where TKey : notnull => With([.. _orderings, new Ordering<T, TKey>(key, isDescending: true)]);

    /// <summary>Only one page of the rows. The order must tell all rows apart, or pages of a database overlap.</summary>
    /// <param name="number">The page, counted from 1.</param>
    /// <param name="size">The number of rows of a page, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is less than 1.</exception>
    /// <exception cref="InvalidOperationException">No order is set.</exception>
    public Specification<T> Page(int number, int size)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        return _orderings.IsEmpty
            ? throw new InvalidOperationException($"A page of '{Name}' needs an order: call OrderBy first.")
            : new(Name, Criteria, _inMemory, _orderings, new Slice(checked((number - 1) * size), size));
    }

    /// <summary>What is wanted of each row: the rows of the answer instead of the rows asked about.</summary>
    /// <typeparam name="TResult">The type of the answer.</typeparam>
    /// <param name="selector">What is wanted, plain enough for the host's LINQ provider.</param>
    public Projection<T, TResult> Select<TResult>(Expression<Func<T, TResult>> selector) => new(this, selector);

    /// <summary>The same question about a host's row that holds what is asked about.</summary>
    /// <typeparam name="THost">The host's entity.</typeparam>
    /// <param name="path">Where the row holds it: <c>row => row.Item</c>.</param>
    public Specification<THost> On<THost>(Expression<Func<THost, T>> path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return On(new PathAdaptation<T, THost>(path));
    }

    /// <summary>The same question about a host's row of any shape: each member that the question names is read where the map says.</summary>
    /// <typeparam name="THost">The host's entity.</typeparam>
    /// <param name="map">Where the host keeps what.</param>
    /// <exception cref="MissingMemberMapException">The question names a member that the map does not have; the exception names both.</exception>
    public Specification<THost> On<THost>(MemberMap<T, THost> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return On(new MapAdaptation<T, THost>(map, Name));
    }

    /// <summary>Whether a row meets the criterion; order and page do not matter.</summary>
    /// <param name="row">The row.</param>
    public bool IsSatisfiedBy(T row) => _inMemory.Holds(row);

    /// <summary>The rows that meet the criterion, in order and of the page; without an order as they come.</summary>
    /// <param name="rows">The rows; enumerated when the result is. Arrays and lists are read ahead, some thousand rows at most.</param>
    public IEnumerable<T> Filter(IEnumerable<T> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var found = Ordering<T>.Sort(FilteredRows.Of(rows, _inMemory), _orderings);
        return _slice is { } slice ? found.Skip(slice.Skip).Take(slice.Take) : found;
    }

    /// <summary>The same as a query: criterion, order and page are added, and nothing is run.</summary>
    /// <param name="query">The host's query, for example <c>db.Items</c>.</param>
    public IQueryable<T> Apply(IQueryable<T> query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var found = Ordering<T>.Sort(query.Where(Criteria), _orderings);
        return _slice is { } slice ? found.Skip(slice.Skip).Take(slice.Take) : found;
    }

    /// <summary>What is asked, in a language of <see cref="Languages"/>.</summary>
    /// <param name="language">The language; the default is Chinese.</param>
    public string Describe(string language = Languages.Chinese) => Name.In(language);

    /// <summary>What is asked, in Chinese.</summary>
    public override string ToString() => Name.Chinese;

    internal Specification<THost> On<THost>(Adaptation<T, THost> adaptation)
    {
        var criteria = adaptation.Adapt(Criteria);
        return new(Name, criteria, new ExpressionFilter<THost>(criteria), _orderings.Select(ordering => ordering.On(adaptation)).ToValueList(), _slice);
    }

    private RowFilter<T> Unpaged => _slice is null
        ? _inMemory
        : throw new InvalidOperationException($"'{Name}' has a page and cannot be combined: combine first, then take the page of the whole.");

    private static Specification<T> NotNull(Specification<T> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        return specification;
    }

    private static Expression<Func<T, bool>> Combine(Expression<Func<T, bool>> left, Expression<Func<T, bool>> right, Func<Expression, Expression, BinaryExpression> combine) =>
        Expression.Lambda<Func<T, bool>>(combine(left.Body, ParameterReplacement.In(right, left.Parameters[0])), left.Parameters);

    private ValueList<Ordering<T>> OrderWith(Specification<T> other) => _orderings.IsEmpty ? other._orderings : _orderings;

    private Specification<T> With(ValueList<Ordering<T>> orderings) => new(Name, Criteria, _inMemory, orderings, _slice);
}
