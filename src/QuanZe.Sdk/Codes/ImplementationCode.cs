using System.Diagnostics.CodeAnalysis;

namespace QuanZe.Sdk.Codes;

/// <summary>The code of an item as one body at one level implements it (实施编码).</summary>
/// <remarks>
/// Thirty-one characters: credit code of the body 18, digit of the exercising level 1, base code 12. It differs between levels by
/// construction; compare <see cref="Base"/>. The default value is not a code.
/// </remarks>
public readonly record struct ImplementationCode : ISpanParsable<ImplementationCode>, IComparable<ImplementationCode>
{
    /// <summary>The number of characters.</summary>
    public const int Length = 31;

    private const int LevelPosition = UnifiedSocialCreditCode.Length;

    private ImplementationCode(UnifiedSocialCreditCode body, char levelDigit, BaseCode baseCode)
    {
        Body = body;
        LevelDigit = levelDigit;
        Base = baseCode;
    }

    /// <summary>Characters 1 to 18: the implementing body (实施主体).</summary>
    public UnifiedSocialCreditCode Body { get; }

    /// <summary>Character 19: the exercising level (行使层级码), 1 to 7.</summary>
    public char LevelDigit { get; }

    /// <summary>The exercising level; <see cref="AdministrativeLevel.Unspecified"/> for 7 (分级管理).</summary>
    public AdministrativeLevel Level => LevelOf(LevelDigit);

    /// <summary>Characters 20 to 31: the base code (基本编码).</summary>
    public BaseCode Base { get; }

    /// <summary>Joins the parts.</summary>
    /// <param name="body">The implementing body.</param>
    /// <param name="levelDigit">The digit of the exercising level, 1 to 7.</param>
    /// <param name="baseCode">The base code.</param>
    /// <exception cref="ArgumentException">A part is a default value.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="levelDigit"/> is not 1 to 7.</exception>
    public static ImplementationCode Of(UnifiedSocialCreditCode body, char levelDigit, BaseCode baseCode)
    {
        if (body == default)
        {
            throw new ArgumentException("The default value is not a credit code.", nameof(body));
        }

        if (baseCode == default)
        {
            throw new ArgumentException("The default value is not a base code.", nameof(baseCode));
        }

        return IsLevel(levelDigit)
            ? new(body, levelDigit, baseCode)
            : throw new ArgumentOutOfRangeException(nameof(levelDigit), levelDigit, "A level digit is 1 to 7.");
    }

    /// <summary>Reads a canonical code.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not an implementation code; the message quotes it.</exception>
    public static ImplementationCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var code) ? code : throw new FormatException($"'{text}' is not an implementation code.");
    }

    /// <summary>Reads a canonical code; never throws. The credit code inside must be right in both check characters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The code, or the default.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out ImplementationCode result) => TryParse(text.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out ImplementationCode)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out ImplementationCode result)
    {
        result = default;
        if (text.Length != Length
            || !UnifiedSocialCreditCode.TryParse(text[..LevelPosition], out var body)
            || !IsLevel(text[LevelPosition])
            || !BaseCode.TryParse(text[(LevelPosition + 1)..], out var baseCode))
        {
            return false;
        }

        result = new(body, text[LevelPosition], baseCode);
        return true;
    }

    static ImplementationCode IParsable<ImplementationCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static ImplementationCode ISpanParsable<ImplementationCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool IParsable<ImplementationCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ImplementationCode result) => TryParse(s, out result);

    static bool ISpanParsable<ImplementationCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ImplementationCode result) => TryParse(s, out result);

    /// <inheritdoc/>
    public int CompareTo(ImplementationCode other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>The thirty-one characters; empty for the default value.</summary>
    public override string ToString() => this == default ? "" : $"{Body}{LevelDigit}{Base}";

    internal static bool IsLevel(char digit) => digit is >= '1' and <= '7';

    internal static AdministrativeLevel LevelOf(char digit) => digit is >= '1' and <= '6' ? (AdministrativeLevel)(digit - '0') : AdministrativeLevel.Unspecified;
}
