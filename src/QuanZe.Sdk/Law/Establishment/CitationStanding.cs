namespace QuanZe.Sdk.Law.Establishment;

/// <summary>A citation of a basis with what is known of its instrument: rank, place, whether it was in force on the day (援引的效力).</summary>
/// <param name="Citation">The citation.</param>
/// <param name="Reading">What is known of the rank.</param>
/// <param name="IsInForce">False when the register says that it was no longer, or not yet, in force on the day; null when nothing is known.</param>
public sealed record CitationStanding(Citation Citation, RankReading Reading, bool? IsInForce)
{
    /// <summary>The standing of a citation on a day.</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="register">The statutes that are known.</param>
    /// <param name="date">The day, usually the list's.</param>
    /// <exception cref="ArgumentNullException"><paramref name="citation"/> or <paramref name="register"/> is null.</exception>
    public static CitationStanding On(Citation citation, StatuteRegister register, DateOnly date)
    {
        var reading = RankReader.Read(citation, register);
        return new(citation, reading, reading.Instrument?.IsInForceOn(date));
    }

    /// <summary>The title in its marks, with the ranks that are possible: 《某市户外广告管理办法》（设区的市政府规章）; where only a tag tells, that it is the tag: （标注为部门规章）.</summary>
    public override string ToString() =>
        $"《{Citation.Instrument.Title}》（{(Reading.Possible.IsUnknown && !Reading.Likely.IsUnknown ? $"标注为{Reading.Likely}" : Reading.Possible.ToString())}）";
}
