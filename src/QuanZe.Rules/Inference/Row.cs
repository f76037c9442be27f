using System.Runtime.CompilerServices;

namespace QuanZe.Rules.Inference;

/// <summary>The facts that a rule has met so far (事实行): at most five, in the order of its patterns, and one that is being looked at.</summary>
[InlineArray(Capacity)]
internal struct Row
{
    public const int Capacity = 6;

    private object? _first;

    /// <summary>The fact of a pattern. Its type was asked when it was met.</summary>
    public readonly T Fact<T>(int position)
        where T : class => Unsafe.As<T>(this[position]!);

    /// <summary>The facts of a rule as a <see cref="Derivation"/> keeps them.</summary>
    public readonly object Pack(int count) => count == 1 ? this[0]! : ToArray(count);

    /// <summary>The facts met so far, and the one that is being looked at.</summary>
    public readonly object[] Met()
    {
        var count = 0;
        while (count < Capacity && this[count] is not null)
        {
            count++;
        }

        return ToArray(count);
    }

    private readonly object[] ToArray(int count)
    {
        var facts = new object[count];
        for (var i = 0; i < count; i++)
        {
            facts[i] = this[i]!;
        }

        return facts;
    }
}

/// <summary>A lambda of a rule over the facts met so far, with the arity taken out of it.</summary>
internal delegate TResult RowFunc<out TResult>(in Row row);
