using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Inference;

/// <summary>The state of one run (一次运行的状态): facts, indexes, and what the running rule has concluded so far.</summary>
internal sealed class Execution(FactTable facts, int indexCount)
{
    private readonly List<(object Fact, Derivation Ground)> _derived = [];
    private readonly List<(Finding Finding, Derivation Ground)> _found = [];

    public FactTable Facts { get; } = facts;

    /// <summary>The key indexes by slot, made when first asked for.</summary>
    public object?[] Indexes { get; } = new object?[indexCount];

    /// <summary>The rule that is running.</summary>
    public CompiledRule Rule { get; set; } = null!;

    public List<(Finding Finding, Derivation Ground)> Findings { get; } = [];

    public Dictionary<object, Derivation> Grounds { get; } = new(ReferenceEqualityComparer.Instance);

    public void Conclude(Finding finding, in Row row) => _found.Add((finding, new Derivation(Rule, row.ToArray(Rule.FactCount))));

    public void Derive(object fact, in Row row) => _derived.Add((fact, new Derivation(Rule, row.ToArray(Rule.FactCount))));

    /// <summary>Keeps what the rule concluded; returns how many conclusions there were.</summary>
    public int Commit()
    {
        var count = _derived.Count + _found.Count;
        foreach (var (fact, ground) in _derived)
        {
            Facts.Add(fact);
            Grounds.TryAdd(fact, ground);
        }

        Findings.AddRange(_found);
        Discard();
        return count;
    }

    /// <summary>Drops what a rule concluded before it failed, so that nothing half-made is seen.</summary>
    public void Discard()
    {
        _derived.Clear();
        _found.Clear();
    }
}
