using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Law;

/// <summary>A place that both levels cite and quote in other words (引文差异).</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Pinpoint">The place.</param>
/// <param name="Upper">The quotation above.</param>
/// <param name="Lower">The quotation below.</param>
public sealed record QuotationDifference(InstrumentReference Instrument, Pinpoint Pinpoint, string Upper, string Lower)
{
    // Up to this many characters on either side are a slip of copying, unless they carry a number or a negation.
    private const int SlipLength = 2;

    /// <summary>Whether the quotations differ by one or two characters that carry neither a number nor a negation: a slip of copying, hardly another wording.</summary>
    public bool IsSlip { get; } = IsSlipOfCopying(Letters(Upper), Letters(Lower));

    internal static IEnumerable<QuotationDifference> Between(CitedInstrument upper, CitedInstrument lower) =>
        from above in upper.Quotations
        where above.Pinpoint is not null
        from below in lower.Quotations
        where below.Pinpoint == above.Pinpoint && !SaysTheSame(above.Text, below.Text)
        group (above, below) by above.Pinpoint into same
        select new QuotationDifference(upper.Reference, same.Key!.Value, same.First().above.Text, same.First().below.Text);

    /// <summary>Whether two texts differ in punctuation, width and space only, or one is a part of the other: quoting less is not quoting wrongly.</summary>
    internal static bool SaysTheSame(string left, string right)
    {
        var (a, b) = (Letters(left), Letters(right));
        return IsPart(a, b) || IsPart(b, a);
    }

    // 得擅自变更 is no part of 不得擅自变更: what is left out must not turn the meaning.
    private static bool IsPart(string whole, string part) =>
        whole.IndexOf(part, StringComparison.Ordinal) is var start and >= 0 && (start == 0 || !IsNegation(whole[start - 1]));

    private static bool IsNegation(char c) => c is '不' or '非' or '无' or '未' or '免' or '禁';

    private static string Letters(string text)
    {
        Span<char> kept = text.Length <= 512 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            var folded = WidthFolding.Fold(c);
            if (char.IsLetterOrDigit(folded))
            {
                kept[length++] = folded;
            }
        }

        return new string(kept[..length]);
    }

    // One place of difference after the common beginning and end are taken off.
    private static bool IsSlipOfCopying(string left, string right)
    {
        var prefix = left.AsSpan().CommonPrefixLength(right);
        var (a, b) = (left[prefix..], right[prefix..]);
        var suffix = 0;
        while (suffix < a.Length && suffix < b.Length && a[^(suffix + 1)] == b[^(suffix + 1)])
        {
            suffix++;
        }

        return IsSlight(a[..^suffix]) && IsSlight(b[..^suffix]);
    }

    private static bool IsSlight(string text) =>
        text.Length <= SlipLength && !text.Any(c => ChineseNumeral.IsNumeral(c) || IsNegation(c));
}
