using static QuanZe.Sdk.Law.InstrumentRank;

namespace QuanZe.Sdk.Law;

/// <summary>What the form of a title tells about the rank (标题形式).</summary>
/// <remarks>
/// Sources: 行政法规制定程序条例 第五条, 规章制定程序条例 第七条: a rule may not be called 条例. 办法, 规定 and 细则 are used at every rank below a law,
/// local regulations included, so that they leave it open.
/// </remarks>
internal static class TitleForms
{
    private static readonly RankSet LocalRegulations = RankSet.Of(ProvincialRegulation, CityRegulation, SpecialRegulation);

    private static readonly string[] PaperEndings = ["通知", "意见", "批复", "复函", "函", "公告", "通告", "方案", "纲要", "规划", "计划", "要点", "纪要", "答复"];

    private static readonly string[] RegulationWords = ["条例"];

    private static readonly string[] NoLaws = ["办法", "方法", "做法", "作法"];

    private static readonly string[] Municipalities = ["北京市", "天津市", "上海市", "重庆市"];

    /// <summary>The ranks that a title leaves open.</summary>
    public static RankSet Ranks(string title)
    {
        var key = InstrumentTitle.KeyOf(title);
        if (IsPartyOrFunction(key))
        {
            return RankSet.Of(Other);
        }

        if (key.StartsWith("最高人民法院", StringComparison.Ordinal) || key.StartsWith("最高人民检察院", StringComparison.Ordinal))
        {
            return RankSet.Of(JudicialInterpretation);
        }

        if (key.StartsWith("全国人民代表大会", StringComparison.Ordinal))
        {
            return RankSet.Of(InstrumentRank.Law);
        }

        if (key.StartsWith("国务院", StringComparison.Ordinal))
        {
            return key.EndsWith("规定", StringComparison.Ordinal) || key.EndsWith("办法", StringComparison.Ordinal)
                ? RankSet.Of(AdministrativeRegulation, StateCouncilDecision, NormativeDocument)
                : RankSet.Of(StateCouncilDecision, NormativeDocument);
        }

        var place = InstrumentTitle.RegionOf(title);
        return EndsWithAny(key, PaperEndings) ? Paper(place) : place is null ? OfTheState(title, key) : OfAPlace(place, key);
    }

    private static bool IsPartyOrFunction(string key) =>
        key.StartsWith("中国共产党", StringComparison.Ordinal) || key.StartsWith("中共", StringComparison.Ordinal)
        || key.Contains("三定", StringComparison.Ordinal) || key.Contains("内设机构和人员编制", StringComparison.Ordinal) || key.Contains("职能配置", StringComparison.Ordinal);

    // A paper without a place may be one of the State Council, which may decide on licences.
    private static RankSet Paper(string? place) => place is null ? RankSet.Of(NormativeDocument, StateCouncilDecision) : RankSet.Of(NormativeDocument);

    private static RankSet OfTheState(string title, string key)
    {
        if (key.EndsWith("法典", StringComparison.Ordinal) || (key.EndsWith('法') && !EndsWithAny(key, NoLaws)))
        {
            return RankSet.Of(InstrumentRank.Law);
        }

        var isOfTheRepublic = title.StartsWith("中华人民共和国", StringComparison.Ordinal) || title.StartsWith("《中华人民共和国", StringComparison.Ordinal);
        if (key.Contains("经济特区", StringComparison.Ordinal) || key.Contains("浦东新区", StringComparison.Ordinal) || key.Contains("自由贸易港", StringComparison.Ordinal))
        {
            return RankSet.Of(SpecialRegulation, CityRule, NormativeDocument, InstrumentRank.Law);
        }

        return EndsWithAny(key, RegulationWords)
            ? isOfTheRepublic ? RankSet.Of(InstrumentRank.Law, AdministrativeRegulation) : RankSet.Of(InstrumentRank.Law, AdministrativeRegulation).Union(LocalRegulations)
            : isOfTheRepublic ? RankSet.Of(AdministrativeRegulation, DepartmentRule)
            : RankSet.All;
    }

    private static RankSet OfAPlace(string place, string key)
    {
        var isRegulation = EndsWithAny(key, RegulationWords);
        if (key.Contains("经济特区", StringComparison.Ordinal) || place.EndsWith("自治州", StringComparison.Ordinal))
        {
            return isRegulation ? RankSet.Of(CityRegulation, SpecialRegulation) : RankSet.Of(CityRegulation, SpecialRegulation, CityRule, NormativeDocument);
        }

        if (place.EndsWith("自治县", StringComparison.Ordinal) || place.EndsWith('县'))
        {
            return isRegulation ? RankSet.Of(SpecialRegulation) : RankSet.Of(SpecialRegulation, NormativeDocument);
        }

        return place.EndsWith('市') && !Municipalities.Contains(place, StringComparer.Ordinal)
            ? isRegulation ? RankSet.Of(CityRegulation) : RankSet.Of(CityRegulation, CityRule, NormativeDocument)
            : isRegulation ? RankSet.Of(ProvincialRegulation) : RankSet.Of(ProvincialRegulation, ProvincialRule, NormativeDocument);
    }

    private static bool EndsWithAny(string key, string[] endings) => endings.Any(ending => key.EndsWith(ending, StringComparison.Ordinal));
}
