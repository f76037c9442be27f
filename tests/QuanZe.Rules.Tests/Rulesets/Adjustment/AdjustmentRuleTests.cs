using QuanZe.Rules.Life;
using QuanZe.Rules.Rulesets.Adjustment;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Adjustments;
using QuanZe.Sdk.Claims;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Sameness;
using QuanZe.Sdk.Workflows;
using static QuanZe.Rules.Tests.Rulesets.LifeSample;

namespace QuanZe.Rules.Tests.Rulesets.Adjustment;

public sealed class RequestOverdueTests : RuleFixture<RequestOverdue>
{
    [Test]
    public void Judge_DraftTooLong_IsFound() => Assert.That(Judge(Request(new(2026, 3, 18))).Single().Message(), Is.EqualTo("「建筑工程施工许可证核发」的变更申请应于2026-03-16前办理，至2026-03-18已逾期2个工作日。"));

    [Test]
    public void Judge_LastDayOrWithdrawn_FindsNothing()
    {
        Assert.That(Judge(Request(new(2026, 3, 16))), Is.Empty);
        Assert.That(Judge(Request(new(2026, 12, 1), AdjustmentKind.Change, (new WithdrawRequest("不需要"), "招远市住房和城乡建设局"))), Is.Empty);
    }
}

public sealed class PairingIncompleteTests : RuleFixture<PairingIncomplete>
{
    [Test]
    public void Judge_OneSideAlone_IsFound()
    {
        Assert.That(Judge(Pairs(RequestCase(AdjustmentKind.Devolve, "下1"))).Single().Message(), Is.EqualTo("「C1」有下放，没有对应的承接。"));
        Assert.That(Judge(Pairs(RequestCase(AdjustmentKind.TakeOver, "承1"))).Single().Message(), Is.EqualTo("「建筑工程施工许可证核发」有承接，没有对应的下放。"));
    }

    [Test]
    public void Judge_BothSides_FindsNothing()
    {
        var taker = RequestCase(AdjustmentKind.TakeOver, "承1");
        var giver = AdjustmentProcedure.Under(AdjustmentLimits.Default).Open(new("下1", RequestCase(AdjustmentKind.Devolve, "下1").Matter with { CounterpartId = "承1" }, Office, taker.ChangedAt));

        Assert.That(Judge(Pairs(giver, taker)), Is.Empty);
    }

    private static object[] Pairs(params WorkflowCase<AdjustmentRequest, AdjustmentState, AdjustmentAction>[] requests) => [.. AdjustmentPairing.Of(requests)];
}

public sealed class LawChangeUnansweredTests : RuleFixture<LawChangeUnanswered>
{
    private static readonly PowerList County = Sample.County with { Items = [Sample.CountyLicence] };

    private static TouchedItem Touched(string id = "C1") => LawImpact.Of(
        new LawChange("建筑法", LawChangeKind.Amended, new(2026, 3, 1)) { Articles = [new(7, 0, [8], IsReworded: false, "")] }, [County with { Items = [Sample.CountyLicence with { Id = id }] }], StatuteRegister.Default).Items.Single();

    [Test]
    public void Judge_NoRequest_IsFound() => Assert.That(Judge(Touched()).Single().Message(), Is.EqualTo("「建筑工程施工许可证核发」援引的《中华人民共和国建筑法》第七条已经变动，尚未提出调整申请。"));

    [Test]
    public void Judge_RequestOfTheItem_FindsNothing() => Assert.That(Judge(Touched(), Request(Today)), Is.Empty);

    [Test]
    public void Judge_OtherItemOrWithdrawn_IsFound()
    {
        Assert.That(Judge(Touched("C2"), Request(Today)), Has.Count.EqualTo(1));
        Assert.That(Judge(Touched(), Request(Today, AdjustmentKind.Change, (new WithdrawRequest("不需要"), "招远市住房和城乡建设局"))), Has.Count.EqualTo(1));
    }
}

public sealed class ClaimNotAskedTests : RuleFixture<ClaimNotAsked>
{
    private static readonly Opening<Claim> Owed = new("county/P1", new Claim(Sample.Licence, "county", AdministrativeLevel.County, "招远市住房和城乡建设局"), Office, new(2026, 3, 2, 9, 0, 0, China));

    [Test]
    public void Judge_NobodyAsked_IsFound() => Assert.That(Judge(new OwedClaim(Owed)).Single().Code, Is.EqualTo(FindingCodes.ClaimNotAsked));

    [Test]
    public void Judge_Asked_FindsNothing() => Assert.That(Judge(new OwedClaim(Owed), ClaimProcedure.Under(SamenessProfiles.ThreeLevelFourSame).Open(Owed)), Is.Empty);

    [Test]
    public void Judge_OtherRowAsked_IsFound() => Assert.That(Judge(new OwedClaim(Owed), ClaimProcedure.Under(SamenessProfiles.ThreeLevelFourSame).Open(Owed with { Id = "county/P2" })), Has.Count.EqualTo(1));
}
