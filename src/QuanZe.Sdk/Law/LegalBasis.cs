namespace QuanZe.Sdk.Law;

/// <summary>The legal basis of an item (设定依据): the cell as published and the citations read from it.</summary>
/// <remarks>Immutable and safe to share; citations are read when first asked for, once. Two bases are equal when their texts are.</remarks>
public sealed class LegalBasis : IEquatable<LegalBasis>
{
    private Parsed? _parsed;
    private Known? _known;

    private LegalBasis(string text) => Text = text;

    /// <summary>No basis.</summary>
    public static LegalBasis Empty { get; } = new("");

    /// <summary>The text as published.</summary>
    public string Text { get; }

    /// <summary>Whether the cell is blank.</summary>
    public bool IsEmpty => Text.Length == 0;

    /// <summary>The citations in the order of the text; empty when nothing could be read.</summary>
    public ValueList<Citation> Citations => Read().Citations;

    /// <summary>The instruments and articles cited, each once, in order.</summary>
    public ValueList<ProvisionKey> ProvisionKeys => Read().ProvisionKeys;

    /// <summary>The keys of the instruments cited, each once, in order.</summary>
    public ValueList<string> InstrumentKeys => Read().InstrumentKeys;

    /// <summary>Reads a basis cell; never throws for malformed text.</summary>
    /// <param name="text">The cell.</param>
    public static LegalBasis Read(string? text) => string.IsNullOrWhiteSpace(text) ? Empty : new(text);

    /// <summary>
    /// The instruments and articles cited, each once, in order, read without being kept: for a pass over a long list whose citations nobody asks for again.
    /// An instrument cited without an article stands with article 0.
    /// </summary>
    public ValueList<ProvisionKey> ScanProvisions() => (_parsed?.Citations ?? CitationScanner.Scan(Text)).SelectMany(Provisions).Distinct().ToValueList();

    /// <summary>What is cited, put together by instrument; kept for the register last asked, since lists are compared with one.</summary>
    internal CitedInstrument[] InstrumentsBy(StatuteRegister register)
    {
        var known = _known;
        if (known is null || known.Register != register)
        {
            _known = known = new Known(register, CitedInstrument.Of(Citations, register));
        }

        return known.Instruments;
    }

    /// <inheritdoc/>
    public bool Equals(LegalBasis? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LegalBasis);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Text, StringComparison.Ordinal);

    /// <summary>The text as published.</summary>
    public override string ToString() => Text;

    // The parse is a pure function of the text: when two threads race, both results are equal and either may stay.
    private Parsed Read()
    {
        if (_parsed is { } known)
        {
            return known;
        }

        var citations = CitationScanner.Scan(Text);
        var provisions = citations.SelectMany(Provisions).Where(provision => provision.Article > 0).Distinct().ToValueList();
        var instruments = citations.Select(citation => citation.Instrument.Key).Distinct(StringComparer.Ordinal).ToValueList();
        return _parsed = new Parsed(citations, provisions, instruments);
    }

    private static IEnumerable<ProvisionKey> Provisions(Citation citation)
    {
        var articles = citation.Pinpoints.Where(pinpoint => pinpoint.Article > 0).Select(pinpoint => pinpoint.Article).DefaultIfEmpty();
        return articles.Select(article => new ProvisionKey(citation.Instrument.Key, article));
    }

    private sealed record Known(StatuteRegister Register, CitedInstrument[] Instruments);

    private sealed record Parsed(ValueList<Citation> Citations, ValueList<ProvisionKey> ProvisionKeys, ValueList<string> InstrumentKeys);
}
