namespace QuanZe.Sdk.Law;

/// <summary>All that one basis cites of one instrument (同一文件的全部援引), put together over the cell.</summary>
/// <remarks>Immutable and safe to share.</remarks>
/// <param name="Key">The key of the instrument in the register.</param>
/// <param name="Reference">The reference, as first cited.</param>
/// <param name="Pinpoints">The places, each once.</param>
/// <param name="Quotations">The quotations that stand behind a place.</param>
internal sealed record CitedInstrument(string Key, InstrumentReference Reference, ValueList<Pinpoint> Pinpoints, ValueList<QuotedWords> Quotations)
{
    /// <summary>The instruments of some citations, each once, in the order in which they are first cited.</summary>
    public static CitedInstrument[] Of(ValueList<Citation> citations, StatuteRegister register) =>
        [.. citations.GroupBy(citation => register.KeyOf(citation.Instrument), StringComparer.Ordinal).Select(same => new CitedInstrument(
            same.Key, same.First().Instrument,
            same.SelectMany(citation => citation.Pinpoints).Distinct().ToValueList(),
            same.SelectMany(citation => citation.Quotations).SelectMany(QuotedWords.Of).ToValueList()))];

    /// <summary>The instrument of a key among those of another basis, or null; a basis cites a handful.</summary>
    public static CitedInstrument? In(CitedInstrument[] instruments, string key)
    {
        foreach (var instrument in instruments)
        {
            if (instrument.Key == key)
            {
                return instrument;
            }
        }

        return null;
    }

    /// <summary>Whether a place is cited, as it stands.</summary>
    public bool Cites(Pinpoint place) => Pinpoints.AsSpan().Contains(place);

    /// <summary>Whether a place lies within one that is cited.</summary>
    public bool Covers(Pinpoint place)
    {
        foreach (var known in Pinpoints)
        {
            if (known.Covers(place))
            {
                return true;
            }
        }

        return false;
    }
}
