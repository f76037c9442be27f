using System.Diagnostics.CodeAnalysis;

namespace QuanZe.Sdk.Codes;

/// <summary>The code of a handling item (业务办理项编码), the smallest unit in which an item is handled.</summary>
/// <remarks>Thirty-three characters: implementation code 31 and two digits of sequence. The default value is not a code.</remarks>
public readonly record struct HandlingItemCode : ISpanParsable<HandlingItemCode>, IComparable<HandlingItemCode>
{
    /// <summary>The number of characters.</summary>
    public const int Length = 33;

    private readonly string? _sequence;

    private HandlingItemCode(ImplementationCode implementation, string sequence)
    {
        Implementation = implementation;
        _sequence = sequence;
    }

    /// <summary>Characters 1 to 31 (实施编码).</summary>
    public ImplementationCode Implementation { get; }

    /// <summary>Characters 32 and 33 (顺序码); empty for the default value.</summary>
    public string Sequence => _sequence ?? "";

    /// <summary>Reads a canonical code.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not the code of a handling item; the message quotes it.</exception>
    public static HandlingItemCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var code) ? code : throw new FormatException($"'{text}' is not the code of a handling item.");
    }

    /// <summary>Reads a canonical code; never throws. The credit code inside must be right in both check characters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The code, or the default.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out HandlingItemCode result) => TryParse(text.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out HandlingItemCode)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out HandlingItemCode result)
    {
        result = default;
        if (text.Length != Length
            || !CodeText.AreDigits(text[ImplementationCode.Length..])
            || !ImplementationCode.TryParse(text[..ImplementationCode.Length], out var implementation))
        {
            return false;
        }

        result = new(implementation, text[ImplementationCode.Length..].ToString());
        return true;
    }

    static HandlingItemCode IParsable<HandlingItemCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static HandlingItemCode ISpanParsable<HandlingItemCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool IParsable<HandlingItemCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out HandlingItemCode result) => TryParse(s, out result);

    static bool ISpanParsable<HandlingItemCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out HandlingItemCode result) => TryParse(s, out result);

    /// <inheritdoc/>
    public int CompareTo(HandlingItemCode other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>The thirty-three characters; empty for the default value.</summary>
    public override string ToString() => $"{Implementation}{Sequence}";
}
