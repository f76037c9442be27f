using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace QuanZe.Sdk;

/// <summary>An immutable list that is equal to another when its elements are equal, in order.</summary>
/// <remarks>Safe to share between threads. Written as a collection expression: <c>ValueList&lt;string&gt; names = ["甲", "乙"];</c></remarks>
/// <typeparam name="T">The element type; equality is its default equality.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    internal ValueList(T[] items) => _items = items;

    /// <summary>The list without elements; the default of every list property of the model.</summary>
    public static ValueList<T> Empty { get; } = new([]);

    /// <summary>The number of elements.</summary>
    public int Count => _items.Length;

    /// <summary>Whether the list has no elements.</summary>
    public bool IsEmpty => _items.Length == 0;

    /// <summary>The element at a position counted from 0.</summary>
    /// <param name="index">The position.</param>
    public T this[int index] => _items[index];

    /// <summary>The elements as a span, for loops that must not allocate.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] ValueList<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && _items.AsSpan().SequenceEqual(other._items, EqualityComparer<T>.Default));

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as ValueList<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in _items)
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>Enumerates the elements without allocating when used in <c>foreach</c>.</summary>
    public Enumerator GetEnumerator() => new(_items);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    /// <summary>The elements in brackets, for debuggers and logs.</summary>
    public override string ToString() => $"[{string.Join(", ", _items)}]";

    /// <summary>Walks the elements of a list in order.</summary>
    public struct Enumerator : IEquatable<Enumerator>
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>The element at the current position.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Goes to the next element; false at the end.</summary>
        public bool MoveNext() => ++_index < _items.Length;

        /// <inheritdoc/>
        public readonly bool Equals(Enumerator other) => ReferenceEquals(_items, other._items) && _index == other._index;

        /// <inheritdoc/>
        public override readonly bool Equals(object? obj) => obj is Enumerator other && Equals(other);

        /// <inheritdoc/>
        public override readonly int GetHashCode() => _index;
    }
}

/// <summary>Makes <see cref="ValueList{T}"/> from other collections.</summary>
public static class ValueList
{
    /// <summary>A list of the given elements; the builder behind collection expressions.</summary>
    /// <param name="items">The elements, copied.</param>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? ValueList<T>.Empty : new ValueList<T>(items.ToArray());

    /// <summary>A list of the elements of a sequence.</summary>
    /// <param name="items">The elements, copied.</param>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var array = items.ToArray();
        return array.Length == 0 ? ValueList<T>.Empty : new ValueList<T>(array);
    }
}
