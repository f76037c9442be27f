using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Response;

/// <summary>Calls in numbers (呼应统计), of all, of a town, a department, or a matter.</summary>
/// <remarks>Every call that was placed counts once: <c>Calls = Open + Closed + Declined + Withdrawn</c>. Drafts do not count.</remarks>
/// <param name="Name">The town, department or matter; empty for all.</param>
/// <param name="Calls">The calls placed.</param>
/// <param name="Closed">Calls closed.</param>
/// <param name="Declined">Calls not accepted.</param>
/// <param name="Withdrawn">Calls withdrawn after they were placed.</param>
/// <param name="Answered">Calls with at least one answer.</param>
/// <param name="OnTime">Of these, those whose first answer was in time.</param>
/// <param name="Satisfied">Calls whose last rating is satisfied.</param>
/// <param name="Mostly">Calls whose last rating is mostly satisfied.</param>
/// <param name="Dissatisfied">Calls whose last rating is not satisfied.</param>
/// <param name="Returns">Returns, several of one call included.</param>
/// <param name="DutyReturns">Of these, returns on duty grounds.</param>
/// <param name="Contested">Calls that went to be ruled.</param>
/// <param name="Redone">Times a call was handled again.</param>
/// <param name="Warnings">Yellow and red warnings given.</param>
public sealed record CallFigures(
    string Name, int Calls, int Closed, int Declined, int Withdrawn, int Answered, int OnTime, int Satisfied, int Mostly, int Dissatisfied, int Returns, int DutyReturns, int Contested, int Redone, int Warnings)
{
    /// <summary>Calls that are neither closed, declined nor withdrawn.</summary>
    public int Open => Calls - Closed - Declined - Withdrawn;

    /// <summary>The share of answers in time (按时响应率), 0 to 1; null when nothing was answered.</summary>
    public double? OnTimeShare => Share(OnTime, Answered);

    /// <summary>The share of accepted calls that are closed (办结率), 0 to 1; null when none was accepted.</summary>
    public double? ClosureShare => Share(Closed, Calls - Declined - Withdrawn);

    /// <summary>The share of ratings that are satisfied or mostly (满意率), 0 to 1; null when nobody rated.</summary>
    public double? SatisfactionShare => Share(Satisfied + Mostly, Satisfied + Mostly + Dissatisfied);

    internal static CallFigures Of(string name, IEnumerable<WorkflowCase<Call, CallState, CallAction>> calls)
    {
        var figures = new CallFigures(name, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        foreach (var call in calls)
        {
            var matter = call.Matter;
            figures = figures with
            {
                Calls = figures.Calls + 1,
                Closed = figures.Closed + Count(call.State == CallState.Closed),
                Declined = figures.Declined + Count(call.State == CallState.Declined),
                Withdrawn = figures.Withdrawn + Count(call.State == CallState.Withdrawn),
                Answered = figures.Answered + Count(!matter.Answers.IsEmpty),
                OnTime = figures.OnTime + Count(!matter.Answers.IsEmpty && matter.Answers[0].IsOnTime),
                Satisfied = figures.Satisfied + Count(matter.Rating?.Satisfaction == Satisfaction.Satisfied),
                Mostly = figures.Mostly + Count(matter.Rating?.Satisfaction == Satisfaction.Mostly),
                Dissatisfied = figures.Dissatisfied + Count(matter.Rating?.Satisfaction == Satisfaction.Dissatisfied),
                Returns = figures.Returns + matter.Returns.Count,
                DutyReturns = figures.DutyReturns + matter.DutyReturns.Count(),
                Contested = figures.Contested + Count(call.Log.Any(entry => entry.To == CallState.Contested)),
                Redone = figures.Redone + matter.Redone,
                Warnings = figures.Warnings + matter.Notices.Count(notice => notice.Kind is NoticeKind.Yellow or NoticeKind.Red),
            };
        }

        return figures;
    }

    private static int Count(bool holds) => holds ? 1 : 0;

    private static double? Share(int part, int whole) => whole == 0 ? null : (double)part / whole;
}
