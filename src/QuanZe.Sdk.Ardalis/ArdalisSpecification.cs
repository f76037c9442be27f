using Ardalis.Specification;
using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Ardalis;

/// <summary>A QuanZe specification as an Ardalis specification (转为 Ardalis 规约): criterion, order and page for an <c>IRepositoryBase&lt;T&gt;</c>; in memory the rows and their order are QuanZe's.</summary>
/// <remarks>Add to it what QuanZe does not know, such as includes, tags and tracking, by <c>Query</c>. Made by <see cref="ArdalisExtensions"/>.</remarks>
/// <typeparam name="T">What is asked about.</typeparam>
public sealed class ArdalisSpecification<T> : Specification<T>
    where T : class
{
    private readonly Sdk.Specifications.Specification<T> _asked;

    internal ArdalisSpecification(Sdk.Specifications.Specification<T> asked)
    {
        _asked = asked;
        SpecificationTransfer.Copy(asked, Query);
    }

    /// <summary>The rows of a sequence that meet the criterion, in QuanZe's order: text by code point, as in a database, where Ardalis would take the culture's.</summary>
    /// <param name="entities">The rows.</param>
    public override IEnumerable<T> Evaluate(IEnumerable<T> entities) => _asked.Filter(entities);

    /// <summary>Whether a row meets the criterion; order and page do not matter.</summary>
    /// <param name="entity">The row.</param>
    public override bool IsSatisfiedBy(T entity) => _asked.IsSatisfiedBy(entity);

    /// <summary>What is asked, in Chinese.</summary>
    public override string ToString() => _asked.Describe(Languages.Chinese);
}

/// <summary>A QuanZe projection as an Ardalis specification with a result (转为 Ardalis 投影规约).</summary>
/// <typeparam name="T">What is asked about.</typeparam>
/// <typeparam name="TResult">The type of the answer.</typeparam>
public sealed class ArdalisSpecification<T, TResult> : Specification<T, TResult>
    where T : class
{
    private readonly Sdk.Specifications.Projection<T, TResult> _asked;

    internal ArdalisSpecification(Sdk.Specifications.Projection<T, TResult> asked)
    {
        _asked = asked;
        SpecificationTransfer.Copy(asked.Specification, Query);
        Query.Select(asked.Selector);
    }

    /// <summary>The answers for the rows of a sequence, in QuanZe's order.</summary>
    /// <param name="entities">The rows.</param>
    public override IEnumerable<TResult> Evaluate(IEnumerable<T> entities) => _asked.Filter(entities);

    /// <summary>Whether a row meets the criterion; order and page do not matter.</summary>
    /// <param name="entity">The row.</param>
    public override bool IsSatisfiedBy(T entity) => _asked.Specification.IsSatisfiedBy(entity);

    /// <summary>What is asked, in Chinese.</summary>
    public override string ToString() => _asked.Specification.Describe(Languages.Chinese);
}
