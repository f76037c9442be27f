namespace QuanZe.Sdk.Codes;

/// <summary>The code cell of an item (事项编码): its text as published and what could be read from it.</summary>
/// <remarks>Immutable and safe to share. Two are equal when their texts and schemes are equal.</remarks>
public sealed record ItemCode
{
    private readonly ICodeScheme _scheme;

    private ItemCode(string text, string? baseKey, ICodeScheme scheme)
    {
        Text = text;
        BaseKey = baseKey;
        _scheme = scheme;
    }

    /// <summary>No code: a blank cell, <c>/</c>, <c>-</c>, <c>无</c> or <c>null</c>.</summary>
    public static ItemCode Missing { get; } = new("", null, CodeSchemes.Default);

    /// <summary>The text as published, without white space around it; empty when the cell holds no code.</summary>
    public string Text { get; }

    /// <summary>Whether the cell holds no code.</summary>
    public bool IsMissing => Text.Length == 0;

    /// <summary>
    /// The key by which items of several levels are the same (基本编码): the twelve characters cut out of a base, implementation or
    /// handling code, or what another scheme has for them. Null when the code is missing or unreadable.
    /// </summary>
    public string? BaseKey { get; }

    /// <summary>The whole reading: parts, type, level, body, diagnosis. Made anew each time, to keep large lists small.</summary>
    public CodeReading Reading => _scheme.Read(Text);

    /// <summary>Reads a code cell by <see cref="CodeSchemes.Default"/>; never throws for malformed text.</summary>
    /// <param name="text">The cell.</param>
    public static ItemCode Read(string? text) => Read(text, CodeSchemes.Default);

    /// <summary>Reads a code cell by a declared scheme; never throws for malformed text.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="scheme">The scheme.</param>
    /// <exception cref="ArgumentNullException"><paramref name="scheme"/> is null.</exception>
    public static ItemCode Read(string? text, ICodeScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        var trimmed = text?.Trim() ?? "";
        var reading = scheme.Read(trimmed);
        return reading.Diagnosis.Condition == CodeCondition.Missing ? Missing : new(trimmed, reading.BaseKey, scheme);
    }

    /// <inheritdoc/>
    public bool Equals(ItemCode? other) =>
        other is not null && string.Equals(Text, other.Text, StringComparison.Ordinal) && string.Equals(_scheme.Id, other._scheme.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);

    /// <summary>The text as published.</summary>
    public override string ToString() => Text;
}
