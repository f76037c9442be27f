using System.Runtime.CompilerServices;

namespace QuanZe.Rules.Inference;

/// <summary>Compares keys that are facts by reference (按引用比较): two equal facts are still two facts.</summary>
internal sealed class FactReference<TKey> : IEqualityComparer<TKey>
{
    public static FactReference<TKey> Instance { get; } = new();

    public bool Equals(TKey? x, TKey? y) => ReferenceEquals(x, y);

    public int GetHashCode(TKey obj) => RuntimeHelpers.GetHashCode(obj);
}
