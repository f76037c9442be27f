using System.Globalization;
using QuanZe.Sdk;
using QuanZe.Sdk.Handling;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Generation.Year;

/// <summary>The cases of the year (办件): a few items make most of them, some have none.</summary>
internal static class CaseYear
{
    public static ValueList<WorkflowCase<ServiceCase, CaseState, CaseAction>> Generate(IReadOnlyList<PowerItem> items, int count, SeededRandom random)
    {
        var clock = new YearClock(random);
        var order = items.ToArray();
        random.Shuffle(order);
        var used = Math.Max(1, order.Length * 4 / 5);
        var cases = new WorkflowCase<ServiceCase, CaseState, CaseAction>[count];
        for (var i = 0; i < count; i++)
        {
            // The least of three places: the first items are asked for far more often than the last.
            var item = order[Math.Min(random.Next(used), Math.Min(random.Next(used), random.Next(used)))];
            cases[i] = Walk(item, i + 1, random, clock);
        }

        return ValueList.Create<WorkflowCase<ServiceCase, CaseState, CaseAction>>(cases);
    }

    private static WorkflowCase<ServiceCase, CaseState, CaseAction> Walk(PowerItem item, int number, SeededRandom random, YearClock clock)
    {
        var applicant = new Actor(string.Create(CultureInfo.InvariantCulture, $"申请人{number:000000}"), "申请人", ActorRole.Applicant);
        var department = People.Department(item.Body.Name);
        var matter = ServiceCase.Of(item, applicant.Id, random.Next(10) switch { < 7 => CaseChannel.Online, < 9 => CaseChannel.Window, _ => CaseChannel.Station }) with { IsByAgent = random.Chance(0.08), IsByCourier = random.Chance(0.25) };
        var course = new Course<ServiceCase, CaseState, CaseAction>(YearProcedures.Cases, new(string.Create(CultureInfo.InvariantCulture, $"件{number:000000}"), matter, applicant, clock.Between(new(2026, 1, 5), new(2026, 12, 30))), clock);
        if (!(course.Do(new SubmitCase(), applicant) && (!random.Chance(0.03) || (course.Do(new SendBackCase("材料照片不清"), department) && course.Do(new SubmitCase(), applicant, 1))) && course.Do(new PassPreReview(), department)))
        {
            return course.Case;
        }

        var roll = random.Next(1000);
        if (roll < 8)
        {
            course.Do(new RejectCase("不属于本机关职权范围"), department, 1 + random.Next(3));
            return course.Case;
        }

        if (roll < 16)
        {
            course.Do(new WithdrawCase("申请人撤回"), applicant, 1);
            return course.Case;
        }

        if (roll < 76 && !(course.Do(new AskCorrection(["申请表签字", "身份证明"]), department, 1) && course.Do(new SupplyCorrection(), applicant, 1 + random.Next(4))))
        {
            return course.Case;
        }

        if (!(roll < 80 ? course.Do(new AcceptBySilence(), People.Timer, 6) : course.Do(new AcceptCase(), department, random.Next(3))))
        {
            return course.Case;
        }

        if (random.Chance(0.02) && !(course.Do(new SuspendCase("专家评审"), department) && course.Do(new ResumeCase(), department, 5 + random.Next(15))))
        {
            return course.Case;
        }

        var limit = matter.Promised?.Days ?? matter.Statutory?.Days ?? 10;
        if (random.Chance(0.01) && limit >= 5 && !course.Case.Matter.IsAcceptedBySilence && course.Case.Matter.Suspensions.IsEmpty && !course.Do(new ExtendCase(5, "分管负责人", "情况复杂"), department))
        {
            return course.Case;
        }

        var days = random.Chance(0.02) ? limit + 1 : limit == 0 ? 0 : random.Next(limit + 1);
        var granted = !random.Chance(0.02);
        if (!(course.Do(new FinishExamination(granted ? "符合条件" : "不符合条件"), department, days) && course.Do(new DecideCase(granted, granted ? "准予" : "不符合法定条件，可以申请行政复议"), department)))
        {
            return course.Case;
        }

        _ = course.Do(new DeliverCase(matter.IsByCourier ? "免费寄递" : "窗口领取"), department, 1 + random.Next(3)) && random.Chance(0.4) && course.Do(new RateCase(new(random.Next(50) == 0 ? 2 : 4 + random.Next(2), "")), applicant, 1);
        return course.Case;
    }
}
