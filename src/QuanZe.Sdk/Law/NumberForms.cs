using static QuanZe.Sdk.Law.InstrumentRank;

namespace QuanZe.Sdk.Law;

/// <summary>What the number of a document tells about its rank (文号形式).</summary>
internal static class NumberForms
{
    private static readonly string[] StateCouncilPapers = ["国发", "国办发", "国函", "国办函"];

    private static readonly string[] Departments = ["部", "委", "委员会", "总局", "局", "署", "行", "会", "院", "办公室"];

    /// <summary>The ranks that a number in normal form leaves open; empty when it tells nothing.</summary>
    public static RankSet Ranks(string number, string title)
    {
        var decree = number.IndexOf("令第", StringComparison.Ordinal);
        return decree >= 0 ? OfDecree(number[..decree], title)
            : StateCouncilPapers.Any(word => number.StartsWith($"{word}〔", StringComparison.Ordinal)) ? RankSet.Of(AdministrativeRegulation, StateCouncilDecision, NormativeDocument)
            : number.Contains('〔', StringComparison.Ordinal) ? RankSet.Of(NormativeDocument)
            : default;
    }

    private static RankSet OfDecree(string issuer, string title)
    {
        if (issuer.EndsWith("主席", StringComparison.Ordinal))
        {
            return RankSet.Of(InstrumentRank.Law);
        }

        if (issuer.EndsWith("国务院", StringComparison.Ordinal) || issuer.Contains("国务院、中央军", StringComparison.Ordinal))
        {
            return title.EndsWith("决定", StringComparison.Ordinal) ? RankSet.Of(StateCouncilDecision, AdministrativeRegulation) : RankSet.Of(AdministrativeRegulation);
        }

        if (issuer.EndsWith("政府", StringComparison.Ordinal))
        {
            return OfGovernment(issuer);
        }

        return Departments.Any(word => issuer.EndsWith(word, StringComparison.Ordinal)) ? RankSet.Of(DepartmentRule) : default;
    }

    internal static RankSet OfGovernment(string issuer) =>
        issuer.Contains('省', StringComparison.Ordinal) || issuer.Contains("自治区", StringComparison.Ordinal)
            || issuer.Contains("北京市", StringComparison.Ordinal) || issuer.Contains("天津市", StringComparison.Ordinal)
            || issuer.Contains("上海市", StringComparison.Ordinal) || issuer.Contains("重庆市", StringComparison.Ordinal) ? RankSet.Of(ProvincialRule)
        : issuer.Contains('市', StringComparison.Ordinal) || issuer.Contains('州', StringComparison.Ordinal) ? RankSet.Of(CityRule)
        : RankSet.Of(ProvincialRule, CityRule);
}
