using System.Collections.Concurrent;
using QuanZe.Rules.Inference.Living;

namespace QuanZe.Rules.Inference;

/// <summary>How the rules of a book are evaluated (编排结果): in which order, in which passes, over which indexes. Immutable and shared by all runs and sessions.</summary>
internal sealed class RulePlan
{
    private readonly Dictionary<Type, int> _levelOf;
    private readonly CompiledRule[] _readers;
    private readonly ConcurrentDictionary<Type, FactType> _factTypes = [];

    public RulePlan(IReadOnlyList<CompiledRule> rules, KeyPlan[] indexes, CompiledRule[] readers, int guards)
    {
        Rules = [.. rules.OrderBy(rule => rule.Level)];
        Indexes = indexes;
        _readers = readers;
        Guards = guards;
        Levels = [.. Rules.GroupBy(rule => rule.Level).OrderBy(level => level.Key).Select(level => Passes(level).ToArray())];
        var writers = new RuleWriters(Rules);
        _levelOf = Rules.SelectMany(rule => rule.Reads).Distinct().ToDictionary(type => type, type => writers.Of(type).Select(rule => rule.Level + 1).DefaultIfEmpty().Max());
    }

    /// <summary>The rules in the order of their levels.</summary>
    public CompiledRule[] Rules { get; }

    /// <summary>What each index holds, by slot.</summary>
    public KeyPlan[] Indexes { get; }

    /// <summary>The values of the parameters that the steps were bound to.</summary>
    public ParameterTable Parameters { get; init; } = ParameterTable.Empty;

    /// <summary>The number of steps that need a guard against meeting twice.</summary>
    public int Guards { get; }

    /// <summary>The passes by level; a level reads only what lower ones have derived completely.</summary>
    public FusedPass[][] Levels { get; }

    /// <summary>The types that rules read.</summary>
    public IEnumerable<Type> TypesRead => _levelOf.Keys;

    /// <summary>The level from which on a type is complete.</summary>
    public int LevelOf(Type type) => _levelOf[type];

    /// <summary>The first rule that asks by an index: the one that is named when a key throws.</summary>
    public CompiledRule ReaderOf(int slot) => _readers[slot];

    /// <summary>What the book does with facts of a runtime type.</summary>
    public FactType TypeOf(object fact) => _factTypes.GetOrAdd(fact.GetType(), static (type, plan) => new FactType(type, plan), this);

    /// <summary>Whether facts stated as one type may be read as the other.</summary>
    public static bool AreConnected(Type read, Type derived) => read.IsAssignableFrom(derived) || derived.IsAssignableFrom(read);

    private static IEnumerable<FusedPass> Passes(IEnumerable<CompiledRule> rules) =>
        rules.GroupBy(rule => rule.Source.IsGroup ? (object)rule : rule.Source.FactType).Select(same => same.First().Source.Fuse([.. same]));
}
