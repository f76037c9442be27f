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
    public bool IsSlip { get; } = IsSlipOfCopying(QuotedWords.LettersOf(Upper), QuotedWords.LettersOf(Lower));

    /// <summary>The places of one instrument that two bases quote in other words, each once; null when there is none.</summary>
    internal static List<QuotationDifference>? Between(CitedInstrument upper, CitedInstrument lower)
    {
        List<QuotationDifference>? differences = null;
        foreach (var above in upper.Quotations)
        {
            foreach (var below in lower.Quotations)
            {
                if (above.Place == below.Place && !above.SaysTheSame(below) && differences?.Exists(known => known.Pinpoint == above.Place) is not true)
                {
                    (differences ??= []).Add(new QuotationDifference(upper.Reference, above.Place, above.Text, below.Text));
                }
            }
        }

        return differences;
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
        text.Length <= SlipLength && !text.Any(c => ChineseNumeral.IsNumeral(c) || QuotedWords.IsNegation(c));
}
