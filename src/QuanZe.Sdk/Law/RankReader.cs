namespace QuanZe.Sdk.Law;

/// <summary>Reads from a citation which ranks its instrument may have (位阶认定): register, number, note on adoption, form of the title.</summary>
/// <remarks>Stateless. Each sign gives the set of ranks that it leaves open; signs that contradict each other are joined, so that the answer stays honest.</remarks>
public static class RankReader
{
    /// <summary>What is known of the rank of a cited instrument.</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="register">The statutes that are known.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static RankReading Read(Citation citation, StatuteRegister register)
    {
        ArgumentNullException.ThrowIfNull(citation);
        ArgumentNullException.ThrowIfNull(register);
        var knowledge = register.About(citation.Instrument);
        if (knowledge.Instrument is { } known)
        {
            var rank = RankSet.Of(known.Rank);
            return new(rank, rank, RankSign.Register, "", known.Region, known);
        }

        var title = TitleForms.Ranks(citation.Instrument.Title);
        var (strong, sign, words) = StrongSign(citation);
        var possible = strong.IsEmpty ? title : Joined(title, strong);
        var tagged = possible.Intersect(RankTags.Ranks(citation.Tag));
        return new(
            possible,
            tagged.IsEmpty ? possible : tagged,
            possible.IsUnknown ? RankSign.None : strong.IsEmpty ? RankSign.Title : sign,
            possible.IsUnknown ? "" : strong.IsEmpty ? $"《{citation.Instrument.Title}》" : words,
            InstrumentTitle.RegionOf(citation.Instrument.Title) ?? "",
            null);
    }

    /// <summary>The ranks that a title alone leaves open: the register's, else those of its form.</summary>
    /// <param name="title">The title.</param>
    /// <param name="register">The statutes that are known.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static RankSet RanksOfTitle(string title, StatuteRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        return register.Find(title) is { } known ? RankSet.Of(known.Rank) : TitleForms.Ranks(title);
    }

    // What is left open by both signs; when they contradict each other, whatever either leaves open.
    private static RankSet Joined(RankSet title, RankSet strong) => title.Intersect(strong) is { IsEmpty: false } both ? both : title.Union(strong);

    private static (RankSet Ranks, RankSign Sign, string Words) StrongSign(Citation citation)
    {
        if (citation.Instrument.Number is { } number && NumberForms.Ranks(number, citation.Instrument.Title) is { IsEmpty: false } byNumber)
        {
            return (byNumber, RankSign.Number, number);
        }

        var note = string.Concat(citation.Instrument.Issuer, citation.History);
        return AdoptionNotes.Ranks(note) is { IsEmpty: false } byNote ? (byNote, RankSign.Adoption, note.Length > 60 ? note[..60] + "…" : note) : default;
    }
}
