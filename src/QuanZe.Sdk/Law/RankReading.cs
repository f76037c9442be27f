namespace QuanZe.Sdk.Law;

/// <summary>What a basis and the register say about the rank of a cited instrument (位阶的认定).</summary>
/// <remarks>An error is only said of what holds for every rank in <see cref="Possible"/>; a tag, which lists often get wrong, narrows <see cref="Likely"/> alone.</remarks>
/// <param name="Possible">The ranks that remain possible; one when the rank is certain.</param>
/// <param name="Likely">The same narrowed by the tag before the title (【法规】), when there is one that does not contradict.</param>
/// <param name="Sign">The strongest sign that <paramref name="Possible"/> rests on.</param>
/// <param name="Words">The words of the basis that are that sign, for example 国务院令第257号; empty for the register and when there is none.</param>
/// <param name="Region">The place it is made for; empty for the whole state or when not known.</param>
/// <param name="Instrument">The entry of the register, or null.</param>
public sealed record RankReading(RankSet Possible, RankSet Likely, RankSign Sign, string Words, string Region, Instrument? Instrument)
{
    /// <summary>Whether one rank alone remains.</summary>
    public bool IsCertain => Possible.Count == 1;

    /// <summary>The rank when it is certain, else <see cref="InstrumentRank.Unknown"/>.</summary>
    public InstrumentRank Rank => IsCertain ? Possible.First() : InstrumentRank.Unknown;
}

/// <summary>By what a rank is known (认定位阶的根据), the stronger the greater.</summary>
public enum RankSign
{
    /// <summary>By nothing: the rank is not known.</summary>
    None = 0,

    /// <summary>By the form of the title: 《山东省…条例》, 《关于…的通知》.</summary>
    Title = 1,

    /// <summary>By the note on its adoption: 由某市人民代表大会常务委员会通过.</summary>
    Adoption = 2,

    /// <summary>By its number: 国务院令第257号, 鲁政办发〔2019〕12号.</summary>
    Number = 3,

    /// <summary>By the register.</summary>
    Register = 4,
}
