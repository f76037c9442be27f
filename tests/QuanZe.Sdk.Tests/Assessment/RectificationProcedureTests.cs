using CsCheck;
using QuanZe.Sdk.Assessment;
using QuanZe.Sdk.Calendars;
using QuanZe.Sdk.Tests.Workflows;
using QuanZe.Sdk.Workflows;
using RectificationCase = QuanZe.Sdk.Workflows.WorkflowCase<QuanZe.Sdk.Assessment.Rectification, QuanZe.Sdk.Assessment.RectificationState, QuanZe.Sdk.Assessment.RectificationAction>;

namespace QuanZe.Sdk.Tests.Assessment;

public sealed class RectificationProcedureTests
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);
    private static readonly Workflow<Rectification, RectificationState, RectificationAction> Procedure = RectificationProcedure.Under(AssessmentProfile.Default, China);
    private static readonly Actor Water = new("d1", "县水利局", ActorRole.Department);
    private static readonly Actor Forest = new("d2", "县林业局", ActorRole.Department);
    private static readonly Actor Office = new("o1", "县编办", ActorRole.StaffingOffice);
    private static readonly Actor Timer = new("s", "平台", ActorRole.System);

    private static readonly AssessmentWarning Warning = new("县水利局", IndicatorFile.Default[0].Indicators.First(indicator => indicator.Id == "adjustments.overdue"), 0.5);

    [Test]
    public void Notice_Warning_GivesThirtyDaysToTheNextWorkingDay()
    {
        var matter = Open().Matter;

        Assert.That((matter.Problem, matter.DueOn, matter.Colour), Is.EqualTo(("调整逾期率为0.5，预警线为0.1", new DateOnly(2026, 4, 1), WarningColour.Red)));
    }

    [Test]
    public void Apply_WholeLoop_IsClosed()
    {
        var one = Walk(Open(), (new FilePlan("一周内提交全部申请"), Water), (new ReviewPlan(true, ""), Office), (new ReportDone("已提交九件"), Water), (new VerifyRectification(false, "尚缺一件"), Office), (new ReportDone("全部提交"), Water), (new VerifyRectification(true, "已核对"), Office));

        Assert.That((one.State, one.Matter.Failed, one.Matter.Report), Is.EqualTo((RectificationState.Closed, 1, "全部提交")));
        Assert.That(Procedure.IsFinal(one.State), Is.True);
    }

    [Test]
    public void RemindersDue_EverySevenDays_UntilClosed()
    {
        var one = Open();
        Assert.That(RectificationProcedure.RemindersDue(one, AssessmentProfile.Default, China, new(2026, 3, 8)), Is.Zero);
        Assert.That(RectificationProcedure.RemindersDue(one, AssessmentProfile.Default, China, new(2026, 3, 9)), Is.EqualTo(1));
        Assert.That(Do(one, new RemindRectification(), Timer).Refusal!.Message(), Is.EqualTo("每7日催办一次，本期已经催办或者未到时间。"));

        one = Do(one, new RemindRectification(), Timer, 24 * 7).Required();
        Assert.That(Do(one, new RemindRectification(), Timer).IsRefused, Is.True);
        Assert.That(RectificationProcedure.RemindersDue(one, AssessmentProfile.Default, China, new(2026, 3, 23)), Is.EqualTo(2));
        Assert.That(RectificationProcedure.RemindersDue(Walk(one, (new RevokeRectification("误发"), Office)), AssessmentProfile.Default, China, new(2026, 5, 1)), Is.Zero);
    }

    [Test]
    public void Apply_Extension_IsGivenOnceAndForward()
    {
        Assert.That(Do(Open(), new ExtendRectification(new(2026, 4, 1), "需协调"), Office).Refusal!.Message(), Is.EqualTo("整改期限为2026-04-01；只能延期一次，且应当晚于原期限。"));
        var one = Walk(Open(), (new ExtendRectification(new(2026, 4, 15), "需协调"), Office));
        Assert.That(Do(one, new ExtendRectification(new(2026, 5, 15), "再延"), Office).Refusal!.Code.ToString(), Is.EqualTo("QZ7903"));
    }

    [Test]
    public void Apply_OtherDepartment_IsRefused() => Assert.That(Do(Open(), new FilePlan("方案"), Forest).Refusal!.Code.ToString(), Is.EqualTo("QZ7901"));

    [Test]
    public void Laws_RandomActions_Hold() => WorkflowLaws.Hold(
        Procedure,
        Open().Matter,
        Gen.Select(
            Gen.OneOf<RectificationAction>(new FilePlan("方案"), new FilePlan(""), new ReviewPlan(true, ""), new ReviewPlan(false, "补充"), new ReportDone("已办"), new VerifyRectification(true, "到位"), new VerifyRectification(false, "未到位"), new RemindRectification(), new ExtendRectification(new(2026, 5, 1), "延"), new RevokeRectification("误发")),
            Gen.OneOf(Water, Forest, Office, Timer)));

    private static RectificationCase Open() => Procedure.Open(RectificationProcedure.Notice(Warning, "改1", AssessmentProfile.Default, WorkingDayCalendar.China, China, Office, WorkflowLaws.Begin));

    private static Outcome<Rectification, RectificationState, RectificationAction> Do(RectificationCase one, RectificationAction action, Actor by, double hours = 1) =>
        Procedure.Apply(one, new($"{one.Version}", action, by, one.ChangedAt.AddHours(hours)));

    private static RectificationCase Walk(RectificationCase one, params (RectificationAction Action, Actor By)[] steps) => steps.Aggregate(one, (current, step) => Do(current, step.Action, step.By).Required());
}
