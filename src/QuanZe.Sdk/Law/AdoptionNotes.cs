using static QuanZe.Sdk.Law.InstrumentRank;

namespace QuanZe.Sdk.Law;

/// <summary>What the note under a title tells about the rank: who adopted, approved or promulgated the instrument (题注).</summary>
/// <remarks>Source: 立法法 第六十五条: the note names the organ and the dates of adoption and amendment.</remarks>
internal static class AdoptionNotes
{
    private static readonly string[] DepartmentDecrees = ["部令", "总局令", "局令", "署令", "委员会令", "委令", "银行令", "部务会议", "局务会议", "署务会议", "委务会议"];

    private static readonly string[] Congresses = ["人民代表大会", "人大常委会"];

    /// <summary>The ranks that a note leaves open; empty when it tells nothing.</summary>
    public static RankSet Ranks(string note)
    {
        if (note.Length == 0)
        {
            return default;
        }

        if (Has(note, "全国人民代表大会") || Has(note, "全国人大") || Has(note, "主席令"))
        {
            return RankSet.Of(InstrumentRank.Law);
        }

        if (Congresses.Any(word => Has(note, word)))
        {
            return Has(note, "批准") ? RankSet.Of(CityRegulation, SpecialRegulation) : RankSet.Of(ProvincialRegulation, CityRegulation, SpecialRegulation);
        }

        if (Has(note, "国务院批准"))
        {
            return RankSet.Of(AdministrativeRegulation, DepartmentRule, NormativeDocument);
        }

        return Has(note, "国务院令") || Has(note, "国务院第") ? RankSet.Of(AdministrativeRegulation, StateCouncilDecision)
            : Has(note, "政府令") ? NumberForms.OfGovernment(note)
            : DepartmentDecrees.Any(word => Has(note, word)) ? RankSet.Of(DepartmentRule)
            : default;
    }

    private static bool Has(string note, string word) => note.Contains(word, StringComparison.Ordinal);
}
