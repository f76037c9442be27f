using System.Collections.Frozen;

namespace QuanZe.Sdk.Codes;

/// <summary>The item types as one system numbers them (事项类型代码表), read in both directions.</summary>
/// <remarks>
/// Data, not code: a host makes its own list with the constructor. A code that the list does not hold has no canonical type; whoever
/// reads it keeps it verbatim. Immutable and safe to share.
/// </remarks>
public sealed class ItemTypeCodeList
{
    private readonly FrozenDictionary<string, ItemTypeCode[]> _byCode;
    private readonly FrozenDictionary<ItemType, ItemTypeCode[]> _byType;

    /// <summary>Makes a list.</summary>
    /// <param name="id">The id, for example <c>guangdong</c>.</param>
    /// <param name="title">The title in Chinese.</param>
    /// <param name="codes">The lines. Where several codes mean one type, the first is the one that is written.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is blank, or two lines give one code to the same day.</exception>
    public ItemTypeCodeList(string id, string title, ValueList<ItemTypeCode> codes)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(codes);
        Id = id;
        Title = title;
        Codes = codes;
        _byCode = codes.GroupBy(line => line.Code, StringComparer.Ordinal).ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
        _byType = codes.Where(line => line.Type != ItemType.Unspecified).GroupBy(line => line.Type).ToFrozenDictionary(group => group.Key, group => group.ToArray());
        if (_byCode.Values.FirstOrDefault(Overlap) is { } twice)
        {
            throw new ArgumentException($"The code '{twice[0].Code}' has two meanings on the same day.", nameof(codes));
        }
    }

    /// <summary>The id of the system, for example <c>guangdong</c>.</summary>
    public string Id { get; }

    /// <summary>The title in Chinese.</summary>
    public string Title { get; }

    /// <summary>The lines, in order.</summary>
    public ValueList<ItemTypeCode> Codes { get; }

    /// <summary>The line of a code, or null when the list does not hold it.</summary>
    /// <param name="code">The code in canonical form, for example <c>20</c>.</param>
    /// <param name="date">The day on which it was written; null takes the latest meaning.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public ItemTypeCode? Find(string code, DateOnly? date = null)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _byCode.TryGetValue(code, out var lines) ? lines.Where(line => line.IsUsedOn(date)).MaxBy(line => line.From ?? DateOnly.MinValue) : null;
    }

    /// <summary>The canonical type of a code, or null when the list does not hold it or its word has no canonical type.</summary>
    /// <param name="code">The code in canonical form, for example <c>20</c>.</param>
    /// <param name="date">The day on which it was written; null takes the latest meaning.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public ItemType? TypeOf(string code, DateOnly? date = null) => Find(code, date) is { Type: not ItemType.Unspecified } line ? line.Type : null;

    /// <summary>The code that the system writes for a type, or null when it has none.</summary>
    /// <param name="type">The canonical type.</param>
    /// <param name="date">The day on which it is written; null asks without regard to time.</param>
    public string? CodeOf(ItemType type, DateOnly? date = null) =>
        _byType.TryGetValue(type, out var lines) ? lines.FirstOrDefault(line => line.IsUsedOn(date))?.Code : null;

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    private static bool Overlap(ItemTypeCode[] lines)
    {
        var ordered = lines.OrderBy(line => line.From ?? DateOnly.MinValue).ToArray();
        return ordered.Zip(ordered.Skip(1)).Any(pair => (pair.First.To ?? DateOnly.MaxValue) >= (pair.Second.From ?? DateOnly.MinValue));
    }
}
