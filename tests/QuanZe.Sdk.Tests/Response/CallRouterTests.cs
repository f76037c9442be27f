using QuanZe.Sdk.Boundaries;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Response;
using QuanZe.Sdk.Territory;
using static QuanZe.Sdk.Tests.Response.CallSample;

namespace QuanZe.Sdk.Tests.Response;

public sealed class CallRouterTests
{
    private static readonly TerritorialItem Stalls = new()
    {
        Id = "T1",
        Field = "城乡建设",
        Name = "占道经营整治",
        Departments = [new("县综合执法局", true, "查处占道经营。"), new("县公安局", false, "维护现场秩序。")],
        TownResponsibility = "发现、劝阻、上报。",
    };

    private static readonly TerritorialItem Burning = Stalls with { Id = "T2", Name = "秸秆禁烧", IsTownPrincipal = true, Departments = [new("县生态环境局", false, "指导秸秆禁烧。")] };

    private static readonly PowerItem Sand = new() { Id = "S1", Name = "对未经许可河道采砂的处罚", Type = ItemType.Penalty, Code = ItemCode.Read("370219000001"), Body = new() { Name = "县水利局" } };
    private static readonly PowerItem Gas = Sand with { Id = "G1", Name = "对未取得燃气经营许可证从事燃气经营的处罚", Code = ItemCode.Read("370217000002"), Body = new() { Name = "县住房和城乡建设局" } };

    private static readonly CallRouter Router = new([Stalls, Burning], [Sand, Gas], []);

    [Test]
    public void Propose_WordsOfARow_GoesToItsPrincipalWithTheGround()
    {
        var proposal = Router.Propose(Stall)[0];

        Assert.That(proposal.Dispatch.Department, Is.EqualTo("县综合执法局"));
        Assert.That(proposal.Dispatch.Cooperating, Is.EqualTo(["县公安局"]));
        Assert.That(proposal.Dispatch.Ground.ToString(), Is.EqualTo("属地管理事项：占道经营整治（主体责任）：查处占道经营。"));
    }

    [Test]
    public void Propose_NoRowButAnItem_GoesToItsBody() =>
        Assert.That(Router.Propose(new Call("大秦家街道", "河道采砂", "夜间有人非法采砂", "界河"))[0].Dispatch.Ground, Is.EqualTo(new DispatchGround(DispatchGroundKind.PowerItem, "370219000001", "权责清单：对未经许可河道采砂的处罚")));

    [Test]
    public void Propose_TownPointsAtARow_IsFollowedWhateverTheWords() => Assert.That(Router.Propose(Stall with { RowId = "T2" })[0], Has.Property("Score").EqualTo(1).And.Property("Dispatch").Property("Department").EqualTo("县生态环境局"));

    [Test]
    public void Propose_TownPointsAtACode_IsFollowed() => Assert.That(Router.Propose(Stall with { ItemCode = "370217000002" })[0].Dispatch.Department, Is.EqualTo("县住房和城乡建设局"));

    [Test]
    public void Propose_TownIsPrincipal_SaysSo() => Assert.That(Router.Propose(Stall with { Subject = "秸秆焚烧禁烧" })[0].Dispatch.Ground.Text, Does.Contain("镇（街道）承担主体责任，部门配合"));

    [Test]
    public void Propose_DepartmentReturnedOnDutyGrounds_IsLeftOut()
    {
        var returned = Stall with { Returns = [new("县综合执法局", ReturnGround.NotOurDuty, "不属", default)] };

        Assert.That(Router.Propose(returned).Select(proposal => proposal.Dispatch.Department), Does.Not.Contain("县综合执法局"));
        Assert.That(new CallRouter([Stalls], [], [new BoundaryRuling("招编裁〔2026〕3号", "占道经营", "县综合执法局")]).Propose(returned)[0].Dispatch.Ground.Kind, Is.EqualTo(DispatchGroundKind.Ruling), "a ruling binds all the same");
    }

    [Test]
    public void Propose_RulingSuperseded_IsNotProposed() =>
        Assert.That(new CallRouter([], [], [new BoundaryRuling("招编裁〔2026〕3号", "占道经营", "县综合执法局", IsSuperseded: true)]).Propose(Stall), Is.Empty);

    [Test]
    public void Propose_NothingInCommon_LeavesItToAPerson() => Assert.That(Router.Propose(new Call("大秦家街道", "邻里噪声", "楼上装修", "某小区")), Is.Empty);
}
