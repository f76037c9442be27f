using System.Collections;
using System.Runtime.CompilerServices;

namespace QuanZe.Rules.Inference;

/// <summary>A step that looks for facts of one type by key (按键查找): the common part of joins and negations.</summary>
internal abstract class KeyedStep<T, TKey>(
    Func<T, bool>? condition, string? conditionText, RowSelector<TKey> left, Selector<T, TKey> right, RowFunc<bool>? where, string? whereText, int position) : Step
    where T : class
{
    private IEqualityComparer<TKey> _comparer = EqualityComparer<TKey>.Default;
    private int _slot;

    public override IEnumerable<Type> Reads => [typeof(T)];

    // A string is a collection of characters and a key all the same; any other collection would be compared as an object and never match.
    public override string? Fault =>
        (left.One is not null || right.One is not null) && typeof(TKey) != typeof(string) && typeof(IEnumerable).IsAssignableFrom(typeof(TKey))
            ? $"On({left.Text}, {right.Text}) compares collections as objects and would never match; use OnAny"
            : null;

    protected string Sentence(string verb) =>
        verb + " " + typeof(T).Name + (conditionText is null ? "" : $" where {conditionText}")
        + $" · on {left.Text} = {right.Text}" + (whereText is null ? "" : $" · where {whereText}");

    public override void Bind(RulePlanner planner)
    {
        _comparer = planner.IsFactType(typeof(TKey)) ? FactReference<TKey>.Instance : EqualityComparer<TKey>.Default;
        _slot = planner.Index(new IndexKey(typeof(T), typeof(TKey), condition is null ? MemberPath.Of(right.Text) : null, right.Many is not null));
    }

    /// <summary>Calls back for every fact on the right that the row meets, each once; stops when told to.</summary>
    protected void Visit<TVisitor>(Execution execution, ref Row row, ref TVisitor visitor)
        where TVisitor : struct, IVisitor
    {
        var index = Index(execution);
        if (left.One is { } one)
        {
            if (right.One is not null)
            {
                VisitKey(index, one(row), ref row, ref visitor, null);
                return;
            }

            VisitKey(index, one(row), ref row, ref visitor, new HashSet<object>(ReferenceEqualityComparer.Instance));
            return;
        }

        var met = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var key in left.Many!(row))
        {
            if (!VisitKey(index, key, ref row, ref visitor, met))
            {
                return;
            }
        }
    }

    private bool VisitKey<TVisitor>(KeyIndex<TKey> index, TKey key, ref Row row, ref TVisitor visitor, HashSet<object>? met)
        where TVisitor : struct, IVisitor
    {
        for (var entry = index.First(key); entry >= 0; entry = index.Next(entry))
        {
            var fact = index.Fact(entry);
            if (met is not null && !met.Add(fact))
            {
                continue;
            }

            row[position] = fact;
            if ((where is null || where(row)) && !visitor.Meet(ref row))
            {
                return false;
            }
        }

        return true;
    }

    private KeyIndex<TKey> Index(Execution execution)
    {
        if (execution.Indexes[_slot] is KeyIndex<TKey> existing)
        {
            return existing;
        }

        var index = new KeyIndex<TKey>(_comparer);
        foreach (var fact in execution.Facts.Of(typeof(T)))
        {
            var typed = Unsafe.As<T>(fact);
            if (condition is not null && !condition(typed))
            {
                continue;
            }

            if (right.One is { } one)
            {
                index.Add(one(typed), fact);
                continue;
            }

            foreach (var key in right.Many!(typed))
            {
                index.Add(key, fact);
            }
        }

        execution.Indexes[_slot] = index;
        return index;
    }

    /// <summary>Whether one fact is met by the row; without an index.</summary>
    protected bool Meets(in Row row, object fact)
    {
        if (fact is not T typed || (condition is not null && !condition(typed)))
        {
            return false;
        }

        IReadOnlyCollection<TKey> leftKeys = left.One is { } one ? [one(row)] : left.Many!(row);
        IReadOnlyCollection<TKey> rightKeys = right.One is { } single ? [single(typed)] : right.Many!(typed);
        var extended = row;
        extended[position] = fact;
        return leftKeys.Any(key => key is not null && rightKeys.Any(other => other is not null && _comparer.Equals(key, other))) && (where is null || where(extended));
    }
}

/// <summary>What happens to a row that met a fact.</summary>
internal interface IVisitor
{
    /// <summary>Called for each fact met; false stops the search.</summary>
    public bool Meet(ref Row row);
}
