using CsCheck;
using QuanZe.Sdk.Calendars;
using QuanZe.Sdk.Territory;
using QuanZe.Sdk.Tests.Workflows;
using QuanZe.Sdk.Workflows;
using ConsultationCase = QuanZe.Sdk.Workflows.WorkflowCase<QuanZe.Sdk.Territory.TerritorialConsultation, QuanZe.Sdk.Territory.ConsultationState, QuanZe.Sdk.Territory.ConsultationAction>;

namespace QuanZe.Sdk.Tests.Territory;

public sealed class ConsultationProcedureTests
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);
    private static readonly Workflow<TerritorialConsultation, ConsultationState, ConsultationAction> Procedure = ConsultationProcedure.Under(ConsultationLimits.Default, WorkingDayCalendar.China, China);
    private static readonly Actor Housing = new("d1", "县住房和城乡建设局", ActorRole.Department);
    private static readonly Actor Water = new("d2", "县水利局", ActorRole.Department);
    private static readonly Actor Office = new("o1", "县编办", ActorRole.StaffingOffice);
    private static readonly Actor East = new("t1", "罗峰街道", ActorRole.Town);
    private static readonly Actor West = new("t2", "泉山街道", ActorRole.Town);

    private static readonly TerritorialConsultation Draft = new(TerritorialSample.Building, "县住房和城乡建设局");

    [Test]
    public void Apply_AllTownsAgree_IsPublished()
    {
        var row = Walk(Asked(), (new GiveTownOpinion(true, ""), East), (new GiveTownOpinion(true, "同意"), West), (new CloseRound(), Office), (new PublishRow("招编发〔2026〕2号"), Office));

        Assert.That((row.State, row.Matter.Round, row.Matter.Document), Is.EqualTo((ConsultationState.Published, 1, "招编发〔2026〕2号")));
    }

    [Test]
    public void Apply_TownDisagrees_IsRevisedAnsweredAndAskedAgain()
    {
        var row = Walk(Asked(), (new GiveTownOpinion(false, "无强制拆除权"), East), (new GiveTownOpinion(true, ""), West), (new CloseRound(), Office));
        Assert.That(row.State, Is.EqualTo(ConsultationState.Revising));
        Assert.That(Do(row, new SendOutRow(["罗峰街道"]), Office).Refusal!.Message(), Is.EqualTo("罗峰街道的不同意见尚未答复采纳情况。"));

        row = Walk(row, (new AnswerTown("罗峰街道", true, "改为协助"), Housing), (new ReviseRow(TerritorialSample.Building with { TownResponsibility = "发现、劝阻、上报，协助执法。" }), Housing), (new SendOutRow(["罗峰街道", "泉山街道"]), Office));
        Assert.That((row.Matter.Round, row.Matter.Earlier.Count, row.Matter.Opinions.Count), Is.EqualTo((2, 2, 0)));
        Assert.That(row.Matter.Earlier[0], Is.EqualTo(new TownOpinion("罗峰街道", 1, false, "无强制拆除权", "改为协助", true)));
        Assert.That(Walk(row, (new GiveTownOpinion(true, ""), East), (new GiveTownOpinion(true, ""), West), (new CloseRound(), Office)).State, Is.EqualTo(ConsultationState.Agreed));
    }

    [Test]
    public void Apply_TownIsSilent_AgreesOnlyAfterTheLimit()
    {
        var row = Walk(Asked(), (new GiveTownOpinion(true, ""), East));
        Assert.That(Do(row, new CloseRound(), Office).Refusal!.Message(), Is.EqualTo("泉山街道尚未反馈，且期限未满。"));
        Assert.That(Do(row, new CloseRound(), Office, 24 * 15).Case.State, Is.EqualTo(ConsultationState.Agreed));

        var strict = ConsultationProcedure.Under(ConsultationLimits.Default with { IsSilenceConsent = false }, WorkingDayCalendar.China, China);
        Assert.That(strict.Apply(row, new("x", new CloseRound(), Office, row.ChangedAt.AddDays(60))).Refusal!.Code.ToString(), Is.EqualTo("QZ7702"));
    }

    [Test]
    public void Apply_TownSpeaksTwice_TheLaterOpinionCounts() =>
        Assert.That(Walk(Asked(), (new GiveTownOpinion(false, "不同意"), East), (new GiveTownOpinion(true, "已沟通"), East)).Matter.Opinions.Single().IsConsent, Is.True);

    [Test]
    public void Apply_IncompleteRow_IsNotSentOut()
    {
        var row = Walk(Open(), (new ReviseRow(TerritorialSample.Building with { Flow = null, TownResponsibility = "对违法建设予以行政处罚。", IsTownPrincipal = false }), Housing));

        Assert.That(Do(row, new SendOutRow(["罗峰街道"]), Office).Refusal!.Message(), Is.EqualTo("「违法建设查处」尚不能征求意见：镇（街道）配合责任含有决定权「对违法建设予以行政处罚」、施工图。"));
        Assert.That(Do(Open(), new ReviseRow(TerritorialSample.Building), Water).Refusal!.Code.ToString(), Is.EqualTo("QZ7705"));
    }

    [Test]
    public void Apply_Reopened_BeginsAnewAndKeepsWhatWasSaid()
    {
        var row = Walk(Asked(), (new GiveTownOpinion(true, ""), East), (new GiveTownOpinion(true, ""), West), (new CloseRound(), Office), (new PublishRow("2号"), Office), (new ReopenRow("罗峰街道书面申请"), Office));

        Assert.That((row.State, row.Matter.Document, row.Matter.Earlier.Count), Is.EqualTo((ConsultationState.Draft, "", 2)));
    }

    [Test]
    public void Laws_RandomActions_Hold() => WorkflowLaws.Hold(
        Procedure,
        Draft,
        Gen.Select(
            Gen.OneOf<ConsultationAction>(
                new ReviseRow(TerritorialSample.Building), new ReviseRow(TerritorialSample.Building with { Flow = null }), new SendOutRow(["罗峰街道", "泉山街道"]), new SendOutRow([]), new GiveTownOpinion(true, ""), new GiveTownOpinion(false, "不同意"), new GiveTownOpinion(false, ""),
                new CloseRound(), new AnswerTown("罗峰街道", false, "不采纳，有依据"), new PublishRow("2号"), new ReopenRow("调整"), new WithdrawRow("不再需要")),
            Gen.OneOf(Housing, Water, Office, East, West)));

    private static ConsultationCase Open() => Procedure.Open(new("属1", Draft, Housing, WorkflowLaws.Begin));

    private static ConsultationCase Asked() => Walk(Open(), (new SendOutRow(["罗峰街道", "泉山街道", "罗峰街道"]), Office));

    private static Outcome<TerritorialConsultation, ConsultationState, ConsultationAction> Do(ConsultationCase row, ConsultationAction action, Actor by, double hours = 1) =>
        Procedure.Apply(row, new($"{row.Id}/{row.Version}", action, by, row.ChangedAt.AddHours(hours)));

    private static ConsultationCase Walk(ConsultationCase row, params (ConsultationAction Action, Actor By)[] steps) => steps.Aggregate(row, (current, step) => Do(current, step.Action, step.By).Required());
}
