using System.Runtime.InteropServices;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Inference;

/// <summary>What one thread of a run has in hand (一次运行中一个线程的状态): the facts and indexes that all share, and what its rules have concluded.</summary>
internal sealed class Execution(FactTable facts, object?[] indexes, int guards, int findingLimit)
{
    private readonly MetOnce?[] _guards = new MetOnce?[guards];
    private readonly Dictionary<CompiledRule, long> _dropped = [];
    private readonly int _limit = findingLimit;
    private int _trimAt = findingLimit;

    public FactTable Facts { get; } = facts;

    /// <summary>The key indexes by slot, filled when a row first asks.</summary>
    public object?[] Indexes { get; } = indexes;

    public Store<Found> Found { get; } = new();

    public Store<Derived> Derived { get; } = new();

    /// <summary>What failed, each rule once.</summary>
    public List<(CompiledRule Rule, RuleFailedException Failure)> Failures { get; } = [];

    /// <summary>Told of every row that enters a step; null in ordinary runs.</summary>
    public RowObserver? Observer { get; init; }

    /// <summary>How many findings were let go because their rule had reached the limit.</summary>
    public IReadOnlyDictionary<CompiledRule, long> Dropped => _dropped;

    public void Conclude(Finding finding, FindStep step, in Row row)
    {
        Found.Add(new Found(finding, new Derivation(step.Rule, row.Pack(step.Rule.FactCount))));
        if (Found.Count > _trimAt)
        {
            Trim();
        }
    }

    /// <param name="fact">The fact.</param>
    /// <param name="step">The end of the rule.</param>
    /// <param name="ground">The facts it rests on, packed: one object for all facts of a row.</param>
    public void Derive(object? fact, Conclusion step, object ground) =>
        Derived.Add(new Derived(
            fact ?? throw new InvalidOperationException($"The rule yields null where it states a {step.FactType!.Name}."),
            new Derivation(step.Rule, ground)));

    /// <summary>The guard of a step with many keys. A step is at work once at a time, since rows go depth first.</summary>
    public MetOnce Guard(int number)
    {
        var guard = _guards[number] ??= new MetOnce();
        guard.Clear();
        return guard;
    }

    public bool HasFailed(CompiledRule rule) => Failures.Exists(failure => failure.Rule == rule);

    public void Fail(CompiledRule rule, in Row row, Exception exception) => Fail(rule, row.Met(), exception);

    /// <summary>Fails a rule for a derived fact that it did not state.</summary>
    public void Refuse(Derived derived, FactType type)
    {
        var rule = derived.Ground.Rule;
        if (!HasFailed(rule))
        {
            Fail(rule, [.. derived.Ground.Facts], type.Late(rule));
        }
    }

    /// <summary>Takes over what another thread has concluded, behind what is here.</summary>
    public void Take(Execution other)
    {
        Found.AddRange(other.Found.Items);
        Derived.AddRange(other.Derived.Items);
        foreach (var (rule, count) in other.Dropped)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_dropped, rule, out _) += count;
        }

        Failures.AddRange(other.Failures.Where(failure => !HasFailed(failure.Rule)));

        if (Found.Count > _trimAt)
        {
            Trim();
        }
    }

    private void Fail(CompiledRule rule, object[] facts, Exception exception)
    {
        if (!HasFailed(rule))
        {
            Failures.Add((rule, new RuleFailedException(rule.Name, [.. facts], exception)));
        }
    }

    // Keeps the first findings of a rule that has far too many, whatever order they came in, so that neither memory nor the answer depends on it.
    private void Trim()
    {
        foreach (var rule in Found.Segment.GroupBy(found => found.Ground.Rule).Where(same => same.Count() > _limit).Select(same => same.Key).ToList())
        {
            var all = FindingOrder.Sorted([.. Found.Segment.Where(found => found.Ground.Rule == rule)]);
            var kept = FindingOrder.First(all, _limit);
            Found.Remove(found => found.Ground.Rule == rule);
            Found.AddRange(all.AsSpan(0, kept));
            CollectionsMarshal.GetValueRefOrAddDefault(_dropped, rule, out _) += all.Length - kept;
        }

        _trimAt = Found.Count + _limit;
    }
}

/// <summary>Looks on while rows enter steps (旁观), for traces and profiles.</summary>
internal abstract class RowObserver
{
    public abstract void Entered(Step step, in Row row);
}
