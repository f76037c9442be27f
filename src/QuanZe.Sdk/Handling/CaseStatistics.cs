using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Handling;

/// <summary>Cases in numbers (办件统计): in all, by department, and the items that nobody applied for.</summary>
/// <param name="Total">All cases.</param>
/// <param name="Departments">A line for each department, in ordinal order; the lines add up to the total.</param>
/// <param name="Unused">The ids of the items without a case, in the order of the list.</param>
public sealed record CaseStatistics(CaseFigures Total, ValueList<CaseFigures> Departments, ValueList<string> Unused)
{
    /// <summary>Counts cases; drafts, and cases withdrawn before they were submitted, do not count.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="items">The items for which people apply; those without a case are listed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static CaseStatistics Of(IEnumerable<WorkflowCase<ServiceCase, CaseState, CaseAction>> cases, IEnumerable<PowerItem> items)
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(items);
        var submitted = cases.Where(one => one.Matter.ReceivedAt is not null).ToList();
        var used = submitted.Select(one => one.Matter.ItemId).ToHashSet(StringComparer.Ordinal);
        return new CaseStatistics(
            CaseFigures.Of("", submitted),
            submitted.GroupBy(one => one.Matter.Department, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => CaseFigures.Of(group.Key, group)).ToValueList(),
            items.Where(item => !used.Contains(item.Id)).Select(item => item.Id).ToValueList());
    }
}

/// <summary>The cases of a department in numbers (部门办件统计).</summary>
/// <remarks>Every case counts once: <c>Cases = Granted + Refused + NotAccepted + Withdrawn + Open</c>.</remarks>
/// <param name="Department">The department; empty for all.</param>
/// <param name="Cases">The cases submitted.</param>
/// <param name="Granted">Decided and granted.</param>
/// <param name="Refused">Decided and not granted.</param>
/// <param name="NotAccepted">Not accepted.</param>
/// <param name="Withdrawn">Withdrawn.</param>
/// <param name="Online">Came in online (网办).</param>
/// <param name="ByAgent">An agent did the errands (代办).</param>
/// <param name="ByCourier">Papers were sent free of charge (免费寄递).</param>
/// <param name="BySilence">Accepted by silence (逾期视为受理).</param>
/// <param name="Lawful">Decided within the limit set by law.</param>
/// <param name="AsPromised">Decided within the limit promised.</param>
/// <param name="WorkingDays">The working days of all decided cases together, from acceptance, special procedures left out.</param>
/// <param name="Rated">Rated by the applicant.</param>
/// <param name="Good">Rated with three stars or more.</param>
public sealed record CaseFigures(
    string Department, int Cases, int Granted, int Refused, int NotAccepted, int Withdrawn, int Online, int ByAgent, int ByCourier, int BySilence, int Lawful, int AsPromised, int WorkingDays, int Rated, int Good)
{
    /// <summary>Cases decided.</summary>
    public int Decided => Granted + Refused;

    /// <summary>Cases that are neither decided, refused acceptance nor withdrawn.</summary>
    public int Open => Cases - Decided - NotAccepted - Withdrawn;

    /// <summary>The share of decisions within the limit set by law, 0 to 1; null without decisions.</summary>
    public double? LawfulShare => Share(Lawful, Decided);

    /// <summary>The share of decisions within the limit promised, 0 to 1; null without decisions.</summary>
    public double? PromisedShare => Share(AsPromised, Decided);

    /// <summary>The share of cases that came in online, 0 to 1; null without cases.</summary>
    public double? OnlineShare => Share(Online, Cases);

    /// <summary>The share of good ratings, 0 to 1; null without ratings.</summary>
    public double? GoodShare => Share(Good, Rated);

    /// <summary>Working days from acceptance to decision on average; null without decisions.</summary>
    public double? AverageDays => Share(WorkingDays, Decided);

    internal static CaseFigures Of(string department, IEnumerable<WorkflowCase<ServiceCase, CaseState, CaseAction>> cases)
    {
        var (count, granted, refused, notAccepted, withdrawn, online, agent, courier, silence, lawful, promised, days, rated, good) = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        foreach (var one in cases)
        {
            var matter = one.Matter;
            count++;
            notAccepted += one.State == CaseState.NotAccepted ? 1 : 0;
            withdrawn += one.State == CaseState.Withdrawn ? 1 : 0;
            online += matter.Channel == CaseChannel.Online ? 1 : 0;
            agent += matter.IsByAgent ? 1 : 0;
            courier += matter.IsByCourier ? 1 : 0;
            silence += matter.IsAcceptedBySilence ? 1 : 0;
            rated += matter.Rating is not null ? 1 : 0;
            good += matter.Rating is { Stars: >= 3 } ? 1 : 0;
            if (matter.Decision is { } decision)
            {
                granted += decision.IsGranted ? 1 : 0;
                refused += decision.IsGranted ? 0 : 1;
                lawful += decision.IsLawful ? 1 : 0;
                promised += decision.IsAsPromised ? 1 : 0;
                days += decision.WorkingDays;
            }
        }

        return new CaseFigures(department, count, granted, refused, notAccepted, withdrawn, online, agent, courier, silence, lawful, promised, days, rated, good);
    }

    private static double? Share(int part, int whole) => whole == 0 ? null : (double)part / whole;
}
