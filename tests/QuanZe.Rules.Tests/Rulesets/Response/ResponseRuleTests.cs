using QuanZe.Rules.Life;
using QuanZe.Rules.Rulesets.Response;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Response;
using QuanZe.Sdk.Territory;
using static QuanZe.Rules.Tests.Rulesets.LifeSample;

namespace QuanZe.Rules.Tests.Rulesets.Response;

public sealed class CallOverdueTests : RuleFixture<CallOverdue>
{
    private static (CallAction, string)[] Signed => [.. Dispatched("招远市水利局"), (new SignCall(), "招远市水利局")];

    [Test]
    public void Judge_BeyondTheLimit_IsFoundWithTheStep() =>
        Assert.That(Judge(Call(new(2026, 3, 12), null, Signed)).Single().Message(), Is.EqualTo("「占道经营」办理中应于2026-03-09前完成，至2026-03-12已逾期3个工作日。"));

    [Test]
    public void Judge_OnTheLastDay_FindsNothing() => Assert.That(Judge(Call(new(2026, 3, 9), null, Signed)), Is.Empty);

    [Test]
    public void Judge_WeekendAfterTheLastDay_IsFoundWithNoWorkingDay() => Assert.That(Judge(Call(new(2026, 3, 7), new Call("罗峰街道", "占道经营", "无照", "路口", CallUrgency.Urgent), Signed)).Single().Arguments[1], Is.EqualTo("2"));

    [Test]
    public void Judge_Draft_FindsNothing() => Assert.That(Judge(Call(new(2026, 12, 1))), Is.Empty);
}

public sealed class ContestingReturnsAreListedTests : RuleFixture<ContestingReturnsAreListed>
{
    [Test]
    public void Derive_Returns_OnlyThoseOnDutyGrounds()
    {
        Assert.That(Derive<ContestingReturn>(Call(Today, null, [.. Dispatched("招远市水利局"), (new ReturnCall(ReturnGround.NotOurDuty, "不属"), "招远市水利局")])).Select(back => back.Return.Department), Is.EqualTo(["招远市水利局"]));
        Assert.That(Derive<ContestingReturn>(Call(Today, null, [.. Dispatched("招远市水利局"), (new ReturnCall(ReturnGround.Unclear, "不清"), "招远市水利局")])), Is.Empty);
    }
}

public sealed class OwnItemReturnedTests : RuleFixture<OwnItemReturned>
{
    private static ContestingReturn Back(string? code = "370117013000", string department = "招远市住房和城乡建设局")
    {
        var call = Call(Today, new Call("罗峰街道", "无证施工", "工地无许可证", "开发区") { ItemCode = code }, [.. Dispatched(department), (new ReturnCall(ReturnGround.NotOurDuty, "不属"), department)]);
        return new(call, call.Call.Matter.Returns[0]);
    }

    [Test]
    public void Judge_OwnListHoldsTheItem_IsFound() =>
        Assert.That(Judge(Back(), Sample.Below(Sample.CountyLicence)).Single().Message(), Is.EqualTo("招远市住房和城乡建设局以不属本部门职责为由退回「无证施工」，但其权责清单载有「建筑工程施工许可证核发」。"));

    [Test]
    public void Judge_AnotherHoldsItOrAnotherItemOrNoCode_FindsNothing()
    {
        Assert.That(Judge(Back(department: "招远市水利局"), Sample.Below(Sample.CountyLicence)), Is.Empty);
        Assert.That(Judge(Back(), Sample.Below(Sample.CountyLicence with { Code = ItemCode.Read("370117013001") })), Is.Empty);
        Assert.That(Judge(Back(code: null), Sample.Below(Sample.CountyLicence)), Is.Empty);
    }
}

public sealed class DispatchedBesideRowTests : RuleFixture<DispatchedBesideRow>
{
    private static readonly TerritorialItem Row = new() { Id = "T1", Name = "占道经营整治", Departments = [new("招远市综合行政执法局", true, "查处。"), new("招远市公安局", false, "秩序。")] };
    private static readonly Call Pointing = new("罗峰街道", "占道经营", "无照摊点", "温泉路") { RowId = "T1" };

    [Test]
    public void Judge_DepartmentTheRowDoesNotName_IsFound() =>
        Assert.That(Judge(Call(Today, Pointing, Dispatched("招远市水利局")), Row).Single().Message(), Is.EqualTo("「占道经营」派发给招远市水利局；属地管理事项载明的部门为招远市综合行政执法局、招远市公安局。"));

    [Test]
    public void Judge_NamedDepartmentRulingOrOtherRow_FindsNothing()
    {
        Assert.That(Judge(Call(Today, Pointing, Dispatched("招远市公安局")), Row), Is.Empty, "a department of the row that does not lead");
        Assert.That(Judge(Call(Today, Pointing, Dispatched("招远市水利局", DispatchGroundKind.Provisional)), Row), Is.Empty);
        Assert.That(Judge(Call(Today, Pointing with { RowId = "T2" }, Dispatched("招远市水利局")), Row), Is.Empty);
        Assert.That(Judge(Call(Today, Pointing), Row), Is.Empty, "not dispatched");
    }
}

public sealed class ContestedWithoutDisputeTests : RuleFixture<ContestedWithoutDispute>
{
    private static readonly DispatchCall Next = new(new("招远市公安局", [], new(DispatchGroundKind.Judgement, "", "人工研判")));

    private static WatchedCall Contested => Call(Today, null, [.. Dispatched("招远市水利局"), (new ReturnCall(ReturnGround.NotOurDuty, "不属"), "招远市水利局"), (Next, "编"), (new ReturnCall(ReturnGround.NotOurDuty, "不属"), "招远市公安局")]);

    [Test]
    public void Judge_NoDispute_IsFound() => Assert.That(Judge(Contested).Single().Code, Is.EqualTo(FindingCodes.ContestedWithoutDispute));

    [Test]
    public void Judge_DisputeOfTheCall_FindsNothing()
    {
        Assert.That(Judge(Contested, Dispute(Today)), Is.Empty);
        Assert.That(Judge(Contested, Negotiating(Today)), Has.Count.EqualTo(1), "near miss: a dispute of no call");
    }

    [Test]
    public void Judge_ReturnedOnce_FindsNothing() => Assert.That(Judge(Call(Today, null, [.. Dispatched("招远市水利局"), (new ReturnCall(ReturnGround.NotOurDuty, "不属"), "招远市水利局")])), Is.Empty);
}

public sealed class ClosedUnsatisfiedTests : RuleFixture<ClosedUnsatisfied>
{
    private static (CallAction, string)[] Answered => [.. Dispatched("招远市水利局"), (new SignCall(), "招远市水利局"), (new GiveFeedback("已办"), "招远市水利局")];

    private static (CallAction, string)[] Bad => [.. Answered, (new RateCall(new(Satisfaction.Dissatisfied, "未解决")), "镇"), (new RedoCall("再办"), "编"), (new GiveFeedback("再办"), "招远市水利局"), (new RateCall(new(Satisfaction.Dissatisfied, "仍未")), "镇")];

    [Test]
    public void Judge_ClosedInSpiteOfTheTown_IsFound() =>
        Assert.That(Judge(Call(Today, null, [.. Bad, (new CloseCall("限于条件"), "编")])).Single().Message(), Is.EqualTo("「占道经营」重办1次后镇街仍不满意，已说明情况办结：限于条件"));

    [Test]
    public void Judge_SatisfiedOrStillOpen_FindsNothing()
    {
        Assert.That(Judge(Call(Today, null, [.. Answered, (new RateCall(new(Satisfaction.Mostly, "")), "镇"), (new CloseCall(""), "编")])), Is.Empty);
        Assert.That(Judge(Call(Today, null, Bad)), Is.Empty, "near miss: not closed");
    }
}
