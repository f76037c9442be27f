using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Law;

/// <summary>A citation while it is being read (援引草稿): where its quotations begin and end is settled as the text goes on.</summary>
internal sealed class CitationDraft(string title, int start)
{
    private readonly List<Quotation> _quotations = [];
    private int _quotedFrom;
    private Pinpoint? _quotedPlace;

    public string? Tag { get; init; }

    public string? Number { get; set; }

    public string? Issuer { get; set; }

    public string History { get; set; } = "";

    public CitationFlags Flags { get; set; }

    public List<Pinpoint> Pinpoints { get; } = [];

    public bool IsQuoting { get; set; }

    public void BeginQuotation(int from, Pinpoint? place = null)
    {
        _quotedFrom = from;
        _quotedPlace = place ?? (Pinpoints.Count > 0 ? Pinpoints[^1] : null);
    }

    public void EndQuotation(string text, int end)
    {
        var quoted = text.AsSpan(_quotedFrom, Math.Max(0, end - _quotedFrom)).Trim().TrimStart("：:、，；。 \u3000").TrimEnd();
        if (quoted.Length >= 2 && !IsRemnant(quoted))
        {
            _quotations.Add(new Quotation(_quotedPlace, quoted.ToString()));
        }

        _quotedFrom = end;
    }

    // The number of the next citation, or the words that end a sentence about this one: 2.  （二）  的规定
    private static bool IsRemnant(ReadOnlySpan<char> quoted)
    {
        if (quoted is "的规定" or "之规定" or "规定" or "等规定" or "等有关规定" or "的有关规定")
        {
            return true;
        }

        foreach (var c in quoted)
        {
            if (char.IsLetter(c) && !ChineseNumeral.IsNumeral(c))
            {
                return false;
            }
        }

        return quoted.Length < 6;
    }

    public Citation Make(int end) => new()
    {
        Instrument = new InstrumentReference(title) { Number = Number, Issuer = Issuer },
        Tag = Tag,
        History = History,
        Pinpoints = Pinpoints.Distinct().ToValueList(),
        Quotations = _quotations.ToValueList(),
        Flags = Flags,
        Start = start,
        End = end,
    };
}
