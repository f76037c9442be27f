using QuanZe.Sdk.Adjustments;
using QuanZe.Sdk.Boundaries;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Flows;
using QuanZe.Sdk.Rulings;
using QuanZe.Sdk.Tests.Flows;
using QuanZe.Sdk.Tests.Response;
using QuanZe.Sdk.Tests.Workflows;
using static QuanZe.Sdk.Tests.Rulings.DisputeSample;

namespace QuanZe.Sdk.Tests.Rulings;

public sealed class RulingResultTests
{
    private static readonly PowerItem Penalty = new() { Id = "w1", Name = "对供水水质不合格的处罚", Type = ItemType.Penalty, Code = ItemCode.Read("370223000001"), Body = new() { Name = "县水利局" } };

    private static readonly PowerList County = new() { Id = "county", Level = AdministrativeLevel.County, Items = [Penalty, Penalty with { Id = "x", Code = ItemCode.Read("370223000002") }] };

    [Test]
    public void OpeningOf_ContestedCall_HasTheReturningDepartmentsAsParties()
    {
        var opening = RulingResult.OpeningOf(CallSample.Contested(), "争9", CallSample.Office, WorkflowLaws.Begin.AddDays(2));
        var dispute = Procedure.Open(opening);

        Assert.That(dispute.Matter.Parties.Select(party => (party.Department, party.Position)), Is.EqualTo([("县综合执法局", "属无照经营"), ("县市场监督管理局", "属占道")]));
        Assert.That((dispute.Matter.ActingUntilRuled, dispute.Matter.CallIds[0]), Is.EqualTo(("县综合执法局", "呼1")));
        Assert.That(dispute.Matter.Faults, Is.Empty);
        Assert.That(() => RulingResult.OpeningOf(CallSample.Open(), "争9", CallSample.Office, WorkflowLaws.Begin), Throws.ArgumentException);
    }

    [Test]
    public void Drafts_OtherPartyHoldsTheItem_ItIsTransferred()
    {
        var draft = RulingResult.Drafts(Decided(), County).Single();

        Assert.That((draft.Kind, draft.Department, draft.ItemIds[0], draft.Items[0].Body.Name, draft.Basis), Is.EqualTo((AdjustmentKind.Transfer, "县水利局", "w1", "县卫生健康局", "招编裁〔2026〕3号")));
        Assert.That(draft.Faults, Is.Empty);
        Assert.That(AdjustmentResult.Of(County, draft).Items[0].Body.Name, Is.EqualTo("县卫生健康局"));
    }

    [Test]
    public void Drafts_LeadHoldsItAlready_TheOtherEnds()
    {
        var list = County with { Items = [Penalty, Penalty with { Id = "w2", Body = new() { Name = "县卫生健康局" } }] };

        Assert.That(RulingResult.Drafts(Decided(), list).Select(draft => (draft.Kind, draft.ItemIds[0])), Is.EqualTo([(AdjustmentKind.Cancel, "w1")]));
    }

    [Test]
    public void Drafts_NoRuling_IsAnError() => Assert.That(() => RulingResult.Drafts(Negotiated(), County), Throws.ArgumentException);

    [Test]
    public void Boundary_Ruling_IsWhatTheRulesKnow()
    {
        Assert.That(RulingResult.Boundary(Decided()), Is.EqualTo(new BoundaryRuling("招编裁〔2026〕3号", "农村水厂水质监管", "县卫生健康局")));
        Assert.That(RulingResult.Boundary(Walk(Decided(), (new SupersedeRuling("新"), Office))).IsSuperseded, Is.True);
        Assert.That(RulingResult.Matter(Decided(), ["水质"]).Leads.Single().Body, Is.EqualTo("县卫生健康局"));
    }

    [TestCase("由卫生健康部门会同水利部门负责", "县卫生健康局", LeadGround.ListedFirst)]
    [TestCase("卫生健康等部门配合，由水利部门牵头负责", "县水利局", LeadGround.Named)]
    [TestCase("水利部门牵头，卫生健康部门配合", "县水利局", LeadGround.Named)]
    [TestCase("县级以上人民政府应当加强管理", "县水利局", LeadGround.Proposer)]
    public void LeadPrinciple_Words_DecideWhoLeads(string text, string lead, LeadGround ground) =>
        Assert.That(LeadPrinciple.Of(text, ["县水利局", "县卫生健康局"], "县水利局"), Is.EqualTo(new LeadPrinciple(lead, ground)));

    [Test]
    public void Html_Rulings_ShowPositionsDivisionAndFlow()
    {
        var division = Division with { Flow = FlowChartTests.Building };
        var dispute = Walk(Negotiated(), (new AskForCoordination("未一致"), Water), (new IssueOpinion(division), Office), (new AcceptDivision(), Water), (new AcceptDivision(), Health), (new FileAgreement("招编协〔2026〕2号"), Office));
        using var text = new StringWriter();
        RulingListHtml.Write(text, Procedure, [dispute, Negotiated()], "招远市", China);

        Assert.That(text.ToString(), Does.Contain("招远市部门职责裁定清单").And.Contain("属供水工程管理").And.Contain("招编协〔2026〕2号").And.Contain("<svg").And.Contain("2026年3月2日"));
    }
}
