using System.Runtime.InteropServices;

namespace QuanZe.Rules.Inference;

/// <summary>Derived facts of a run that state their sameness (自述同一的事实), held back until all of their type are there: the first ground may come last.</summary>
internal sealed class StatedFacts
{
    private readonly Dictionary<FactType, Dictionary<object, Derived>> _byType = [];

    /// <summary>Keeps a fact, or the one that is there and is the same: whichever has the first ground.</summary>
    public void Add(FactType type, in Derived derived)
    {
        if (!_byType.TryGetValue(type, out var facts))
        {
            _byType.Add(type, facts = []);
        }

        ref var kept = ref CollectionsMarshal.GetValueRefOrAddDefault(facts, ((IStatesSameness)derived.Fact).Sameness, out var isKept);
        if (!isKept || DerivationOrder.Compare(derived, kept) < 0)
        {
            kept = derived;
        }
    }

    /// <summary>Gives away the facts of the types that rules read at a level or below.</summary>
    public IEnumerable<Derived> Take(int level)
    {
        foreach (var (type, facts) in _byType.Where(known => known.Key.Level <= level).ToList())
        {
            _byType.Remove(type);
            foreach (var derived in facts.Values)
            {
                yield return derived;
            }
        }
    }
}
