using CsCheck;
using QuanZe.Sdk.Calendars;
using QuanZe.Sdk.Response;
using QuanZe.Sdk.Tests.Workflows;
using QuanZe.Sdk.Workflows;
using static QuanZe.Sdk.Tests.Response.CallSample;

namespace QuanZe.Sdk.Tests.Response;

public sealed class ResponseProcedureTests
{
    [Test]
    public void Apply_WholeCourse_ClosesWithItsAnswer()
    {
        var call = Walk(
            Dispatched(), (new SignCall(), Enforcement), (new ReportPart("疏导交通"), Traffic), (new GiveFeedback("摊点已迁入便民市场"), Enforcement),
            (new RateCall(new(Satisfaction.Satisfied, "")), Street), (new CloseCall("已办结"), Platform));

        Assert.That(call.State, Is.EqualTo(CallState.Closed));
        Assert.That(call.Matter.Answers.Single(), Is.EqualTo(new CallAnswer("县综合执法局", "摊点已迁入便民市场", new(2026, 3, 2), new(2026, 3, 9))));
        Assert.That(call.Matter.Answers[0].IsOnTime, Is.True);
    }

    [Test]
    public void Apply_CallWithoutPlace_SaysWhatIsMissing() =>
        Assert.That(Do(Open(Stall with { Place = " ", Description = "" }), new PlaceCall(), Street).Refusal!.Message(), Is.EqualTo("呼叫缺少：情况描述、发生地点。"));

    [Test]
    public void Apply_Revision_TakesOnlyWhatTheTownStates()
    {
        var revised = Walk(Open(), (new ReviseCall(new Call("泉山街道办事处", "无照经营", "夜市无照", "夜市") { Dispatch = ToMarket, Redone = 3, RowId = "T9" }), Street)).Matter;

        Assert.That(revised, Is.EqualTo(new Call("罗峰街道办事处", "无照经营", "夜市无照", "夜市") { RowId = "T9" }));
    }

    [Test]
    public void Apply_HelperIsSilent_AnswerWaits()
    {
        var call = Walk(Dispatched(), (new SignCall(), Enforcement));

        Assert.That(Do(call, new GiveFeedback("已办"), Enforcement).Refusal!.Message(), Is.EqualTo("县公安局尚未反馈协办情况。"));
        Assert.That(Do(call, new ReportPart("已办"), Market).Refusal!.Code.ToString(), Is.EqualTo("QZ7409"));
        Assert.That(Walk(call, (new ReleasePart("县公安局", "无须警力"), Platform), (new GiveFeedback("已办"), Enforcement)).State, Is.EqualTo(CallState.Answered));
    }

    [Test]
    public void Apply_LeadAsksForHelp_OnlyNewDepartmentsCount()
    {
        var call = Walk(Dispatched(), (new SignCall(), Enforcement));

        Assert.That(Do(call, new AskForHelp(["县公安局", "县综合执法局"], "联合整治"), Enforcement).Refusal!.Code.ToString(), Is.EqualTo("QZ7408"));
        Assert.That(Walk(call, (new AskForHelp(["县公安局", "县市场监督管理局"], "联合整治"), Enforcement)).Matter.Dispatch!.Cooperating, Is.EqualTo(["县公安局", "县市场监督管理局"]));
    }

    [Test]
    public void Apply_FirstDutyReturn_GoesBackToDispatch()
    {
        var call = Walk(Dispatched(), (new ReturnCall(ReturnGround.NotOurDuty, "属无照经营"), Enforcement));

        Assert.That(call.State, Is.EqualTo(CallState.Accepted));
        Assert.That(call.Matter.Dispatch, Is.Null);
        Assert.That(Do(call, new DispatchCall(ToEnforcement), Platform).Refusal!.Message(), Is.EqualTo("县综合执法局已以不属本部门职责为由退回，未经裁定不能再次派发给该部门。"));
    }

    [Test]
    public void Apply_SecondDutyReturn_OpensARuling()
    {
        var call = Contested();
        Assert.That(call.State, Is.EqualTo(CallState.Contested));
        Assert.That(call.Matter.DutyReturns.Select(back => back.Department), Is.EqualTo(["县综合执法局", "县市场监督管理局"]));

        call = Walk(call, (new DispatchCall(Ruled), Platform));
        Assert.That(Do(call, new ReturnCall(ReturnGround.NotOurDuty, "仍不属"), Market).Refusal!.Code.ToString(), Is.EqualTo("QZ7406"));
        Assert.That(Walk(call, (new SignCall(), Market)).State, Is.EqualTo(CallState.Handling));
    }

    [Test]
    public void Apply_SecondReturnOnOtherGrounds_OpensNoRuling()
    {
        var call = Walk(Dispatched(), (new ReturnCall(ReturnGround.NotOurDuty, "属无照经营"), Enforcement), (new DispatchCall(ToMarket), Platform), (new ReturnCall(ReturnGround.Unclear, "地点不清"), Market));

        Assert.That(call.State, Is.EqualTo(CallState.Accepted));
    }

    [Test]
    public void Apply_WhileARulingIsAwaited_TheOriginalDutyStands()
    {
        var call = Contested();
        var provisional = new DispatchGround(DispatchGroundKind.Provisional, "", "裁定前先行办理");

        Assert.That(Do(call, new DispatchCall(new("县市场监督管理局", [], provisional)), Office).Refusal!.Message(), Is.EqualTo("裁定前原职责不变，应由县综合执法局先行办理，不能指定县市场监督管理局。"));
        Assert.That(Do(call, new DispatchCall(ToMarket), Platform).Refusal!.Code.ToString(), Is.EqualTo("QZ7006"));
        var acting = Walk(call, (new DispatchCall(new("县综合执法局", [], provisional)), Office));
        Assert.That(Do(acting, new ReturnCall(ReturnGround.NotOurDuty, "不属"), Enforcement).Refusal!.Code.ToString(), Is.EqualTo("QZ7406"));
    }

    [Test]
    public void Apply_ReturnOnTheThirdWorkingDay_IsTooLate() =>
        Assert.That(Do(Dispatched(), new ReturnCall(ReturnGround.Unclear, "地点不清"), Enforcement, 72).Refusal!.Message(), Is.EqualTo("应当在2个工作日内（2026-03-04前）退回，现已超过。"));

    [TestCase(0, "QZ7410")]
    [TestCase(11, "QZ7410")]
    public void Apply_ExtensionBeyondTheLimit_IsRefused(int days, string code) => Assert.That(Do(Signed(), new AskExtension(days, "需鉴定"), Enforcement).Refusal!.Code.ToString(), Is.EqualTo(code));

    [Test]
    public void Apply_ExtensionGranted_MovesTheLimitOnce()
    {
        var call = Walk(Signed(), (new AskExtension(10, "需鉴定"), Enforcement));
        Assert.That(Do(call, new GiveFeedback("已办"), Enforcement).Refusal!.Code.ToString(), Is.EqualTo("QZ7001"));

        call = Walk(call, (new AnswerExtension(true, ""), Platform));
        Assert.That(ResponseLimits.Default.DueOn(call, WorkingDayCalendar.China, China), Is.EqualTo(new DateOnly(2026, 3, 23)));
        Assert.That(Do(call, new AskExtension(1, "再延"), Enforcement).Refusal!.Code.ToString(), Is.EqualTo("QZ7411"));
    }

    [Test]
    public void Apply_ExtensionRefused_MayBeAskedAgainWithinTheLimit()
    {
        var call = Walk(Signed(), (new AskExtension(10, "需鉴定"), Enforcement), (new AnswerExtension(false, "无须鉴定"), Platform));

        Assert.That(ResponseLimits.Default.DueOn(call, WorkingDayCalendar.China, China), Is.EqualTo(new DateOnly(2026, 3, 9)));
        Assert.That(Walk(call, (new AskExtension(2, "补充鉴定"), Enforcement)).State, Is.EqualTo(CallState.ExtensionAsked));
        Assert.That(Do(call, new AskExtension(2, "补充鉴定"), Enforcement, 24 * 8).Refusal!.Message(), Is.EqualTo("办理期限已于2026-03-09届满，不能再申请延期。"));
    }

    [Test]
    public void Apply_NotSatisfied_IsHandledAgainBeforeItMayBeClosed()
    {
        var call = Walk(Signed(), (new GiveFeedback("已劝离"), Enforcement), (new RateCall(new(Satisfaction.Dissatisfied, "次日又来")), Street));
        Assert.That(Do(call, new CloseCall("限于条件"), Office).Refusal!.Code.ToString(), Is.EqualTo("QZ7414"));

        call = Walk(call, (new RedoCall("定点值守"), Platform), (new GiveFeedback("已值守"), Enforcement), (new RateCall(new(Satisfaction.Dissatisfied, "夜间仍有")), Street));
        Assert.That(Do(call, new CloseCall(" "), Office).Refusal!.Code.ToString(), Is.EqualTo("QZ7007"));
        call = Walk(call, (new CloseCall("夜间执法力量不足，纳入下月专项"), Office));
        Assert.That((call.State, call.Matter.Redone, call.Matter.Answers.Count), Is.EqualTo((CallState.Closed, 1, 2)));
    }

    [Test]
    public void Apply_NotSatisfiedWithoutAWord_IsRefused() =>
        Assert.That(Do(Walk(Signed(), (new GiveFeedback("已劝离"), Enforcement)), new RateCall(new(Satisfaction.Dissatisfied, "")), Street).Refusal!.Message(), Is.EqualTo("「不满意」应当说明理由。"));

    [Test]
    public void Apply_OtherTownRates_IsRefused() =>
        Assert.That(Do(Walk(Signed(), (new GiveFeedback("已劝离"), Enforcement)), new RateCall(new(Satisfaction.Satisfied, "")), OtherTown).Refusal!.Message(), Is.EqualTo("泉山街道办事处不是该呼叫的呼叫单位；呼叫单位为罗峰街道办事处。"));

    [Test]
    public void Apply_SameNoticeTwice_IsRefusedUntilTheLimitMoves()
    {
        var call = Walk(Signed(), (new NotifyCall(NoticeKind.Yellow, "请尽快办理"), Platform));
        Assert.That(Do(call, new NotifyCall(NoticeKind.Yellow, "请尽快办理"), Platform).Refusal!.Code.ToString(), Is.EqualTo("QZ7416"));
        Assert.That(Do(call, new NotifyCall(NoticeKind.Supervision, "督办"), Platform).Refusal!.Code.ToString(), Is.EqualTo("QZ7415"));

        call = Walk(call, (new NotifyCall(NoticeKind.Red, "红牌"), Platform), (new NotifyCall(NoticeKind.Supervision, "督办"), Office), (new NotifyCall(NoticeKind.Supervision, "再次督办"), Office));
        Assert.That(call.Matter.Notices.Select(notice => (notice.Kind, notice.To)), Is.EqualTo([(NoticeKind.Yellow, "县综合执法局"), (NoticeKind.Red, "县综合执法局"), (NoticeKind.Supervision, "县综合执法局"), (NoticeKind.Supervision, "县综合执法局")]));
    }

    [Test]
    public void Laws_RandomActions_Hold() => WorkflowLaws.Hold(
        Procedure,
        Stall,
        Gen.Select(
            Gen.OneOf<CallAction>(
                new ReviseCall(Stall with { Place = "" }), new ReviseCall(Stall), new PlaceCall(), new AcceptCall(), new DeclineCall("不属本县"), new DispatchCall(ToEnforcement), new DispatchCall(ToMarket), new DispatchCall(Ruled),
                new DispatchCall(new("县综合执法局", [], new(DispatchGroundKind.Provisional, "", "先行办理"))), new SignCall(), new ReturnCall(ReturnGround.NotOurDuty, "不属"), new ReturnCall(ReturnGround.Unclear, "不清"), new ReturnCall(ReturnGround.Unclear, ""),
                new AskForHelp(["县公安局"], "联合"), new ReportPart("已办"), new ReleasePart("县公安局", "无须"), new AskExtension(3, "需鉴定"), new AnswerExtension(true, ""), new AnswerExtension(false, "不同意"), new GiveFeedback("已办"),
                new RateCall(new(Satisfaction.Mostly, "")), new RateCall(new(Satisfaction.Dissatisfied, "未解决")), new RedoCall("再办"), new CloseCall("办结"), new WithdrawCall("自行解决"), new NotifyCall(NoticeKind.Yellow, "催办"), new NotifyCall(NoticeKind.Supervision, "督办")),
            Gen.OneOf(Street, OtherTown, Platform, Office, Enforcement, Traffic, Market)));
}
