using System.Globalization;

namespace QuanZe.Sdk.Findings;

/// <summary>The permanent code of a kind of finding (问题编号), for example <c>QZ1001</c>, with what is said about the kind once and for all.</summary>
/// <remarks>
/// QuanZe uses the prefix <c>QZ</c>: 1xxx alignment, 2xxx completeness, 3xxx import, 4xxx matching, 5xxx legality, 6xxx mandate and boundaries, 7xxx the list's life.
/// Vendors bring their own prefix (<c>ACME1001</c>) and their own texts. Codes are equal when prefix and number are. Immutable and safe to share.
/// </remarks>
public sealed class FindingCode : IEquatable<FindingCode>, IComparable<FindingCode>
{
    private readonly Func<string, FindingText> _text;

    /// <summary>Makes a vendor's code.</summary>
    /// <param name="prefix">Capital letters that name the vendor; not <c>QZ</c>.</param>
    /// <param name="number">The permanent number, 1 to 99999.</param>
    /// <param name="severity">The severity unless a profile says otherwise.</param>
    /// <param name="text">The texts in Chinese.</param>
    /// <param name="english">The texts in English; the Chinese ones when null.</param>
    /// <param name="article">The article of law behind the finding (条文), for example <c>行政许可法 第十七条</c>; null when there is none.</param>
    /// <param name="ruleset">The name of the ruleset the code belongs to.</param>
    /// <exception cref="ArgumentException">The prefix is empty, not in capital letters, or <c>QZ</c>; the number is out of range.</exception>
    public FindingCode(string prefix, int number, Severity severity, FindingText text, FindingText? english = null, string? article = null, string ruleset = "Vendor")
        : this(Checked(prefix), number, severity, article, ruleset, language => language == Languages.English ? english ?? text : text)
    {
        ArgumentNullException.ThrowIfNull(text);
    }

    internal FindingCode(string prefix, int number, Severity severity, string? article, string ruleset, Func<string, FindingText> text)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 99999);
        Prefix = prefix;
        Number = number;
        Severity = severity;
        Article = article;
        Ruleset = ruleset;
        _text = text;
    }

    /// <summary>The letters before the number.</summary>
    public string Prefix { get; }

    /// <summary>The permanent number; findings are ordered by it.</summary>
    public int Number { get; }

    /// <summary>The severity unless a profile or ruleset says otherwise.</summary>
    public Severity Severity { get; }

    /// <summary>The article of law behind the finding (条文), or null.</summary>
    public string? Article { get; }

    /// <summary>The ruleset the code belongs to, for example <c>Sameness</c>.</summary>
    public string Ruleset { get; }

    /// <summary>The texts about this kind of finding in a language.</summary>
    /// <param name="language"><see cref="Languages.Chinese"/> (the default for any language that is not known) or <see cref="Languages.English"/>.</param>
    public FindingText Text(string language = Languages.Chinese) => _text(language);

    /// <inheritdoc/>
    public bool Equals(FindingCode? other) => other is not null && Number == other.Number && Prefix == other.Prefix;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FindingCode);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Prefix, Number);

    /// <summary>Orders QuanZe's codes before vendors', then by prefix and number.</summary>
    /// <param name="other">The other code.</param>
    public int CompareTo(FindingCode? other)
    {
        if (other is null)
        {
            return 1;
        }

        var shipped = (Prefix == "QZ" ? 0 : 1) - (other.Prefix == "QZ" ? 0 : 1);
        if (shipped != 0)
        {
            return shipped;
        }

        var prefix = string.CompareOrdinal(Prefix, other.Prefix);
        return prefix != 0 ? prefix : Number.CompareTo(other.Number);
    }

    /// <summary>The code as printed, for example <c>QZ1001</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Number:0000}");

    private static string Checked(string prefix)
    {
        ArgumentException.ThrowIfNullOrEmpty(prefix);
        if (prefix == "QZ" || prefix.Any(c => !char.IsAsciiLetterUpper(c)))
        {
            throw new ArgumentException($"A vendor's prefix is made of capital letters and is not QZ; this one is '{prefix}'.", nameof(prefix));
        }

        return prefix;
    }
}
