using QuanZe.Generation.Bodies;
using QuanZe.Generation.Publishing;
using QuanZe.Sdk;

namespace QuanZe.Generation.Planting;

/// <summary>Plants faults of every kind; each touches rows that no other fault touches.</summary>
internal sealed class FaultPlanter
{
    private readonly FaultPlan _plan;
    private readonly DraftLists _lists;
    private readonly FaultLog _log = new();
    private readonly CoverageFaults _coverage;
    private readonly SamenessFaults _sameness;
    private readonly CompletenessFaults _completeness;

    public FaultPlanter(SeededRandom random, FaultPlan plan, BodyRegister bodies, LawfulLog lawful, DraftLists lists)
    {
        _plan = plan;
        _lists = lists;
        var rows = new Candidates(random, lists);
        _coverage = new(plan, bodies, lists, rows, _log);
        _sameness = new(random, bodies, lawful, lists, rows, _log);
        _completeness = new(rows, _log);
    }

    /// <summary>Plants what adds or removes rows: duplicates, double claims, rows outside the catalogue, rows not claimed.</summary>
    public void AddRows() => _coverage.Plant();

    /// <summary>Plants what changes rows.</summary>
    public void ChangeRows()
    {
        var (county, city) = (_lists.County, _lists.City);
        _sameness.ChangeNames(county, _plan.Count(12));
        _sameness.ChangeNames(city, _plan.Count(3));
        _sameness.GiveMainCodes(county, _plan.Count(4));
        _sameness.GiveOtherCodes(county, _plan.Count(4));
        _sameness.SwapTypes(county, _plan.Count(3));
        _sameness.RemoveCitations(county, _plan.Count(4));
        _sameness.ChangeArticles(county, _plan.Count(4));
        _sameness.AddInstruments(county, _plan.Count(4));
        _sameness.ChangeArticles(city, _plan.Count(3));
        _sameness.QuoteOtherWords(county, _plan.Count(4));
        _sameness.LoseDocuments(county, _plan.Count(3));
        _sameness.GiveToOtherBodies(county, _plan.Count(3));
        _sameness.ChangeLimits(county, _plan.Count(6));
        _coverage.ClaimAtOtherLevel(_plan.Count(4));
        _completeness.Plant(county, _plan);
        _completeness.LoseTypes(city, _plan.Count(3));
    }

    public ValueList<PlantedFault> Faults() => _log.ToList();
}
