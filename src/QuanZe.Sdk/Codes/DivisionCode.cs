using System.Diagnostics.CodeAnalysis;

namespace QuanZe.Sdk.Codes;

/// <summary>The code of an administrative division (行政区划代码, GB/T 2260; with towns and villages the twelve digits of the statistical code).</summary>
/// <remarks>
/// Two digits each for province, prefecture and county, three each for town and village. <c>370685000000</c> and <c>370685</c> are the
/// same division, and the shorter is canonical. Divisions open and close every year and functional zones (高新区、经开区) use digits of
/// their own making, so a code is judged by its shape and its province, not by a register. The default value is not a code.
/// </remarks>
public readonly record struct DivisionCode : ISpanParsable<DivisionCode>, IComparable<DivisionCode>
{
    private const int ShortLength = 6;
    private const int LongLength = 12;

    private readonly string? _text;

    private DivisionCode(string text) => _text = text;

    /// <summary>The two digits of the province, for example <c>37</c>.</summary>
    public string ProvinceDigits => Text[..2];

    /// <summary>The two digits of the prefecture; <c>00</c> for a province, <c>90</c> for what the province governs directly.</summary>
    public string PrefectureDigits => Text[2..4];

    /// <summary>The two digits of the county; <c>00</c> for a prefecture or province.</summary>
    public string CountyDigits => Text[4..6];

    /// <summary>The three digits of the town; <c>000</c> above the town.</summary>
    public string TownDigits => TwelveDigits[6..9];

    /// <summary>The three digits of the village; <c>000</c> above the village.</summary>
    public string VillageDigits => TwelveDigits[9..];

    /// <summary>The code in twelve digits, filled up with zeros.</summary>
    public string TwelveDigits => Text.PadRight(LongLength, '0');

    /// <summary>The level of the division (行政层级).</summary>
    public AdministrativeLevel Level => SignificantDigits switch
    {
        2 => AdministrativeLevel.Province,
        4 => AdministrativeLevel.City,
        6 => AdministrativeLevel.County,
        9 => AdministrativeLevel.Township,
        _ => AdministrativeLevel.Village,
    };

    /// <summary>The division above: village, town, county, prefecture, province; null for a province. A town that a prefecture governs directly has the prefecture above it.</summary>
    public DivisionCode? Parent => SignificantDigits switch
    {
        2 => null,
        4 => Upto(2),
        6 => Upto(4),
        9 => CountyDigits == "00" ? Upto(4) : Upto(6),
        _ => Upto(9),
    };

    /// <summary>The province of the division; itself for a province.</summary>
    public DivisionCode Province => Upto(2);

    /// <summary>
    /// Whether the digits lie outside the ranges that GB/T 2260 gives out, so that the code is one of a list's own making, as functional
    /// zones have: prefecture 71–89 and 91–99, or county 19 and 20.
    /// </summary>
    public bool IsPrivate => PrefectureDigits is (['7', not '0'] or ['8', _] or ['9', not '0']) || CountyDigits is "19" or "20";

    private string Text => _text ?? throw new InvalidOperationException("The default value is not a code.");

    private int SignificantDigits => this switch
    {
        { _text.Length: LongLength } => VillageDigits == "000" ? 9 : 12,
        _ when CountyDigits != "00" => 6,
        _ => PrefectureDigits == "00" ? 2 : 4,
    };

    /// <summary>Whether a division is this one or lies in it.</summary>
    /// <param name="other">The other division.</param>
    public bool Contains(DivisionCode other) => other.TwelveDigits.AsSpan().StartsWith(TwelveDigits.AsSpan(0, SignificantDigits), StringComparison.Ordinal);

    /// <summary>Whether two digits are those of a province (GB/T 2260), or <c>66</c>, which the Xinjiang corps uses.</summary>
    /// <param name="digits">The digits.</param>
    public static bool IsProvince(ReadOnlySpan<char> digits) => digits is
        ['1', >= '1' and <= '5'] or ['2', >= '1' and <= '3'] or ['3', >= '1' and <= '7'] or ['4', >= '1' and <= '6']
        or ['5', >= '0' and <= '4'] or ['6', >= '1' and <= '6'] or ['7', '1'] or ['8', '1' or '2'];

    /// <summary>Reads a canonical code.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not the code of an administrative division; the message quotes it.</exception>
    public static DivisionCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var code) ? code : throw new FormatException($"'{text}' is not the code of an administrative division.");
    }

    /// <summary>Reads six or twelve digits; never throws.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The code, or the default.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out DivisionCode result) => TryParse(text.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out DivisionCode)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out DivisionCode result)
    {
        result = default;
        if (text.Length is not (ShortLength or LongLength) || !CodeText.AreDigits(text) || !IsProvince(text[..2]) || HasGap(text))
        {
            return false;
        }

        result = new((text[ShortLength..].ContainsAnyExcept('0') ? text : text[..ShortLength]).ToString());
        return true;
    }

    static DivisionCode IParsable<DivisionCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static DivisionCode ISpanParsable<DivisionCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool IParsable<DivisionCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DivisionCode result) => TryParse(s, out result);

    static bool ISpanParsable<DivisionCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DivisionCode result) => TryParse(s, out result);

    /// <inheritdoc/>
    public int CompareTo(DivisionCode other) => string.CompareOrdinal(_text, other._text);

    /// <summary>The canonical digits: six, or twelve for a town or village; empty for the default value.</summary>
    public override string ToString() => _text ?? "";

    // A county needs a prefecture, a town at least a prefecture, a village a town.
    private static bool HasGap(ReadOnlySpan<char> s)
    {
        var hasPrefecture = s[2..4].ContainsAnyExcept('0');
        if (s.Length == ShortLength || !s[ShortLength..].ContainsAnyExcept('0'))
        {
            return !hasPrefecture && s[4..6].ContainsAnyExcept('0');
        }

        return !hasPrefecture || !s[6..9].ContainsAnyExcept('0');
    }

    private DivisionCode Upto(int digits)
    {
        var text = TwelveDigits[..digits].PadRight(LongLength, '0');
        return new(digits > ShortLength ? text : text[..ShortLength]);
    }
}
