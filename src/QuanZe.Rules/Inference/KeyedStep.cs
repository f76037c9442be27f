using System.Collections;
using System.Runtime.CompilerServices;
using QuanZe.Rules.Inference.Living;

namespace QuanZe.Rules.Inference;

/// <summary>A step that looks for facts of one type by key (按键查找): the common part of joins and negations.</summary>
internal abstract class KeyedStep<T, TKey>(
    Func<T, bool>? condition, string? conditionText, RowSelector<TKey> left, Selector<T, TKey> right, RowFunc<bool>? where, string? whereText, int position) : Step
    where T : class
{
    private int _slot;
    private int _guard;

    public override IEnumerable<Type> Reads => [typeof(T)];

    public override KeyProbe Probe => new(_slot, typeof(T), right.Text, fact => Right.Keys((T)fact).Cast<object?>());

    /// <summary>How keys compare; null for their default.</summary>
    public IEqualityComparer<TKey>? Comparer { get; private set; }

    public RowSelector<TKey> Left => left;

    public KeyReader<T, TKey> Right { get; } = new(condition, right);

    /// <summary>Where the fact looked at stands in the row.</summary>
    public int Position => position;

    // A string is a collection of characters and a key all the same; any other collection would be compared as an object and never match.
    public override string? Fault =>
        (left.One is not null || right.One is not null) && typeof(TKey) != typeof(string) && typeof(IEnumerable).IsAssignableFrom(typeof(TKey))
            ? $"On({left.Text}, {right.Text}) compares collections as objects and would never match; use OnAny"
            : null;

    public override void Bind(RulePlanner planner)
    {
        Comparer = planner.ComparerOf<TKey>();
        _guard = planner.Guard();
        var path = condition is null ? MemberPath.Of(right.Text) : null;
        _slot = planner.Index(new IndexKey(typeof(T), typeof(TKey), path, right.Many is not null), new KeyPlan<T, TKey>(Right, Comparer));
    }

    /// <summary>Whether a row and a fact that share a key meet.</summary>
    public bool Holds(in Row row) => where is null || where(row);

    public override Absence? Refusal(in Row row, object? fact, IEnumerable<object> facts) => Compare(row, fact);

    protected string Sentence(string verb) =>
        verb + " " + typeof(T).Name + (conditionText is null ? "" : $" where {conditionText}")
        + $" · on {left.Text} = {right.Text}" + (whereText is null ? "" : $" · where {whereText}");

    /// <summary>The part of the session's memory that holds the right side.</summary>
    protected KeyIndex<TKey> RightOf(Network network) => ((RightIndex<T, TKey>)network.Indexes[_slot]).Index;

    /// <summary>Calls back for every fact on the right that the row meets, each once; stops when told to.</summary>
    protected void Visit<TVisitor>(Execution execution, ref Row row, ref TVisitor visitor)
        where TVisitor : struct, IVisitor
    {
        var index = Index(execution, ref row);
        if (left.One is { } one && right.One is not null)
        {
            VisitKey(index, one(row), ref row, ref visitor, null);
        }
        else
        {
            VisitKeys(execution, index, ref row, ref visitor);
        }

        row[position] = null;
    }

    private void VisitKeys<TVisitor>(Execution execution, KeyIndex<TKey> index, ref Row row, ref TVisitor visitor)
        where TVisitor : struct, IVisitor
    {
        var met = execution.Guard(_guard);
        if (left.One is { } one)
        {
            VisitKey(index, one(row), ref row, ref visitor, met);
            return;
        }

        foreach (var key in left.Many!(row))
        {
            if (!VisitKey(index, key, ref row, ref visitor, met))
            {
                return;
            }
        }
    }

    private bool VisitKey<TVisitor>(KeyIndex<TKey> index, TKey key, ref Row row, ref TVisitor visitor, MetOnce? met)
        where TVisitor : struct, IVisitor
    {
        for (var entry = index.First(key); entry >= 0; entry = index.Next(entry))
        {
            var fact = index.Payload(entry);
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

    private KeyIndex<TKey> Index(Execution execution, ref Row row) =>
        Volatile.Read(ref execution.Indexes[_slot]) is { } existing ? Unsafe.As<KeyIndex<TKey>>(existing) : Fill(execution, ref row);

    // Filled when a row first asks. The fact looked at stands in the row, so that a key that throws names it.
    private KeyIndex<TKey> Fill(Execution execution, ref Row row)
    {
        lock (execution.Indexes)
        {
            if (execution.Indexes[_slot] is KeyIndex<TKey> existing)
            {
                return existing;
            }

            var facts = execution.Facts.Of(typeof(T));
            var index = new KeyIndex<TKey>(Comparer, facts.Count);
            foreach (var fact in facts.AsSpan())
            {
                row[position] = fact;
                Right.Enter(index, Unsafe.As<T>(fact), fact);
            }

            row[position] = null;
            Volatile.Write(ref execution.Indexes[_slot], index);
            return index;
        }
    }

    /// <summary>Why one fact is not met by the row; null when it is. Without an index.</summary>
    protected Absence? Compare(in Row row, object? fact)
    {
        if (fact is null)
        {
            return new Absence(AbsenceReason.NoFact, Text);
        }

        if (fact is not T typed || !Right.Admits(typed))
        {
            return new Absence(AbsenceReason.Condition, Text);
        }

        var leftKeys = LeftKeys(row);
        var rightKeys = Right.Keys(typed);
        var comparer = Comparer ?? EqualityComparer<TKey>.Default;
        if (!leftKeys.Any(key => key is not null && rightKeys.Any(other => other is not null && comparer.Equals(key, other))))
        {
            return new Absence(AbsenceReason.Key, Text) { LeftKey = KeyText(leftKeys), RightKey = KeyText(rightKeys) };
        }

        var extended = row;
        extended[position] = fact;
        return where is null || where(extended) ? null : new Absence(AbsenceReason.Where, Text);
    }

    /// <summary>The nearest miss among all facts on the right: one whose keys meet, before one whose keys do not.</summary>
    public override Absence Stop(in Row row, IEnumerable<object> facts)
    {
        foreach (var fact in facts)
        {
            if (Compare(row, fact) is { Reason: AbsenceReason.Where } near)
            {
                return near;
            }
        }

        return new Absence(AbsenceReason.Key, Text) { LeftKey = KeyText(LeftKeys(row)) };
    }

    private IReadOnlyCollection<TKey> LeftKeys(in Row row) => left.One is { } one ? [one(row)] : left.Many!(row);

    private static string KeyText(IReadOnlyCollection<TKey> keys) =>
        keys.Count == 1 ? keys.First()?.ToString() ?? "(null)" : $"[{string.Join(", ", keys)}]";
}

/// <summary>What happens to a row that met a fact.</summary>
internal interface IVisitor
{
    /// <summary>Called for each fact met; false stops the search.</summary>
    public bool Meet(ref Row row);
}
