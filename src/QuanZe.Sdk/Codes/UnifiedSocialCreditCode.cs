using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace QuanZe.Sdk.Codes;

/// <summary>The unified social credit code of a body (统一社会信用代码), with both of its check characters right.</summary>
/// <remarks>
/// Eighteen characters (GB 32100-2015): registering authority 1, kind of body 1, division of the registrar 6, organisation code 9, check
/// character 1. The default value is not a code; obtain one from <see cref="Parse"/>, or ask
/// <see cref="Diagnose"/> what is wrong with a text.
/// </remarks>
public readonly record struct UnifiedSocialCreditCode : ISpanParsable<UnifiedSocialCreditCode>, IComparable<UnifiedSocialCreditCode>
{
    /// <summary>The number of characters.</summary>
    public const int Length = 18;

    /// <summary>The 31 characters that may stand in a code: digits and capitals without I, O, S, V, Z; the place is the value.</summary>
    public const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static readonly SearchValues<char> Characters = SearchValues.Create(Alphabet);

    private readonly string? _text;

    private UnifiedSocialCreditCode(string text) => _text = text;

    /// <summary>Character 1, the registering authority (登记管理部门代码): <c>1</c> staffing office, <c>5</c> civil affairs, <c>9</c> market supervision …</summary>
    public char RegisteringAuthority => Text[0];

    /// <summary>Character 2, the kind of body (机构类别代码): under authority 1, <c>1</c> is an organ, <c>2</c> a public institution, <c>3</c> a mass organisation.</summary>
    public char BodyKind => Text[1];

    /// <summary>Characters 3 to 8, the division of the registering authority (登记管理机关行政区划码), verbatim; no proof of the level of the body.</summary>
    public string DivisionText => Text.Substring(2, 6);

    /// <summary>The same as a division code, or null when the digits are none.</summary>
    public DivisionCode? Division => DivisionCode.TryParse(DivisionText, out var division) ? division : null;

    /// <summary>Characters 9 to 17 (主体标识码).</summary>
    public OrganisationCode OrganisationCode => OrganisationCode.Parse(Text.Substring(8, 9));

    /// <summary>Character 18 (校验码).</summary>
    public char CheckCharacter => Text[17];

    private string Text => _text ?? throw new InvalidOperationException("The default value is not a code.");

    /// <summary>The check character that belongs to the first seventeen.</summary>
    /// <param name="body">Seventeen characters of <see cref="Alphabet"/>, or a whole code, whose eighteenth is ignored.</param>
    /// <exception cref="ArgumentException"><paramref name="body"/> is too short or holds another character.</exception>
    public static char CheckCharacterOf(ReadOnlySpan<char> body)
    {
        if (body.Length < Length - 1 || body[..(Length - 1)].ContainsAnyExcept(Characters))
        {
            throw new ArgumentException($"'{body}' does not begin with seventeen characters of the alphabet.", nameof(body));
        }

        return Check(body);
    }

    /// <summary>Says what is to be said of the text of a credit code; never throws.</summary>
    /// <param name="text">The cell.</param>
    public static CodeDiagnosis Diagnose(string? text)
    {
        var normal = CodeText.Normalise(text ?? "");
        if (CodeText.DiagnoseFiller(normal) is { } filler)
        {
            return filler;
        }

        return OrganisationCode.TryParse(normal, out var organisation)
            ? CodeDiagnosis.Of(CodeCondition.LegacyOrganisationCode, organisation.ToString())
            : DiagnoseByLength(text!, normal);
    }

    /// <summary>Reads a canonical code.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a unified social credit code; the message quotes it.</exception>
    public static UnifiedSocialCreditCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var code) ? code : throw new FormatException($"'{text}' is not a unified social credit code.");
    }

    /// <summary>Reads a canonical code; never throws. Lower case, spaces and full-width characters are not accepted: see <see cref="Diagnose"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The code, or the default.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out UnifiedSocialCreditCode result) => TryParse(text.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out UnifiedSocialCreditCode)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out UnifiedSocialCreditCode result)
    {
        result = default;
        if (text.Length != Length || text.ContainsAnyExcept(Characters) || WrongChecks(text) != CheckDigits.None)
        {
            return false;
        }

        result = new(text.ToString());
        return true;
    }

    static UnifiedSocialCreditCode IParsable<UnifiedSocialCreditCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static UnifiedSocialCreditCode ISpanParsable<UnifiedSocialCreditCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool IParsable<UnifiedSocialCreditCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out UnifiedSocialCreditCode result) => TryParse(s, out result);

    static bool ISpanParsable<UnifiedSocialCreditCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out UnifiedSocialCreditCode result) => TryParse(s, out result);

    /// <inheritdoc/>
    public int CompareTo(UnifiedSocialCreditCode other) => string.CompareOrdinal(_text, other._text);

    /// <summary>The eighteen characters; empty for the default value.</summary>
    public override string ToString() => _text ?? "";

    private static CodeDiagnosis DiagnoseByLength(string text, string normal)
    {
        var foreign = normal.AsSpan().IndexOfAnyExcept(Characters);
        switch (normal.Length)
        {
            case Length when foreign >= 0:
                return CodeDiagnosis.Of(CodeCondition.IllegalCharacter, normal[foreign].ToString());
            case Length when WrongChecks(normal) is var wrong and not CheckDigits.None:
                // A spreadsheet keeps fifteen digits of a number and fills up with zeros.
                return CodeText.AreDigits(normal) && normal.EndsWith("000", StringComparison.Ordinal)
                    ? CodeDiagnosis.Of(CodeCondition.DigitsLostToNumber, normal)
                    : CodeDiagnosis.WrongCheck(wrong);
            case Length:
                return CodeDiagnosis.Sound(text, normal);
            case 6 or 12 when DivisionCode.TryParse(normal, out _):
                return CodeDiagnosis.Of(CodeCondition.DivisionCodeInstead, normal);
            case 16 or 17 when foreign < 0:
                return CodeDiagnosis.Of(CodeCondition.Truncated, normal);
            default:
                return CodeDiagnosis.Of(CodeCondition.WrongLength, $"{normal.Length}");
        }
    }

    private static CheckDigits WrongChecks(ReadOnlySpan<char> code) =>
        (OrganisationCode.IsValid(code.Slice(8, OrganisationCode.Length)) ? CheckDigits.None : CheckDigits.OrganisationCode)
        | (Check(code) == code[Length - 1] ? CheckDigits.None : CheckDigits.CreditCode);

    private static char Check(ReadOnlySpan<char> body)
    {
        // The weight of place i is 3 to the power of i, modulo 31.
        var weight = 1;
        var sum = 0;
        foreach (var character in body[..(Length - 1)])
        {
            sum += weight * Alphabet.IndexOf(character, StringComparison.Ordinal);
            weight = weight * 3 % 31;
        }

        return Alphabet[(31 - (sum % 31)) % 31];
    }
}
