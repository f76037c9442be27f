using QuanZe.Sdk;
using QuanZe.Sdk.Assessment;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Response;
using QuanZe.Sdk.Rulings;
using QuanZe.Sdk.Territory;

namespace QuanZe.Generation.Year;

/// <summary>Makes a county-year (县域年度场景): everything that happens to a list in a year, walked through the procedures themselves.</summary>
/// <remarks>Pure: the same options and findings give the same year. Safe to call from several threads.</remarks>
public static class CountyYearGenerator
{
    private const int ContestedCalls = 12;

    /// <summary>Generates a year.</summary>
    /// <param name="options">Seed and size; the defaults when null.</param>
    /// <param name="findingsOn">The open findings on the list at the end of the year, for the assessment; none when null.</param>
    public static CountyYear Generate(YearOptions? options = null, Func<PowerList, IEnumerable<Finding>>? findingsOn = null)
    {
        options ??= new();
        SeededRandom Random(string part) => SeededRandom.For(options.Seed, $"year/{part}");
        var lists = CountyGenerator.Generate(new GenerationOptions { Seed = options.Seed, Scale = options.Scale, DirtRate = 0, FaultRate = 0 });
        var county = lists.County with { Items = lists.County.Items.Select(item => item with { Status = ItemStatus.InUse }).ToValueList() };
        var claims = ClaimYear.Generate(lists, Random("claims"));
        var adjustments = AdjustmentYear.Generate(county, options, Random("adjustments"));
        var rows = TerritorialYear.Generate(county, Random("territory"));
        var published = rows.Where(row => row.State == ConsultationState.Published).Select(row => row.Matter.Row).ToValueList();

        var response = new CallYear(county, published, Random("calls"));
        var calls = response.Generate(options.Calls, Math.Min(ContestedCalls, options.Disputes));
        var contested = calls.Where(call => call.Case.State == CallState.Contested).ToList();
        var disputes = new DisputeYear(county, Random("disputes")).Generate(contested.ConvertAll(call => call.Case), options.Disputes);
        foreach (var call in contested)
        {
            var dispute = disputes.Find(one => one.Case.Matter.CallIds.Contains(call.Case.Id))!.Case;
            if (dispute is { State: DisputeState.InForce, Matter.Ruling: { } ruling }
                && call.DoAt(new DispatchCall(new(ruling.Division.Lead, [], new(DispatchGroundKind.Ruling, ruling.Number, $"{ruling.Number}：{dispute.Matter.Matter}由{ruling.Division.Lead}牵头"))), People.Platform, ruling.At))
            {
                response.Handle(call);
            }
        }

        var year = new CountyYear
        {
            Options = options,
            Lists = lists with { County = county },
            Claims = claims,
            LawChanges = adjustments.Impacts,
            Requests = adjustments.Requests,
            Versions = adjustments.Versions,
            Rows = rows,
            TownshipDuties = TerritorialYear.Duties(published),
            Calls = calls.Select(call => call.Case).ToValueList(),
            Disputes = disputes.Select(dispute => dispute.Case).ToValueList(),
            Cases = CaseYear.Generate(county.Items.Where(YearProcedures.IsApplied).ToList(), options.Cases, Random("cases")),
            Assessment = new AnnualAssessment("", AssessmentProfile.Default, [], [], []),
            Rectifications = [],
        };
        var assessment = AssessmentYear.Assess(year, findingsOn?.Invoke(year.List) ?? [], Random("assessment"));
        return year with { Assessment = assessment, Rectifications = AssessmentYear.Rectify(assessment, Random("rectification")) };
    }
}
