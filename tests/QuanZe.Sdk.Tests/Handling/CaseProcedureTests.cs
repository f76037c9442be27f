using CsCheck;
using QuanZe.Sdk.Calendars;
using QuanZe.Sdk.Handling;
using QuanZe.Sdk.Tests.Workflows;
using QuanZe.Sdk.Workflows;
using ServiceWorkflowCase = QuanZe.Sdk.Workflows.WorkflowCase<QuanZe.Sdk.Handling.ServiceCase, QuanZe.Sdk.Handling.CaseState, QuanZe.Sdk.Handling.CaseAction>;

namespace QuanZe.Sdk.Tests.Handling;

public sealed class CaseProcedureTests
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);
    private static readonly Workflow<ServiceCase, CaseState, CaseAction> Procedure = CaseProcedure.Under(CaseLimits.Default, WorkingDayCalendar.China, China);
    private static readonly Actor Applicant = new("a1", "申请人", ActorRole.Applicant);
    private static readonly Actor Stranger = new("a2", "申请人", ActorRole.Applicant);
    private static readonly Actor Water = new("d1", "县水利局", ActorRole.Department);
    private static readonly Actor Forest = new("d2", "县林业局", ActorRole.Department);
    private static readonly Actor Timer = new("s", "平台", ActorRole.System);

    private static readonly PowerItem Item = new()
    {
        Id = "w1",
        Name = "取水许可",
        Type = ItemType.Licence,
        Body = new() { Name = "县水利局" },
        StatutoryLimit = new("20个工作日", 20, DayUnit.WorkingDays),
        PromisedLimit = new("5个工作日", 5, DayUnit.WorkingDays),
    };

    private static readonly ServiceCase Application = ServiceCase.Of(Item, "a1", CaseChannel.Online);

    [Test]
    public void Apply_WholeCourse_DecidesWithinTheLimits()
    {
        var one = Walk(Accepted(), (new FinishExamination("符合条件"), Water), (new DecideCase(true, "准予"), Water), (new DeliverCase("免费寄递"), Water), (new RateCase(new(5, "快")), Applicant));

        Assert.That(one.State, Is.EqualTo(CaseState.Rated));
        Assert.That(one.Matter.Decision, Is.EqualTo(new CaseDecision(true, "准予", new(2026, 3, 2), new(2026, 3, 30), new(2026, 3, 9), 0)));
        Assert.That(one.Matter.Delivery, Is.EqualTo(new CaseDelivery("免费寄递", new(2026, 3, 2), new(2026, 3, 16))));
    }

    [Test]
    public void Apply_SecondRequestForPapers_IsRefused()
    {
        var one = Walk(Received(), (new AskCorrection(["身份证明", "取水申请书"]), Water), (new SupplyCorrection(), Applicant));

        Assert.That(one.Matter.Correction, Is.EqualTo(new CaseCorrection(new(2026, 3, 2), ["身份证明", "取水申请书"], new(2026, 3, 2))));
        Assert.That(Do(one, new AskCorrection(["另一份"]), Water).Refusal!.Code.ToString(), Is.EqualTo("QZ7603"));
    }

    [Test]
    public void Apply_NothingSaidForFiveWorkingDays_SilenceAcceptsFromTheDayOfReceipt()
    {
        var one = Received();
        Assert.That(Do(one, new AcceptBySilence(), Timer, 24 * 7).Refusal!.Message(), Is.EqualTo("受理期限至2026-03-09届满，尚不能视为受理。"));
        Assert.That(Do(one, new AcceptCase(), Water, 24 * 8).Refusal!.Message(), Is.EqualTo("受理期限已于2026-03-09届满，自收到申请材料之日起即为受理。"));
        Assert.That(Do(one, new RejectCase("不属本机关"), Water, 24 * 8).Refusal!.Code.ToString(), Is.EqualTo("QZ7604"));

        one = Do(one, new AcceptBySilence(), Timer, 24 * 8).Required();
        Assert.That((one.State, one.Matter.IsAcceptedBySilence, one.Matter.AcceptedOn), Is.EqualTo((CaseState.Examining, true, new DateOnly(2026, 3, 2))));
    }

    [Test]
    public void Apply_PapersCompleted_TheTimeToAcceptBeginsAnew()
    {
        var one = Walk(Received(), (new AskCorrection(["身份证明"]), Water));
        one = Do(one, new SupplyCorrection(), Applicant, 24 * 10).Required();

        Assert.That(CaseLimits.Default.DueOn(one, WorkingDayCalendar.China, China), Is.EqualTo(new DateOnly(2026, 3, 19)));
    }

    [Test]
    public void Apply_SpecialProcedure_StopsTheClock()
    {
        var one = Walk(Accepted(), (new SuspendCase("专家评审"), Water));
        Assert.That(CaseLimits.Default.DueOn(one, WorkingDayCalendar.China, China), Is.Null);
        Assert.That(Do(one, new FinishExamination("可以"), Water).Refusal!.Code.ToString(), Is.EqualTo("QZ7001"));

        one = Do(one, new ResumeCase(), Water, 24 * 7).Required();
        Assert.That(CaseLimits.Default.DueOn(one, WorkingDayCalendar.China, China), Is.EqualTo(new DateOnly(2026, 3, 16)), "five working days stood still");
        one = Walk(one, (new FinishExamination("可以"), Water), (new DecideCase(true, ""), Water));
        Assert.That(one.Matter.Decision!.WorkingDays, Is.Zero, "the days of the special procedure do not count");
    }

    [Test]
    public void Apply_Extension_MovesBothLimitsOnce()
    {
        var one = Walk(Accepted(), (new ExtendCase(10, "分管负责人", "案情复杂"), Water));

        Assert.That(CaseLimits.DecisionDue(one.Matter, one.Matter.Statutory, WorkingDayCalendar.China), Is.EqualTo(new DateOnly(2026, 4, 14)), "over the Qingming holiday");
        Assert.That(Do(one, new ExtendCase(1, "分管负责人", "再延"), Water).Refusal!.Code.ToString(), Is.EqualTo("QZ7606"));
        Assert.That(Do(Accepted(), new ExtendCase(11, "分管负责人", "案情复杂"), Water).Refusal!.Code.ToString(), Is.EqualTo("QZ7607"));
        Assert.That(Do(Accepted(), new ExtendCase(10, "", "案情复杂"), Water).Refusal!.Code.ToString(), Is.EqualTo("QZ7007"));
        Assert.That(Do(Accepted(), new ExtendCase(10, "分管负责人", "案情复杂"), Water, 24 * 40).Refusal!.Code.ToString(), Is.EqualTo("QZ7608"));
    }

    [Test]
    public void Apply_RefusalWithoutReason_IsRefused() =>
        Assert.That(Do(Walk(Accepted(), (new FinishExamination("不符合"), Water)), new DecideCase(false, " "), Water).Refusal!.Message(), Is.EqualTo("「不予许可（批准）」应当说明理由。"));

    [Test]
    public void Apply_OthersAct_IsRefused()
    {
        Assert.That(Do(Received(), new AcceptCase(), Forest).Refusal!.Message(), Is.EqualTo("县林业局不是该办件的承办部门；承办部门为县水利局。"));
        Assert.That(Do(Open(), new SubmitCase(), Stranger).Refusal!.Code.ToString(), Is.EqualTo("QZ7602"));
        Assert.That(Do(Walk(Accepted(), (new FinishExamination("可以"), Water), (new DecideCase(true, ""), Water), (new DeliverCase("窗口领取"), Water)), new RateCase(new(6, "")), Applicant).Refusal!.Code.ToString(), Is.EqualTo("QZ7609"));
    }

    [Test]
    public void Statistics_Cases_EachCountsOnce()
    {
        var granted = Walk(Accepted(), (new FinishExamination("可以"), Water), (new DecideCase(true, ""), Water));
        var late = Walk(Do(Accepted(), new FinishExamination("不符合"), Water, 24 * 35).Required(), (new DecideCase(false, "不符合条件，可以复议"), Water));
        var rejected = Walk(Received(), (new RejectCase("不属本机关"), Water));
        var withdrawn = Walk(Received(), (new WithdrawCase("不办了"), Applicant));

        var statistics = CaseStatistics.Of([granted, late, rejected, withdrawn, Received(), Open()], [Item, Item with { Id = "w2" }]);

        var total = statistics.Total;
        Assert.That((total.Cases, total.Granted, total.Refused, total.NotAccepted, total.Withdrawn, total.Open), Is.EqualTo((5, 1, 1, 1, 1, 1)));
        Assert.That((total.Lawful, total.AsPromised, total.Online), Is.EqualTo((1, 1, 5)));
        Assert.That(statistics.Departments.Single() with { Department = "" }, Is.EqualTo(total));
        Assert.That(statistics.Unused, Is.EqualTo(["w2"]));
        using var page = new StringWriter();
        CaseStatisticsHtml.Write(page, statistics, "2026年");
        Assert.That(page.ToString(), Does.Contain("办件统计表").And.Contain("县水利局"));
    }

    [Test]
    public void Laws_RandomActions_Hold() => WorkflowLaws.Hold(
        Procedure,
        Application,
        Gen.Select(
            Gen.OneOf<CaseAction>(
                new SubmitCase(), new SendBackCase("照片不清"), new PassPreReview(), new AskCorrection(["身份证明"]), new AskCorrection([]), new SupplyCorrection(), new AcceptCase(), new AcceptBySilence(), new RejectCase("不属本机关"),
                new SuspendCase("听证"), new ResumeCase(), new ExtendCase(5, "负责人", "复杂"), new FinishExamination("可以"), new ReopenExamination("再核"), new DecideCase(true, ""), new DecideCase(false, ""), new DeliverCase("窗口"), new RateCase(new(4, "")), new WithdrawCase("不办了")),
            Gen.OneOf(Applicant, Stranger, Water, Forest, Timer)));

    private static ServiceWorkflowCase Open() => Procedure.Open(new("件1", Application, Applicant, WorkflowLaws.Begin));

    private static ServiceWorkflowCase Received() => Walk(Open(), (new SubmitCase(), Applicant), (new PassPreReview(), Water));

    private static ServiceWorkflowCase Accepted() => Walk(Received(), (new AcceptCase(), Water));

    private static Outcome<ServiceCase, CaseState, CaseAction> Do(ServiceWorkflowCase one, CaseAction action, Actor by, double hours = 0.5) =>
        Procedure.Apply(one, new($"{one.Id}/{one.Version}", action, by, one.ChangedAt.AddHours(hours)));

    private static ServiceWorkflowCase Walk(ServiceWorkflowCase one, params (CaseAction Action, Actor By)[] steps) => steps.Aggregate(one, (current, step) => Do(current, step.Action, step.By).Required());
}
