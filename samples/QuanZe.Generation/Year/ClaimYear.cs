using QuanZe.Sdk;
using QuanZe.Sdk.Claims;
using QuanZe.Sdk.Organisations;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Generation.Year;

/// <summary>The claims of the year (认领): every row of the catalogue for the county is asked for; nearly all are claimed, some declined, some still open.</summary>
internal static class ClaimYear
{
    public static ValueList<WorkflowCase<Claim, ClaimState, ClaimAction>> Generate(GeneratedCounty lists, SeededRandom random)
    {
        var clock = new YearClock(random);
        var county = lists.County.Items.ToDictionary(item => item.Id, StringComparer.Ordinal);
        var own = lists.Truth.Where(row => row.ProvinceId.Length > 0 && row.CountyId.Length > 0).ToDictionary(row => row.ProvinceId, row => county[row.CountyId], StringComparer.Ordinal);
        var due = ClaimPlan.Due(lists.Catalogue, lists.County, new HashSet<string>(), row => own.TryGetValue(row.Id, out var item) ? item.Body.Name : null, People.Office, YearClock.At(new(2026, 1, 5)));
        return due.Where(opening => opening.Matter.Department.Length > 0).Select(opening => Walk(opening, random, clock)).ToValueList();
    }

    private static WorkflowCase<Claim, ClaimState, ClaimAction> Walk(Opening<Claim> opening, SeededRandom random, YearClock clock)
    {
        var course = new Course<Claim, ClaimState, ClaimAction>(YearProcedures.Claims, opening, clock);
        var department = People.Department(opening.Matter.Department);
        var item = opening.Matter.Row with { Body = new ImplementingBody { Name = opening.Matter.Department }, Status = ItemStatus.Draft };
        switch (random.Next(100))
        {
            case 0:
                break;
            case 1 or 2:
                _ = course.Do(new DeclineClaim((DeclineGround)random.Next(5), "三定规定未列该项职责"), department, 2 + random.Next(10)) && course.Do(new ApproveClaim("情况属实"), People.Office, 1 + random.Next(5));
                break;
            case < 8:
                _ = course.Do(new TakeClaim(item), department, 1 + random.Next(10)) && course.Do(new ReturnClaim("责任事项不全"), People.Office, 1 + random.Next(3))
                    && course.Do(new TakeClaim(item), department, 1 + random.Next(4)) && course.Do(new ApproveClaim(""), People.Office, 1 + random.Next(3));
                break;
            default:
                _ = course.Do(new TakeClaim(item), department, 1 + random.Next(10)) && course.Do(new ApproveClaim(""), People.Office, 1 + random.Next(5));
                break;
        }

        return course.Case;
    }
}
