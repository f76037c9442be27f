namespace QuanZe.Generation.Statutes;

/// <summary>A statute that items cite: its real title, and how far its articles go.</summary>
/// <param name="Title">The full title.</param>
/// <param name="Rank">The rank.</param>
/// <param name="Articles">The number of articles.</param>
/// <param name="Year">The year of the version cited.</param>
internal sealed record Statute(string Title, StatuteRank Rank, int Articles, int Year)
{
    private const string State = "中华人民共和国";

    /// <summary>The title without 中华人民共和国.</summary>
    public string ShortTitle => Title.StartsWith(State, StringComparison.Ordinal) ? Title[State.Length..] : Title;

    /// <summary>Whether the statute is one of the city or the province that lower levels may add.</summary>
    public bool IsLocal => Rank is StatuteRank.ProvincialRegulation or StatuteRank.CityRegulation;

    /// <summary>The word that lists print before the title: 法律, 行政法规, 地方性法规.</summary>
    public string Tag => Rank switch
    {
        StatuteRank.Law => "法律",
        StatuteRank.AdministrativeRegulation => "行政法规",
        _ => "地方性法规",
    };
}

/// <summary>The rank of a statute (效力位阶), as far as the generator needs it.</summary>
internal enum StatuteRank
{
    Law,
    AdministrativeRegulation,
    ProvincialRegulation,
    CityRegulation,
}
