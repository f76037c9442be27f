using QuanZe.Sdk;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Law.Establishment;

namespace QuanZe.Rules.Alignment.Legality;

/// <summary>Whether a town or street office may exercise a power that the law gives to county organs (乡镇街道的执法权).</summary>
internal static class TownshipPower
{
    private static readonly string[] Endings = ["镇人民政府", "乡人民政府", "街道办事处", "镇政府", "乡政府"];
    private static readonly string[] Names = ["乡、镇人民政府", "乡镇人民政府", "乡（镇）人民政府", "镇人民政府", "乡人民政府", "乡级人民政府", "街道办事处"];
    private static readonly string[] Above = ["县级以上", "县级人民政府", "市、县人民政府", "设区的市"];

    /// <summary>Whether the row is a town's or a street office's.</summary>
    public static bool IsTownship(ListedItem row) => row.Level == AdministrativeLevel.Township || Array.Exists(Endings, row.Item.Body.Name.EndsWith);

    /// <summary>Whether a law or administrative regulation that is cited names the town or street in the words quoted.</summary>
    public static bool IsNamedByLaw(ReviewedItem item) => item.Basis.Any(standing => MayNameTowns(standing) && standing.Citation.Quotations.Any(quotation => DenseWords.HasAny(quotation.Text, Names)));

    /// <summary>Whether the words quoted give the power to organs of county level and above in so many words.</summary>
    public static bool IsGivenToCounties(ReviewedItem item) => item.Basis.Any(standing => standing.Citation.Quotations.Any(quotation => DenseWords.HasAny(quotation.Text, Above)));

    // Only 法律、行政法规 may provide otherwise (行政处罚法 第二十三条); a rank that is not known gets the benefit of the doubt.
    private static bool MayNameTowns(CitationStanding standing) => standing.Reading.Possible.Contains(InstrumentRank.Law) || standing.Reading.Possible.Contains(InstrumentRank.AdministrativeRegulation);
}
