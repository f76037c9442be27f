using QuanZe.Sdk.Adjustments;
using QuanZe.Sdk.Calendars;
using QuanZe.Sdk.Claims;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Handling;
using QuanZe.Sdk.Response;
using QuanZe.Sdk.Rulings;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Assessment;

/// <summary>Takes the numbers of an assessment from the records of the list's life (评估数据采集). Each method adds the inputs of one kind of record.</summary>
/// <remarks>Not safe to share between threads while it is filled.</remarks>
public sealed class AssessmentInputs
{
    private readonly List<AssessmentInput> _inputs = [];

    /// <summary>The inputs so far, department by department in ordinal order, names in ordinal order.</summary>
    public ValueList<AssessmentInput> All => _inputs.OrderBy(input => input.Department, StringComparer.Ordinal).ThenBy(input => input.Name, StringComparer.Ordinal).ToValueList();

    /// <summary>Adds an input of the host's own, for example from the register of posts.</summary>
    /// <param name="input">The input.</param>
    /// <exception cref="ArgumentException">The department has an input of that name already.</exception>
    public AssessmentInputs Add(AssessmentInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (_inputs.Exists(other => other.Department == input.Department && other.Name == input.Name))
        {
            throw new ArgumentException($"{input.Department} has '{input.Name}' already.", nameof(input));
        }

        _inputs.Add(input);
        return this;
    }

    /// <summary><c>claims.due</c>, <c>claims.settled</c>.</summary>
    /// <param name="claims">The claims.</param>
    public AssessmentInputs AddClaims(IEnumerable<WorkflowCase<Claim, ClaimState, ClaimAction>> claims)
    {
        foreach (var line in ClaimCoverage.ByDepartment(claims).Where(line => line.Department.Length > 0))
        {
            Add(line.Department, "claims.due", line.Due, "认领");
            Add(line.Department, "claims.settled", line.Approved + line.Exempted, "认领");
        }

        return this;
    }

    /// <summary><c>items.total</c>, <c>items.complete</c>, <c>legality.open</c>, <c>citations.total</c>, <c>citations.stale</c>, <c>responsibilities.total</c>.</summary>
    /// <param name="list">The list; drafts and cancelled items do not count.</param>
    /// <param name="findings">The open findings on it: those of completeness make an item incomplete, those of legality at error or warning are open, those on cited instruments (QZ54nn) at error or warning are stale citations.</param>
    public AssessmentInputs AddList(PowerList list, IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(findings);
        var own = findings.Where(finding => finding.Subject.ListId == list.Id).ToList();
        var incomplete = own.Where(finding => finding.Code.Ruleset == "Completeness").Select(finding => finding.Subject.ItemId).ToHashSet(StringComparer.Ordinal);
        var legality = own.Where(finding => finding.Code.Ruleset is "Legality" or "Penalties" or "Coercion" && finding.Severity != Severity.Info).ToLookup(finding => finding.Subject.Department, StringComparer.Ordinal);
        var stale = own.Where(finding => finding.Code is { Prefix: "QZ", Number: >= 5400 and < 5500 } && finding.Severity != Severity.Info).ToLookup(finding => finding.Subject.Department, StringComparer.Ordinal);
        foreach (var group in list.Items.Where(item => item.Status is not (ItemStatus.Cancelled or ItemStatus.Draft)).GroupBy(item => item.Body.Name, StringComparer.Ordinal))
        {
            Add(group.Key, "items.total", group.Count(), "清单");
            Add(group.Key, "items.complete", group.Count(item => !incomplete.Contains(item.Id)), "清单");
            Add(group.Key, "legality.open", legality[group.Key].Count(), "合法性审查");
            Add(group.Key, "citations.total", group.Sum(item => item.Basis.Citations.Count), "清单");
            Add(group.Key, "citations.stale", stale[group.Key].Count(), "合法性审查");
            Add(group.Key, "responsibilities.total", group.Sum(item => item.Responsibilities.Count), "清单");
        }

        return this;
    }

    /// <summary><c>adjustments.total</c>, <c>adjustments.overdue</c>: a request is overdue when it was filed after its limit, or its step is beyond its limit on the day.</summary>
    /// <param name="requests">The requests.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="offset">The host's offset from UTC.</param>
    /// <param name="today">The day.</param>
    public AssessmentInputs AddAdjustments(
        IEnumerable<WorkflowCase<AdjustmentRequest, AdjustmentState, AdjustmentAction>> requests, AdjustmentLimits limits, WorkingDayCalendar calendar, TimeSpan offset, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(requests);
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(calendar);
        foreach (var group in requests.GroupBy(request => request.Matter.Department, StringComparer.Ordinal))
        {
            Add(group.Key, "adjustments.total", group.Count(), "动态调整");
            Add(group.Key, "adjustments.overdue", group.Count(request => IsLate(request, limits, calendar, offset) || limits.DueOn(request, calendar, offset) < today), "动态调整");
        }

        return this;
    }

    /// <summary><c>calls.total</c>, <c>calls.answered</c>, <c>calls.onTime</c>, <c>calls.rated</c>, <c>calls.satisfied</c>, <c>calls.dutyReturns</c>.</summary>
    /// <param name="calls">The calls.</param>
    public AssessmentInputs AddCalls(IEnumerable<WorkflowCase<Call, CallState, CallAction>> calls)
    {
        foreach (var line in CallStatistics.Of(calls).Departments)
        {
            Add(line.Name, "calls.total", line.Calls, "乡呼县应");
            Add(line.Name, "calls.answered", line.Answered, "乡呼县应");
            Add(line.Name, "calls.onTime", line.OnTime, "乡呼县应");
            Add(line.Name, "calls.rated", line.Satisfied + line.Mostly + line.Dissatisfied, "乡呼县应");
            Add(line.Name, "calls.satisfied", line.Satisfied + line.Mostly, "乡呼县应");
            Add(line.Name, "calls.dutyReturns", line.DutyReturns, "乡呼县应");
        }

        return this;
    }

    /// <summary><c>disputes.total</c>, <c>disputes.settled</c>, for every party.</summary>
    /// <param name="disputes">The disputes; those withdrawn do not count.</param>
    public AssessmentInputs AddDisputes(IEnumerable<WorkflowCase<Dispute, DisputeState, DisputeAction>> disputes)
    {
        ArgumentNullException.ThrowIfNull(disputes);
        var parties = from dispute in disputes
                      where dispute.State is not (DisputeState.Draft or DisputeState.Withdrawn)
                      from party in dispute.Matter.Parties
                      group dispute by party.Department;
        foreach (var group in parties)
        {
            Add(group.Key, "disputes.total", group.Count(), "裁定");
            Add(group.Key, "disputes.settled", group.Count(dispute => dispute.Matter.Ruling is not null), "裁定");
        }

        return this;
    }

    /// <summary><c>cases.total</c>, <c>cases.decided</c>, <c>cases.lawful</c>, <c>cases.promised</c>, <c>cases.online</c>, <c>cases.rated</c>, <c>cases.good</c>, <c>items.applied</c>, <c>items.unused</c>.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="items">The items for which people apply.</param>
    public AssessmentInputs AddCases(IEnumerable<WorkflowCase<ServiceCase, CaseState, CaseAction>> cases, IEnumerable<PowerItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var applied = items.ToList();
        var statistics = CaseStatistics.Of(cases, applied);
        foreach (var line in statistics.Departments)
        {
            Add(line.Department, "cases.total", line.Cases, "办件");
            Add(line.Department, "cases.decided", line.Decided, "办件");
            Add(line.Department, "cases.lawful", line.Lawful, "办件");
            Add(line.Department, "cases.promised", line.AsPromised, "办件");
            Add(line.Department, "cases.online", line.Online, "办件");
            Add(line.Department, "cases.rated", line.Rated, "办件");
            Add(line.Department, "cases.good", line.Good, "办件");
        }

        var unused = statistics.Unused.ToHashSet(StringComparer.Ordinal);
        foreach (var group in applied.GroupBy(item => item.Body.Name, StringComparer.Ordinal))
        {
            Add(group.Key, "items.applied", group.Count(), "清单");
            Add(group.Key, "items.unused", group.Count(item => unused.Contains(item.Id)), "办件");
        }

        return this;
    }

    // Each step of the log that ended after the limit that ran for it.
    private static bool IsLate(WorkflowCase<AdjustmentRequest, AdjustmentState, AdjustmentAction> request, AdjustmentLimits limits, WorkingDayCalendar calendar, TimeSpan offset)
    {
        var since = Day(request.Opening.At, offset);
        foreach (var entry in request.Log)
        {
            if (entry.From == entry.To)
            {
                continue;
            }

            var (start, days) = entry.From switch
            {
                AdjustmentState.Draft => (request.Matter.TriggeredOn, limits.Application),
                AdjustmentState.LegalReview => (since, limits.LegalReview),
                AdjustmentState.JointReview => (since, limits.JointReview),
                AdjustmentState.Approved => (since, limits.Publication),
                _ => (since, -1),
            };
            if (days >= 0 && Day(entry.At, offset) > calendar.AddWorkingDays(start, days))
            {
                return true;
            }

            since = Day(entry.At, offset);
        }

        return false;
    }

    private static DateOnly Day(DateTimeOffset moment, TimeSpan offset) => DateOnly.FromDateTime(moment.ToOffset(offset).DateTime);

    private void Add(string department, string name, double value, string source) => Add(new AssessmentInput(department, name, value, source));
}
