using System.Runtime.InteropServices;

namespace QuanZe.Rules.Inference.Living;

/// <summary>The conclusions that one fact stands on (支持), when there are several: taking one away costs the same however many there are.</summary>
internal sealed class Supports
{
    // A rule that yields many facts a row may yield one object twice.
    private readonly Dictionary<Token, int> _counts = [];

    public bool IsEmpty => _counts.Count == 0;

    /// <summary>The one with the first ground. Looks at all of them: for a person who asks.</summary>
    public Token First => _counts.Keys.Aggregate((first, other) => DerivationOrder.Compare(GroundOf(other), GroundOf(first)) < 0 ? other : first);

    public void Add(Token token) => CollectionsMarshal.GetValueRefOrAddDefault(_counts, token, out _)++;

    public void Remove(Token token)
    {
        if (--CollectionsMarshal.GetValueRefOrNullRef(_counts, token) == 0)
        {
            _counts.Remove(token);
        }
    }

    private static Derivation GroundOf(Token token) => ((ConclusionNode)token.Node).GroundOf(token);
}
