using System.Diagnostics.CodeAnalysis;

namespace QuanZe.Sdk.Codes;

/// <summary>The code of an organisation (组织机构代码), characters 9 to 17 of a credit code; before 2015 a code of its own.</summary>
/// <remarks>
/// Eight characters 0–9, A–Z and a check character (GB 11714). The default value is not a code; obtain one from <see cref="Parse"/>.
/// The older spelling with a dash before the check character is read as well.
/// </remarks>
public readonly record struct OrganisationCode : ISpanParsable<OrganisationCode>, IComparable<OrganisationCode>
{
    /// <summary>The number of characters.</summary>
    public const int Length = 9;

    private readonly string? _text;

    private OrganisationCode(string text) => _text = text;

    /// <summary>The check character that belongs to the first eight.</summary>
    /// <param name="body">Eight characters 0–9, A–Z, or a whole code, whose ninth is ignored.</param>
    /// <returns>A digit or <c>X</c>.</returns>
    /// <exception cref="ArgumentException"><paramref name="body"/> is too short or holds another character.</exception>
    public static char CheckCharacterOf(ReadOnlySpan<char> body)
    {
        if (body.Length < Length - 1 || !CodeText.AreDigitsAndCapitals(body[..(Length - 1)]))
        {
            throw new ArgumentException($"'{body}' does not begin with eight characters 0-9, A-Z.", nameof(body));
        }

        return Check(body);
    }

    /// <summary>Reads a canonical code.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not an organisation code; the message quotes it.</exception>
    public static OrganisationCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var code) ? code : throw new FormatException($"'{text}' is not an organisation code.");
    }

    /// <summary>Reads a canonical code; never throws.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The code, or the default.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out OrganisationCode result) => TryParse(text.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out OrganisationCode)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out OrganisationCode result)
    {
        result = default;
        var hasDash = text is [.., '-', _] && text.Length == Length + 1;
        if (!hasDash && text.Length != Length)
        {
            return false;
        }

        var code = hasDash ? string.Concat(text[..(Length - 1)], text[Length..]) : text.ToString();
        if (!IsValid(code))
        {
            return false;
        }

        result = new(code);
        return true;
    }

    static OrganisationCode IParsable<OrganisationCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static OrganisationCode ISpanParsable<OrganisationCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool IParsable<OrganisationCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out OrganisationCode result) => TryParse(s, out result);

    static bool ISpanParsable<OrganisationCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out OrganisationCode result) => TryParse(s, out result);

    /// <inheritdoc/>
    public int CompareTo(OrganisationCode other) => string.CompareOrdinal(_text, other._text);

    /// <summary>The nine characters, without a dash; empty for the default value.</summary>
    public override string ToString() => _text ?? "";

    internal static bool IsValid(ReadOnlySpan<char> code) => CodeText.AreDigitsAndCapitals(code) && Check(code) == code[Length - 1];

    private static char Check(ReadOnlySpan<char> body)
    {
        ReadOnlySpan<int> weights = [3, 7, 9, 10, 5, 8, 4, 2];
        var sum = 0;
        for (var index = 0; index < weights.Length; index++)
        {
            var character = body[index];
            sum += weights[index] * (char.IsAsciiDigit(character) ? character - '0' : character - 'A' + 10);
        }

        return (11 - (sum % 11)) switch
        {
            10 => 'X',
            11 => '0',
            var digit => (char)('0' + digit),
        };
    }
}
