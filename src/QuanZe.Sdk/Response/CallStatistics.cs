using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Response;

/// <summary>All calls in numbers (呼应统计表): in all, by town, by department, by matter.</summary>
/// <param name="Total">All calls.</param>
/// <param name="Towns">A line for each town, in ordinal order; the lines add up to the total.</param>
/// <param name="Departments">A line for each department that has, or last had, a call; most calls first. Calls that no department had are not in it.</param>
/// <param name="Matters">The matters called for, most calls first.</param>
public sealed record CallStatistics(CallFigures Total, ValueList<CallFigures> Towns, ValueList<CallFigures> Departments, ValueList<CallFigures> Matters)
{
    /// <summary>Counts calls; drafts, and calls withdrawn before they were placed, do not count.</summary>
    /// <param name="calls">The calls.</param>
    /// <exception cref="ArgumentNullException"><paramref name="calls"/> is null.</exception>
    public static CallStatistics Of(IEnumerable<WorkflowCase<Call, CallState, CallAction>> calls)
    {
        ArgumentNullException.ThrowIfNull(calls);
        var placed = calls.Where(call => call.State != CallState.Draft && (call.State != CallState.Withdrawn || call.Log[^1].From != CallState.Draft)).ToList();
        return new CallStatistics(
            CallFigures.Of("", placed),
            placed.GroupBy(call => call.Matter.Town, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => CallFigures.Of(group.Key, group)).ToValueList(),
            Ranked(placed.GroupBy(Department, StringComparer.Ordinal).Where(group => group.Key.Length > 0)),
            Ranked(placed.GroupBy(call => call.Matter.Subject, StringComparer.Ordinal)));
    }

    private static ValueList<CallFigures> Ranked(IEnumerable<IGrouping<string, WorkflowCase<Call, CallState, CallAction>>> groups) =>
        groups.Select(group => CallFigures.Of(group.Key, group)).OrderByDescending(figures => figures.Calls).ThenBy(figures => figures.Name, StringComparer.Ordinal).ToValueList();

    private static string Department(WorkflowCase<Call, CallState, CallAction> call) =>
        call.Matter.Dispatch?.Department ?? (call.Matter.Returns.IsEmpty ? "" : call.Matter.Returns[^1].Department);
}
