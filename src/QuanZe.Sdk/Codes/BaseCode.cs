using System.Diagnostics.CodeAnalysis;

namespace QuanZe.Sdk.Codes;

/// <summary>The code an item keeps in every list that carries it (基本编码).</summary>
/// <remarks>
/// Twelve characters (GB/T 39554.1-2020, as decoded from published lists): origin 2, type 2, department 2, main item 3, sub-item 3. Types
/// and departments are numbered by the origin. All are digits, but the main item of a family that is split into sub-items ends in
/// <c>00Y</c>. The default value is not a code; obtain one from <see cref="Parse"/>.
/// </remarks>
public readonly record struct BaseCode : ISpanParsable<BaseCode>, IComparable<BaseCode>
{
    /// <summary>The number of characters.</summary>
    public const int Length = 12;

    /// <summary>The origin of items that the state created.</summary>
    public const string NationalOrigin = "00";

    private const string UndividedMark = "000";
    private const string FamilyMark = "00Y";

    private readonly string? _text;

    private BaseCode(string text) => _text = text;

    /// <summary>Characters 1 and 2: <c>00</c> for the state, else the digits of the province whose catalogue created the item (编码来源).</summary>
    public string Origin => Text[..2];

    /// <summary>Characters 3 and 4: the type in the codelist of the origin (事项类型码).</summary>
    public string TypeCode => Text[2..4];

    /// <summary>Characters 5 and 6: the department in the codelist of the origin (部门码).</summary>
    public string DepartmentCode => Text[4..6];

    /// <summary>Characters 7 to 9: the main item (主项码).</summary>
    public string MainItem => Text[6..9];

    /// <summary>Characters 10 to 12: the sub-item (子项码), <c>000</c> where the main item is not split, <c>00Y</c> for the head of a split family.</summary>
    public string SubItem => Text[9..];

    /// <summary>Whether the item was created by the state.</summary>
    public bool IsNational => Origin == NationalOrigin;

    /// <summary>Whether the main item is not split (<c>000</c>).</summary>
    public bool IsUndivided => SubItem == UndividedMark;

    /// <summary>Whether the code heads a family of sub-items (<c>00Y</c>); such a row is never implemented itself.</summary>
    public bool IsFamilyHead => SubItem == FamilyMark;

    /// <summary>Whether the code is a sub-item (<c>001</c> …).</summary>
    public bool IsSubItem => !IsUndivided && !IsFamilyHead;

    /// <summary>The main item (主项) that the code belongs to: the head of the family for a sub-item, else the code itself.</summary>
    public BaseCode Main => IsSubItem ? new(string.Concat(FamilyKey, FamilyMark)) : this;

    /// <summary>The first nine characters, which all codes of a family share.</summary>
    public string FamilyKey => Text[..9];

    private string Text => _text ?? throw new InvalidOperationException("The default value is not a code.");

    /// <summary>Whether another code is a sub-item of this main item.</summary>
    /// <param name="other">The other code.</param>
    /// <returns>True for a family head and its sub-items; false for equal codes and for undivided items.</returns>
    public bool IsMainOf(BaseCode other) => IsFamilyHead && other.IsSubItem && other.Main == this;

    /// <summary>Reads a canonical code.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a base code; the message quotes it.</exception>
    public static BaseCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var code) ? code : throw new FormatException($"'{text}' is not a base code.");
    }

    /// <summary>Reads a canonical code; never throws.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The code, or the default.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out BaseCode result) => TryParse(text.AsSpan(), out result);

    /// <inheritdoc cref="TryParse(string?, out BaseCode)"/>
    public static bool TryParse(ReadOnlySpan<char> text, out BaseCode result)
    {
        result = default;
        if (text.Length != Length || IndexOfForeign(text) >= 0 || !IsOrigin(text[..2]))
        {
            return false;
        }

        result = new(text.ToString());
        return true;
    }

    static BaseCode IParsable<BaseCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static BaseCode ISpanParsable<BaseCode>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

    static bool IParsable<BaseCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out BaseCode result) => TryParse(s, out result);

    static bool ISpanParsable<BaseCode>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out BaseCode result) => TryParse(s, out result);

    /// <inheritdoc/>
    public int CompareTo(BaseCode other) => string.CompareOrdinal(_text, other._text);

    /// <summary>The twelve characters; empty for the default value.</summary>
    public override string ToString() => _text ?? "";

    internal static bool IsOrigin(ReadOnlySpan<char> digits) => digits.SequenceEqual(NationalOrigin) || DivisionCode.IsProvince(digits);

    /// <summary>The position of the first character that may not stand there; -1 when there is none.</summary>
    internal static int IndexOfForeign(ReadOnlySpan<char> code)
    {
        var foreign = code.IndexOfAnyExceptInRange('0', '9');
        return foreign == Length - 1 && code.EndsWith(FamilyMark, StringComparison.Ordinal) ? -1 : foreign;
    }
}
