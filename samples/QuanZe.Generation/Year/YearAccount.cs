using QuanZe.Sdk;
using QuanZe.Sdk.Adjustments;
using QuanZe.Sdk.Claims;
using QuanZe.Sdk.Handling;
using QuanZe.Sdk.Response;
using QuanZe.Sdk.Rulings;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Generation.Year;

/// <summary>The account of a year (年度对账): totals that must add up, each told in two ways.</summary>
/// <param name="Lines">The lines.</param>
public sealed record YearAccount(ValueList<AccountLine> Lines)
{
    /// <summary>Whether every line adds up.</summary>
    public bool IsBalanced => Lines.All(line => line.IsBalanced);

    /// <summary>Makes the account.</summary>
    /// <param name="year">The year.</param>
    public static YearAccount Of(CountyYear year)
    {
        ArgumentNullException.ThrowIfNull(year);
        var calls = CallStatistics.Of(year.Calls);
        var cases = CaseStatistics.Of(year.Cases, year.AppliedItems);
        var coverage = ClaimCoverage.ByDepartment(year.Claims);
        var change = Sdk.Versions.ListDifference.Between(year.Versions.Versions[0].List, year.List);
        return new YearAccount(
        [
            new("认领：应领 = 已领 + 核准不领 + 待审 + 待领", "claims: due = approved + exempted + under review + open", year.Claims.Count, coverage.Sum(line => line.Approved + line.Exempted + line.UnderReview + line.Open)),
            new("调整：申请 = 各状态之和", "adjustments: requests = sum of states", year.Options.Adjustments, Enum.GetValues<AdjustmentState>().Sum(state => year.Requests.Count(request => request.State == state))),
            new("调整：已公布的变更 = 版本差异中变更的事项", "adjustments: published changes = changed items between versions", year.Requests.Count(request => request.State == AdjustmentState.Published), change.Count(Sdk.Versions.ItemChangeKind.Changed)),
            new("属地：事项 = 各领域之和", "territory: rows = sum of fields", year.Rows.Count, year.Rows.GroupBy(row => row.Matter.Row.Field, StringComparer.Ordinal).Sum(field => field.Count())),
            new("呼叫：呼叫 = 办结 + 在办 + 不予受理 + 撤回", "calls: placed = closed + open + declined + withdrawn", year.Calls.Count, calls.Total.Closed + calls.Total.Open + calls.Total.Declined + calls.Total.Withdrawn),
            new("呼叫：合计 = 各镇街之和", "calls: total = sum of towns", calls.Total.Calls, calls.Towns.Sum(town => town.Calls)),
            new("呼叫：转交裁定 = 由呼叫提起的争议", "calls: contested = disputes from calls", calls.Total.Contested, year.Disputes.Count(dispute => !dispute.Matter.CallIds.IsEmpty)),
            new("裁定：争议 = 已裁定 + 未决", "disputes = ruled + open", year.Options.Disputes, year.Disputes.Count(dispute => dispute.Matter.Ruling is not null) + year.Disputes.Count(dispute => dispute.Matter.Ruling is null && dispute.State != DisputeState.Withdrawn)),
            new("办件：办件 = 准予 + 不予 + 不予受理 + 撤回 + 在办", "cases = granted + refused + not accepted + withdrawn + open", year.Cases.Count, cases.Total.Granted + cases.Total.Refused + cases.Total.NotAccepted + cases.Total.Withdrawn + cases.Total.Open + year.Cases.Count(one => one.Matter.ReceivedAt is null)),
            new("办件：合计 = 各部门之和", "cases: total = sum of departments", cases.Total.Cases, cases.Departments.Sum(department => department.Cases)),
            new("考核：部门 = 各等次之和", "assessment: departments = sum of grades", year.Departments.Count, year.Assessment.Profile.Grades.Sum(grade => year.Assessment.Departments.Count(department => department.Grade == grade))),
            new("考核：红色预警 = 整改事项", "assessment: red warnings = rectifications", year.Assessment.Ledger.Count(warning => warning.Colour == Sdk.Assessment.WarningColour.Red), year.Rectifications.Count),
        ]);
    }

    /// <summary>Builds every procedure of the year again from its log; the number of procedures and steps.</summary>
    /// <param name="year">The year.</param>
    /// <exception cref="InvalidOperationException">A procedure is not the same again.</exception>
    public static (int Procedures, int Steps) Replay(CountyYear year)
    {
        ArgumentNullException.ThrowIfNull(year);
        var replays = new Replays();
        replays.Add(YearProcedures.Claims, year.Claims);
        replays.Add(YearProcedures.Adjustment, year.Requests);
        replays.Add(YearProcedures.Consultation, year.Rows);
        replays.Add(YearProcedures.Response, year.Calls);
        replays.Add(YearProcedures.Rulings, year.Disputes);
        replays.Add(YearProcedures.Cases, year.Cases);
        replays.Add(YearProcedures.Rectification, year.Rectifications);
        return (replays.Procedures, replays.Steps);
    }

    private sealed class Replays
    {
        public int Procedures { get; private set; }

        public int Steps { get; private set; }

        public void Add<TMatter, TState, TAction>(Workflow<TMatter, TState, TAction> workflow, ValueList<WorkflowCase<TMatter, TState, TAction>> cases)
            where TMatter : class
            where TState : struct, Enum
            where TAction : class
        {
            foreach (var one in cases)
            {
                var again = workflow.Replay(one.Opening, one.Log);
                if (!EqualityComparer<TState>.Default.Equals(again.State, one.State) || !again.Matter.Equals(one.Matter))
                {
                    throw new InvalidOperationException($"{one.Id} is not the same when it is built again from its log.");
                }

                Procedures++;
                Steps += one.Version;
            }
        }
    }
}

/// <summary>A line of the account (对账行).</summary>
/// <param name="Chinese">What it says, in Chinese.</param>
/// <param name="English">What it says, in English.</param>
/// <param name="Left">The number on the left.</param>
/// <param name="Right">The number on the right.</param>
public sealed record AccountLine(string Chinese, string English, int Left, int Right)
{
    /// <summary>Whether both are the same.</summary>
    public bool IsBalanced => Left == Right;
}
