using NRules;
using NRules.Extensibility;
using NRules.Fluent;
using NRules.RuleModel;

namespace QuanZe.Rules.NRules;

/// <summary>What a vendor brings to alignments that run on NRules (NRules 设置): rules of its own, and what these resolve services with.</summary>
/// <remarks>Not safe to share between threads; used while an engine is being built.</remarks>
public sealed class NRulesSetup
{
    private readonly List<IRuleDefinition> _rules = [];

    /// <summary>Resolves the services that the vendor's rules ask for; null for NRules' default.</summary>
    public IDependencyResolver? DependencyResolver { get; set; }

    internal IReadOnlyList<IRuleDefinition> Rules => _rules;

    /// <summary>Adds NRules rules: they see QuanZe's facts, and findings and facts that they yield are QuanZe's.</summary>
    /// <param name="rules">The definitions.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is null.</exception>
    public NRulesSetup Add(params IEnumerable<IRuleDefinition> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _rules.AddRange(rules);
        return this;
    }

    /// <summary>Adds all rules of a repository that the vendor has already.</summary>
    /// <param name="repository">The repository.</param>
    /// <exception cref="ArgumentNullException"><paramref name="repository"/> is null.</exception>
    public NRulesSetup Add(IRuleRepository repository)
    {
        ArgumentNullException.ThrowIfNull(repository);
        return Add(repository.GetRules());
    }

    /// <summary>Loads rule classes, as a repository of NRules does: <c>Load(rules => rules.From(assembly))</c>.</summary>
    /// <param name="load">Says which.</param>
    /// <exception cref="ArgumentNullException"><paramref name="load"/> is null.</exception>
    public NRulesSetup Load(Action<IRuleLoadSpec> load)
    {
        ArgumentNullException.ThrowIfNull(load);
        var repository = new RuleRepository();
        repository.Load(load);
        return Add(repository);
    }
}
