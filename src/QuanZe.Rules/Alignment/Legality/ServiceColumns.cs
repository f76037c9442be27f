using QuanZe.Sdk;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Law.Establishment;

namespace QuanZe.Rules.Alignment.Legality;

/// <summary>What the columns of a service guide demand (办事指南各列的审查要点): intermediary services, certificates, conditions, each with the basis its cell names.</summary>
/// <remarks>
/// The model has no such elements; columns are found by their headings: 中介服务, 证明, 条件. A cell that demands something names its basis itself or in a column
/// headed by the same word and 依据. A list without the column is not asked.
/// </remarks>
public sealed class ServiceColumns
{
    private static readonly string[] Nothing = ["无", "否", "不涉及", "/", "-", "—"];

    private static readonly RankSet LawRegulationsDecisions = RankSet.LawAndRegulations.Union(RankSet.Of(InstrumentRank.StateCouncilDecision));

    internal ServiceColumns(ReviewedItem item)
    {
        IntermediaryServices = Demand(item, "中介服务", LawRegulationsDecisions);
        Certificates = Demand(item, "证明", LawRegulationsDecisions);
        Conditions = Demand(item, "条件", RankSet.LawRegulationsAndRules);
    }

    /// <summary>Intermediary services demanded (中介服务; 优化营商环境条例 第四十三条), or null.</summary>
    public ServiceDemand? IntermediaryServices { get; }

    /// <summary>Certificates demanded (证明; 优化营商环境条例 第四十四条), or null.</summary>
    public ServiceDemand? Certificates { get; }

    /// <summary>Conditions stated (条件; 优化营商环境条例 第三十五条), or null.</summary>
    public ServiceDemand? Conditions { get; }

    private static ServiceDemand? Demand(ReviewedItem item, string word, RankSet permitted)
    {
        var demanded = item.Item.Extra.FirstOrDefault(column => Has(column.Heading, word) && !Has(column.Heading, "依据"));
        if (demanded is null || string.IsNullOrWhiteSpace(demanded.Text) || Nothing.Any(no => demanded.Text.Trim() == no || (no.Length > 1 && demanded.Text.Trim().StartsWith(no, StringComparison.Ordinal))))
        {
            return null;
        }

        var stated = item.Item.Extra.FirstOrDefault(column => Has(column.Heading, word) && Has(column.Heading, "依据"));
        var basis = item.StandingsOf(LegalBasis.Read(stated?.Text ?? demanded.Text));
        return new(demanded.Heading, demanded.Text, basis, stated is not null, permitted);
    }

    private static bool Has(string heading, string word) => heading.Contains(word, StringComparison.Ordinal);
}

/// <summary>What a column demands and the basis named for it (办事要求及其依据).</summary>
/// <param name="Heading">The heading of the column.</param>
/// <param name="Text">The cell.</param>
/// <param name="Basis">The citations named for it.</param>
/// <param name="HasBasisColumn">Whether the list has a column for the basis.</param>
/// <param name="Permitted">The ranks that may demand it.</param>
public sealed record ServiceDemand(string Heading, string Text, ValueList<CitationStanding> Basis, bool HasBasisColumn, RankSet Permitted)
{
    /// <summary>Whether instruments are named and none can be of a rank that may demand it.</summary>
    public bool IsExcluded => !Basis.IsEmpty && Basis.All(standing => !standing.Reading.Possible.Overlaps(Permitted));
}
