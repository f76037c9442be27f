using CsCheck;
using QuanZe.Sdk.Calendars;
using QuanZe.Sdk.Flows;
using QuanZe.Sdk.Rulings;
using QuanZe.Sdk.Tests.Workflows;
using static QuanZe.Sdk.Tests.Rulings.DisputeSample;

namespace QuanZe.Sdk.Tests.Rulings;

public sealed class RulingProcedureTests
{
    [Test]
    public void Apply_PartiesAgree_IsFiledAsAgreement()
    {
        var dispute = Walk(Open(), (new StartNegotiation(), Water), (new ProposeDivision(Division), Water), (new AcceptDivision(), Health));
        Assert.That(dispute.State, Is.EqualTo(DisputeState.Agreed));

        dispute = Walk(dispute, (new FileAgreement("招编备〔2026〕1号"), Office));
        Assert.That((dispute.State, dispute.Matter.Ruling!.Origin, dispute.Matter.Ruling.Division), Is.EqualTo((DisputeState.InForce, RulingOrigin.Agreement, Division)));
    }

    [Test]
    public void Apply_NewProposal_WipesWhatWasAccepted()
    {
        var three = Waterworks with { Parties = [.. Waterworks.Parties, new("县财政局", "", "")] };
        var division = Division with { Cooperating = [.. Division.Cooperating, new("县财政局", "保障监测经费。")] };
        var dispute = Walk(Open(three), (new StartNegotiation(), Water), (new ProposeDivision(division), Water), (new AcceptDivision(), Health), (new ProposeDivision(division with { Basis = "协商纪要" }), Finance));

        Assert.That(dispute.Matter.AcceptedBy, Is.EqualTo(["县财政局"]));
        Assert.That(Walk(dispute, (new AcceptDivision(), Water), (new AcceptDivision(), Health)).State, Is.EqualTo(DisputeState.Agreed));
    }

    [Test]
    public void Apply_CoordinationBeforeNegotiation_SaysWhatIsStillToBeDone()
    {
        var dispute = Walk(Open(), (new StartNegotiation(), Water), (new RecordRound(false, "一轮"), Water));
        Assert.That(Do(dispute, new AskForCoordination("未一致"), Water).Refusal!.Message(), Is.EqualTo("申请协调前，尚需：书面协商1轮、会议协商。"));

        dispute = Walk(dispute, (new RecordRound(false, "二轮"), Water), (new RecordRound(true, "会议"), Water), (new StatePosition("属卫生监督", "传染病防治法"), Water));
        Assert.That(Do(dispute, new AskForCoordination("未一致"), Water).Refusal!.Message(), Is.EqualTo("县卫生健康局尚未书面说明意见和依据。"));
    }

    [Test]
    public void Apply_AllAcceptTheOpinion_IsFiledAsCoordination()
    {
        var dispute = Walk(
            Negotiated(), (new AskForCoordination("未一致"), Water), (new HearOpinion("县司法局", "属卫生监督"), Office), (new IssueOpinion(Division), Office),
            (new AcceptDivision(), Water), (new AcceptDivision(), Health), (new FileAgreement("招编协〔2026〕2号"), Office));

        Assert.That(dispute.Matter.Ruling!.Origin, Is.EqualTo(RulingOrigin.Coordination));
        Assert.That(dispute.Matter.Opinions, Is.EqualTo([new HeardOpinion("县司法局", "属卫生监督")]));
    }

    [Test]
    public void Apply_OneObjects_TheGovernmentDecides()
    {
        Assert.That(Decided().Matter.Ruling, Is.EqualTo(new Ruling("招编裁〔2026〕3号", "县委编委", Decided().ChangedAt, Division, RulingOrigin.Decision)));
        Assert.That(Walk(Decided(), (new SupersedeRuling("招编裁〔2027〕1号"), Office)).Matter.SupersededBy, Is.EqualTo("招编裁〔2027〕1号"));
    }

    [Test]
    public void Apply_DivisionLeavesAPartyOut_SaysWhose()
    {
        var dispute = Walk(Open(), (new StartNegotiation(), Water));

        Assert.That(Do(dispute, new ProposeDivision(Division with { Cooperating = [] }), Water).Refusal!.Message(), Is.EqualTo("分工方案缺少：县水利局的分工。"));
        Assert.That(Do(dispute, new ProposeDivision(Division with { Flow = new FlowChart("空", [], [], []) }), Water).Refusal!.Message(), Is.EqualTo("分工方案缺少：流程：没有步骤。"));
    }

    [Test]
    public void Apply_OutsiderActs_IsRefused()
    {
        var dispute = Walk(Open(), (new StartNegotiation(), Water), (new ProposeDivision(Division), Water));

        Assert.That(Do(dispute, new AcceptDivision(), Finance).Refusal!.Code.ToString(), Is.EqualTo("QZ7501"));
        Assert.That(Do(dispute, new AcceptDivision(), Water).Refusal!.Code.ToString(), Is.EqualTo("QZ7505"));
        Assert.That(Do(dispute, new WithdrawDispute("和解"), Health).Refusal!.Code.ToString(), Is.EqualTo("QZ7507"));
    }

    [Test]
    public void Apply_OnePartyOnly_IsNoDispute() =>
        Assert.That(Do(Open(Waterworks with { Parties = [new("县水利局", "", ""), new("县水利局", "", "")], Duty = "" }), new StartNegotiation(), Water).Refusal!.Message(), Is.EqualTo("争议缺少：争议职责、两个以上当事部门。"));

    [Test]
    public void DueOn_EachStep_CountsWorkingDays()
    {
        var limits = RulingLimits.Default;
        Assert.That(limits.DueOn(Open(), WorkingDayCalendar.China, China), Is.Null);
        Assert.That(limits.DueOn(Negotiated(), WorkingDayCalendar.China, China), Is.EqualTo(new DateOnly(2026, 3, 30)));
        Assert.That(limits.DueOn(Decided(), WorkingDayCalendar.China, China), Is.EqualTo(new DateOnly(2026, 3, 16)), "the first follow-up");
        Assert.That(limits.DueOn(Walk(Decided(), (new RecordFollowUp("调9"), Office)), WorkingDayCalendar.China, China), Is.Null);
    }

    [Test]
    public void Laws_RandomActions_Hold() => WorkflowLaws.Hold(
        Procedure,
        Waterworks,
        Gen.Select(
            Gen.OneOf<DisputeAction>(
                new ReviseDispute(Waterworks with { Duty = "" }), new ReviseDispute(Waterworks), new StartNegotiation(), new StatePosition("属卫生监督", "传染病防治法"), new StatePosition("", ""), new RecordRound(false, "书面"), new RecordRound(true, "会议"),
                new ProposeDivision(Division), new ProposeDivision(Division with { Lead = "" }), new AcceptDivision(), new ObjectToDivision("不同意"), new AskForCoordination("未一致"), new HearOpinion("县司法局", "属卫生监督"), new IssueOpinion(Division),
                new FileAgreement("备1号"), new DecideDispute("裁1号", Division), new RecordFollowUp("调1"), new SupersedeRuling("裁2号"), new WithdrawDispute("和解")),
            Gen.OneOf(Water, Health, Finance, Office, Government)));
}
