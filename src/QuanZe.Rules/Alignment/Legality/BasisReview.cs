using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Law.Establishment;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Alignment.Legality;

/// <summary>What is doubtful about the cited instruments themselves (依据本身的审查要点): repealed, of another place, of an older version, an article that is not there, a clause for another level.</summary>
/// <remarks>Immutable and safe to share. Each point is empty where the register and the row do not settle it.</remarks>
public sealed class BasisReview
{
    private static readonly RankSet LocalOrPaper = RankSet.Of(
        InstrumentRank.ProvincialRegulation, InstrumentRank.CityRegulation, InstrumentRank.SpecialRegulation, InstrumentRank.ProvincialRule, InstrumentRank.CityRule, InstrumentRank.NormativeDocument);

    private static readonly RankSet Papers = RankSet.Of(InstrumentRank.NormativeDocument, InstrumentRank.Other);

    private static readonly RankSet RulesAndPapers = RankSet.Rules.Union(Papers);

    private static readonly RankSet DepartmentRules = RankSet.Of(InstrumentRank.DepartmentRule, InstrumentRank.NormativeDocument);

    private static readonly RankSet LocalRules = RankSet.Of(InstrumentRank.ProvincialRule, InstrumentRank.CityRule, InstrumentRank.NormativeDocument);

    private static readonly RankSet CityRanks = RankSet.Of(InstrumentRank.CityRegulation, InstrumentRank.CityRule);

    // Words in titles that show 城乡建设与管理, 生态文明建设, 历史文化保护 or 基层治理.
    private static readonly string[] CityFields =
    [
        "城市", "城乡", "城镇", "乡村", "建设", "规划", "市容", "环境", "卫生", "绿化", "园林", "公园", "供水", "供热", "供气", "燃气", "排水", "停车", "道路", "交通", "电梯", "消防", "垃圾", "物业", "房屋", "住宅", "广告",
        "生态", "污染", "大气", "水", "河", "湖", "湿地", "森林", "山", "节能", "扬尘", "噪声", "资源", "历史", "文化", "文物", "遗产", "名城", "古", "社区", "治理", "文明", "养犬", "志愿", "信访", "平安", "网格", "烟花",
    ];

    internal BasisReview(ReviewedItem item)
    {
        var basis = item.Basis;
        Repealed = basis.Where(standing => standing.IsInForce == false).ToValueList();
        Foreign = basis.Where(standing => IsForeign(standing.Reading, standing.Citation, item)).ToValueList();
        Superseded = basis.Select(standing => SupersededPlace.In(standing, item.Date)).OfType<SupersededPlace>().ToValueList();
        BeyondEnd = basis.Select(standing => ArticleBeyondEnd.In(standing, item.Date)).OfType<ArticleBeyondEnd>().ToValueList();
        Older = basis.Where(standing => IsOlder(standing, item.Date) && !Superseded.Any(place => place.Standing == standing)).ToValueList();
        Levels = LevelsOf(item, basis);
        IsPapersAlone = item.RestsOn(Papers);
        IsRulesAlone = item.RestsOn(RulesAndPapers);
        IsDepartmentRuleAlone = RestsOn(item, DepartmentRules) && basis.Any(standing => standing.Reading.Likely.Contains(InstrumentRank.DepartmentRule))
            && basis.All(standing => standing.Reading.Possible.IsUnknown || !standing.Reading.Possible.Contains(InstrumentRank.StateCouncilDecision));
        IsLocalRuleAlone = RestsOn(item, LocalRules) && basis.Any(standing => !standing.Reading.Likely.Contains(InstrumentRank.NormativeDocument));
        CityInstrumentsOutsideTheirFields = basis.All(standing => standing.Reading.Possible.IsWithin(CityRanks) && !CityFields.Any(word => standing.Citation.Instrument.Title.Contains(word, StringComparison.Ordinal))) ? basis : [];
    }

    /// <summary>Citations of instruments that were no longer in force on the day (已废止).</summary>
    public ValueList<CitationStanding> Repealed { get; }

    /// <summary>Citations of local instruments of another place (非本地区).</summary>
    public ValueList<CitationStanding> Foreign { get; }

    /// <summary>Places of an old version that have other numbers today (旧条文序号).</summary>
    public ValueList<SupersededPlace> Superseded { get; }

    /// <summary>Articles that the text in force does not have (不存在的条).</summary>
    public ValueList<ArticleBeyondEnd> BeyondEnd { get; }

    /// <summary>Citations whose note names an older version than the one in force (旧版本).</summary>
    public ValueList<CitationStanding> Older { get; }

    /// <summary>The levels that the quoted clauses of all citations give the function to; null when some citation is not quoted.</summary>
    public CompetentLevelReading? Levels { get; }

    /// <summary>Whether the basis is normative documents and function regulations alone, as far as signs and tags tell (仅有规范性文件).</summary>
    public bool IsPapersAlone { get; }

    /// <summary>Whether the basis is rules and such papers alone, as far as signs and tags tell (仅有规章和规范性文件).</summary>
    public bool IsRulesAlone { get; }

    /// <summary>Whether the basis is rules of departments alone, as far as signs and tags tell, and no quotation names an upper law (仅有部门规章).</summary>
    public bool IsDepartmentRuleAlone { get; }

    /// <summary>Whether the basis is rules of local governments alone, as far as signs and tags tell, and no quotation names an upper law (仅有地方政府规章).</summary>
    public bool IsLocalRuleAlone { get; }

    /// <summary>The citations where all are of a city's regulations or rules and no title shows a field open to cities (设区的市立法事项); else empty.</summary>
    public ValueList<CitationStanding> CityInstrumentsOutsideTheirFields { get; }

    private static bool RestsOn(ReviewedItem item, RankSet ranks) => item.RestsOn(ranks) && item.UpperInstrumentsNamed.IsEmpty;

    private static bool IsForeign(RankReading reading, Citation citation, ReviewedItem item) =>
        reading.Region.Length > 0 && reading.Possible.IsWithin(LocalOrPaper) && !citation.Instrument.Title.Contains("经济特区", StringComparison.Ordinal)
        && Places.Contains(Places.Named(reading.Region), PlaceOf(item)) == false
        && Places.Contains(PlaceOf(item), Places.Named(reading.Region)) == false;

    // Where the body is: the list's division, else its authority, else the place in the body's name.
    private static IReadOnlyList<DivisionCode> PlaceOf(ReviewedItem item) =>
        item.Row.List.Division is { } division ? [division]
        : Places.Named(item.Row.List.Authority) is { Count: > 0 } authority ? authority
        : Places.Named(DepartmentFunction.PlaceOf(item.Item.Body.Name));

    // An amendment adopted at the end of a year is promulgated at the beginning of the next: the note may name either year.
    private static bool IsOlder(CitationStanding standing, DateOnly date) =>
        standing.Reading.Instrument is { Version: { } version } instrument && instrument.IsVersionInForceOn(date) && CitedVersion.YearOf(standing.Citation.History) is { } year
            && (version.Month <= 2 ? year + 1 : year) < version.Year;

    private static CompetentLevelReading? LevelsOf(ReviewedItem item, ValueList<CitationStanding> basis)
    {
        if (basis.IsEmpty || item.HasUnreadBasis || basis.Any(standing => standing.Citation.Quotations.IsEmpty))
        {
            return null;
        }

        return CompetentLevels.Read(string.Join('\n', basis.SelectMany(standing => standing.Citation.Quotations).Select(quotation => quotation.Text)));
    }
}
