using System.Linq.Expressions;

namespace QuanZe.Sdk.Specifications;

/// <summary>A specification and what is wanted of each row that satisfies it (投影).</summary>
/// <remarks>Immutable and safe to share between threads. Made by <see cref="Specification{T}.Select"/>.</remarks>
/// <typeparam name="T">What is asked about.</typeparam>
/// <typeparam name="TResult">The type of the answer.</typeparam>
public sealed class Projection<T, TResult>
{
    private Func<T, TResult>? _inMemory;

    internal Projection(Specification<T> specification, Expression<Func<T, TResult>> selector)
    {
        ArgumentNullException.ThrowIfNull(selector);
        Specification = specification;
        Selector = selector;
    }

    /// <summary>Which rows, in which order, of which page.</summary>
    public Specification<T> Specification { get; }

    /// <summary>What is wanted of each.</summary>
    public Expression<Func<T, TResult>> Selector { get; }

    /// <summary>The answer for the rows of a sequence.</summary>
    /// <param name="rows">The rows; enumerated when the result is.</param>
    public IEnumerable<TResult> Filter(IEnumerable<T> rows) => Specification.Filter(rows).Select(_inMemory ??= Selector.Compile());

    /// <summary>The same as a query; nothing is run.</summary>
    /// <param name="query">The host's query.</param>
    public IQueryable<TResult> Apply(IQueryable<T> query) => Specification.Apply(query).Select(Selector);

    /// <summary>The same about a host's row that holds what is asked about.</summary>
    /// <typeparam name="THost">The host's entity.</typeparam>
    /// <param name="path">Where the row holds it: <c>row => row.Item</c>.</param>
    public Projection<THost, TResult> On<THost>(Expression<Func<THost, T>> path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return On(new PathAdaptation<T, THost>(path));
    }

    /// <summary>The same about a host's row of any shape.</summary>
    /// <typeparam name="THost">The host's entity.</typeparam>
    /// <param name="map">Where the host keeps what.</param>
    /// <exception cref="MissingMemberMapException">A member is named that the map does not have.</exception>
    public Projection<THost, TResult> On<THost>(MemberMap<T, THost> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return On(new MapAdaptation<T, THost>(map, Specification.Name));
    }

    private Projection<THost, TResult> On<THost>(Adaptation<T, THost> adaptation) => new(Specification.On(adaptation), adaptation.Adapt(Selector));
}
