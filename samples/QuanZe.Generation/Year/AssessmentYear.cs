using System.Globalization;
using QuanZe.Sdk;
using QuanZe.Sdk.Adjustments;
using QuanZe.Sdk.Assessment;
using QuanZe.Sdk.Calendars;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Generation.Year;

/// <summary>The assessment of the year (考核问效): inputs from all records, invented posts and scores, notices for red warnings.</summary>
internal static class AssessmentYear
{
    public static AnnualAssessment Assess(CountyYear year, IEnumerable<Finding> findings, SeededRandom random)
    {
        var inputs = new AssessmentInputs().AddClaims(year.Claims).AddList(year.List, findings)
            .AddAdjustments(year.Requests, AdjustmentLimits.Default, WorkingDayCalendar.China, YearProcedures.Offset, YearProcedures.Today)
            .AddCalls(year.Calls).AddDisputes(year.Disputes).AddCases(year.Cases, year.AppliedItems);
        var scores = new List<PartyScore>();
        foreach (var department in year.Departments)
        {
            var posts = 20 + random.Next(60);
            inputs.Add(new AssessmentInput(department, "staff.posts", posts, "编制台账（虚构）")).Add(new AssessmentInput(department, "staff.total", posts - random.Next(posts / 3), "编制台账（虚构）"));
            var level = 78 + random.Next(18);
            double Around() => Math.Clamp(level + random.Next(9) - 4, 0, 100);
            foreach (var peer in year.Departments.Where(peer => peer != department && random.Chance(0.4)).Concat(People.Towns))
            {
                scores.Add(new PartyScore(ScoringParty.Peers, peer, department, random.Chance(0.01) ? 30 : Around()));
            }

            scores.Add(new PartyScore(ScoringParty.StaffingOffice, "招远市编办", department, Around()));
            scores.Add(new PartyScore(ScoringParty.OrganisationDepartment, "招远市委组织部", department, Around()));
            for (var i = 0; i < 20; i++)
            {
                scores.Add(new PartyScore(ScoringParty.Public, "", department, random.Chance(0.02) ? 20 : Around()));
            }
        }

        return AnnualAssessment.Of("2026年度", year.Departments.Select(department => (department, TemplateOf(year.List, department))), inputs.All, scores.ToValueList(), AssessmentProfile.Default);
    }

    public static ValueList<WorkflowCase<Rectification, RectificationState, RectificationAction>> Rectify(AnnualAssessment assessment, SeededRandom random)
    {
        // The notices of the half-year look: they run before the year ends.
        var clock = new YearClock(random);
        return assessment.Ledger.Where(warning => warning.Colour == WarningColour.Red).Select((warning, i) =>
        {
            var at = clock.Between(new(2026, 7, 6), new(2026, 12, 21));
            var opening = RectificationProcedure.Notice(warning, string.Create(CultureInfo.InvariantCulture, $"改{i + 1:000}"), AssessmentProfile.Default, WorkingDayCalendar.China, YearProcedures.Offset, People.Office, at);
            var course = new Course<Rectification, RectificationState, RectificationAction>(YearProcedures.Rectification, opening, clock);
            var department = People.Department(warning.Department);
            _ = course.Do(new FilePlan("逐项核对，限期完成"), department, 2 + random.Next(3)) && course.Do(new ReviewPlan(true, "同意"), People.Office, 1) && course.Do(new RemindRectification(), People.Timer, 6)
                && course.Do(new ReportDone("已整改，附核对表"), department, 2 + random.Next(6)) && (!random.Chance(0.2) || (course.Do(new VerifyRectification(false, "仍有遗漏"), People.Office, 1) && course.Do(new ReportDone("已补正"), department, 3)))
                && course.Do(new VerifyRectification(true, "核验通过"), People.Office, 2);
            return course.Case;
        }).ToValueList();
    }

    // By what the department mostly does.
    private static IndicatorTemplate TemplateOf(PowerList list, string department)
    {
        var items = list.Items.Where(item => item.Body.Name == department).ToList();
        var (applied, enforced) = (items.Count(YearProcedures.IsApplied), items.Count(item => item.Type is ItemType.Penalty or ItemType.Coercion or ItemType.Inspection));
        var id = applied * 2 >= items.Count ? "approval" : enforced * 2 >= items.Count ? "enforcement" : "comprehensive";
        return IndicatorFile.Default.First(template => template.Id == id);
    }
}
