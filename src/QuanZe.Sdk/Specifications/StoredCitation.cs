using QuanZe.Sdk.Law;

namespace QuanZe.Sdk.Specifications;

/// <summary>An instrument and article that an item rests on (援引), as a row of its own.</summary>
public sealed record StoredCitation
{
    /// <summary>The key of the instrument, see <see cref="InstrumentTitle.KeyOf"/>; at most <see cref="StoreText.KeyLength"/> characters.</summary>
    public string Instrument { get; init; } = "";

    /// <summary>The article; 0 in the row that says that the instrument is cited without one.</summary>
    public int Article { get; init; }

    // An instrument has a row per article, or one row when no article of it is cited.
    internal static IReadOnlyList<StoredCitation> Of(LegalBasis basis)
    {
        var rows = basis.ProvisionKeys.Select(provision => new StoredCitation { Instrument = KeyOf(provision.Instrument), Article = provision.Article }).ToList();
        rows.AddRange(basis.InstrumentKeys.Where(key => !basis.ProvisionKeys.Any(provision => provision.Instrument == key)).Select(key => new StoredCitation { Instrument = KeyOf(key) }));
        return rows.Distinct().ToList();
    }

    internal static string KeyOf(string instrumentKey) => StoreText.Key(instrumentKey);
}
