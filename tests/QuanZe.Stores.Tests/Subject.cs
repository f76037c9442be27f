using System.Linq.Expressions;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using QuanZe.Hosting.EntityFrameworkCore;
using QuanZe.Sdk;
using QuanZe.Sdk.Specifications;

namespace QuanZe.Stores.Tests;

/// <summary>Something that specifications ask about beside items: its rows, its shipped questions, and the one body by which all stores are held to memory.</summary>
internal abstract class Subject(string name)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Subject> All { get; } =
    [
        new Subject<StoredFinding>(
            "Findings", ShippedSpecifications.Findings, OtherSamples.Findings, context => context.Findings, finding => finding.ListId + "/" + finding.ItemId + "/" + finding.Code,
            specification => specification.OrderBy(finding => finding.ListId).ThenBy(finding => finding.ItemId).ThenBy(finding => finding.Code)),
        new Subject<StoredTerritorialItem>(
            "Territorial", ShippedSpecifications.Territorial, OtherSamples.Territorial, context => context.TerritorialItems, item => item.ListId + "/" + item.ItemId, specification => specification.InListOrder()),
        new Subject<StoredAdjustment>(
            "Adjustments", ShippedSpecifications.Adjustments, OtherSamples.Adjustments, context => context.Adjustments, request => request.RequestId, specification => specification.OldestFirst()),
        new Subject<StoredCall>("Calls", ShippedSpecifications.Calls, OtherSamples.Calls, context => context.Calls, call => call.CallId, specification => specification.OldestFirst()),
    ];

    /// <summary>The names of the shipped questions, with that of their subject.</summary>
    public static IEnumerable<string> Keys => All.SelectMany(subject => subject.Shipped.Select(key => $"{subject}.{key}"));

    public abstract IEnumerable<string> Shipped { get; }

    public static Subject Named(string key) => All.Single(subject => subject.ToString() == key.Split('.')[0]);

    public override string ToString() => name;

    /// <summary>The SQL of a shipped question.</summary>
    public abstract string Sql(ListContext context, string key);

    /// <summary>Asks a shipped question and its contrary of a store.</summary>
    public abstract void AssertSameRows(TestStore store, string key);

    /// <summary>Asks random compositions of a store.</summary>
    public abstract void AssertSameRowsOfCompositions(TestStore store, int count);

    /// <summary>The shipped questions that some rows satisfy and others do not.</summary>
    public abstract IEnumerable<string> Telling();
}

/// <summary>A subject with its type.</summary>
internal sealed class Subject<T>(
    string name, IReadOnlyDictionary<string, Specification<T>> shipped, ValueList<T> rows, Func<ListContext, IQueryable<T>> table, Expression<Func<T, string>> key, Func<Specification<T>, Specification<T>> inOrder) : Subject(name)
    where T : class
{
    public override IEnumerable<string> Shipped => shipped.Keys;

    public override string Sql(ListContext context, string question) => Asked(shipped[Short(question)]).Apply(table(context)).ToQueryString();

    public override void AssertSameRows(TestStore store, string question)
    {
        AssertSame(store, shipped[Short(question)]);
        AssertSame(store, !shipped[Short(question)]);
    }

    public override void AssertSameRowsOfCompositions(TestStore store, int count)
    {
        var atoms = shipped.Values.ToList();
        var composed = Gen.Recursive<Specification<T>>((depth, inner) => depth >= 3
            ? Gen.Int[0, atoms.Count - 1].Select(index => atoms[index])
            : Gen.Int[0, 4].SelectMany(kind => kind switch
            {
                0 => Gen.Int[0, atoms.Count - 1].Select(index => atoms[index]),
                1 => inner.Select(specification => !specification),
                2 or 3 => Gen.Select(inner, inner, (left, right) => left & right),
                _ => Gen.Select(inner, inner, (left, right) => left | right),
            }));
        composed.Sample(specification => AssertSame(store, specification), iter: count, threads: 1);
    }

    public override IEnumerable<string> Telling() => shipped.Where(entry => rows.Count(entry.Value.IsSatisfiedBy) is var count && count > 0 && count < rows.Count).Select(entry => entry.Key);

    private static string Short(string question) => question[(question.IndexOf('.', StringComparison.Ordinal) + 1)..];

    private Projection<T, string> Asked(Specification<T> specification) => inOrder(specification).Select(key);

    private void AssertSame(TestStore store, Specification<T> specification)
    {
        using var context = store.Open();
        Assert.That(Asked(specification).Apply(table(context)).ToList(), Is.EqualTo(Asked(specification).Filter(rows)), specification.Name.English);
    }
}
