namespace QuanZe.Sdk.Law;

/// <summary>All that one basis cites of one instrument (同一文件的全部援引), put together over the cell.</summary>
internal sealed class CitedInstrument(string key, InstrumentReference reference)
{
    public string Key { get; } = key;

    public InstrumentReference Reference { get; } = reference;

    public List<Pinpoint> Pinpoints { get; } = [];

    public List<Quotation> Quotations { get; } = [];

    public static Dictionary<string, CitedInstrument> Of(LegalBasis basis, StatuteRegister register)
    {
        var instruments = new Dictionary<string, CitedInstrument>(StringComparer.Ordinal);
        foreach (var citation in basis.Citations)
        {
            var key = register.KeyOf(citation.Instrument);
            if (!instruments.TryGetValue(key, out var instrument))
            {
                instruments.Add(key, instrument = new CitedInstrument(key, citation.Instrument));
            }

            instrument.Pinpoints.AddRange(citation.Pinpoints.Where(place => !instrument.Pinpoints.Contains(place)));
            instrument.Quotations.AddRange(citation.Quotations);
        }

        return instruments;
    }
}
