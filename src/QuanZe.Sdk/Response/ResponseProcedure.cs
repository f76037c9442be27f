using System.Globalization;
using QuanZe.Sdk.Calendars;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Response;

/// <summary>How the county answers a town's call (乡呼县应流程): called, accepted, dispatched, signed or returned, handled, answered, rated, closed or handled again.</summary>
public static class ResponseProcedure
{
    private static readonly ValueList<CallState> Running =
        [CallState.Called, CallState.Accepted, CallState.Dispatched, CallState.Handling, CallState.ExtensionAsked, CallState.Answered, CallState.Rated, CallState.Dissatisfied, CallState.Contested];

    /// <summary>The procedure under the limits of a place.</summary>
    /// <param name="limits">The limits.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="offset">The host's offset from UTC, by which moments become days.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Workflow<Call, CallState, CallAction> Under(ResponseLimits limits, WorkingDayCalendar calendar, TimeSpan offset)
    {
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(calendar);
        DateOnly Day(DateTimeOffset moment) => ResponseLimits.Day(moment, offset);
        return new WorkflowBuilder<Call, CallState, CallAction>(new Wording("乡呼县应", "Call and response"))
            .State(CallState.Draft, "草拟", "draft")
            .State(CallState.Called, "已呼叫", "called")
            .State(CallState.Accepted, "已受理待派发", "accepted, to be dispatched")
            .State(CallState.Dispatched, "待签收", "to be signed")
            .State(CallState.Handling, "办理中", "being handled")
            .State(CallState.ExtensionAsked, "延期待批", "extension asked")
            .State(CallState.Answered, "已反馈待评价", "answered, to be rated")
            .State(CallState.Rated, "已评价待办结", "rated, to be closed")
            .State(CallState.Dissatisfied, "不满意待重办", "dissatisfied")
            .State(CallState.Contested, "转交裁定", "to be ruled")
            .State(CallState.Closed, "办结归档", "closed")
            .State(CallState.Declined, "不予受理", "not accepted")
            .State(CallState.Withdrawn, "已撤回", "withdrawn")
            .On<ReviseCall>(CallState.Draft, "修改呼叫", "revise")
                .By(ActorRole.Town)
                .Only(FindingCodes.NotTheCaller, step => step.Matter.Town)
                .Stay(step => new Call(step.Matter.Town, step.Action.Call.Subject, step.Action.Call.Description, step.Action.Call.Place, step.Action.Call.Urgency)
                {
                    RowId = step.Action.Call.RowId,
                    ItemCode = step.Action.Call.ItemCode,
                    Attachments = step.Action.Call.Attachments,
                })
            .On<PlaceCall>(CallState.Draft, "呼叫", "call")
                .By(ActorRole.Town)
                .Only(FindingCodes.NotTheCaller, step => step.Matter.Town)
                .Refuse(FindingCodes.CallIncomplete, step => !step.Matter.Faults.IsEmpty, step => [Wording.Join(step.Matter.Faults)])
                .To(CallState.Called)
            .On<AcceptCall>(CallState.Called, "受理", "accept")
                .By(ActorRole.Dispatcher, ActorRole.StaffingOffice)
                .To(CallState.Accepted)
            .On<DeclineCall>(CallState.Called, "不予受理", "decline")
                .By(ActorRole.Dispatcher, ActorRole.StaffingOffice)
                .Require(step => step.Action.Reason, "不予受理", "declining")
                .To(CallState.Declined, step => step.Matter with { Explanation = step.Action.Reason })
            .On<DispatchCall>(CallState.Accepted, "派发", "dispatch")
                .By(ActorRole.Dispatcher, ActorRole.StaffingOffice)
                .Require(step => step.Action.Dispatch.Department, "派发部门", "the department")
                .Require(step => step.Action.Dispatch.Ground.Text, "派发依据", "the ground of the dispatch")
                .Refuse(FindingCodes.DispatchedAgain, step => Contests(step.Matter, step.Action.Dispatch), step => [Wording.Of(step.Action.Dispatch.Department)])
                .To(CallState.Dispatched, step => Dispatched(step.Matter, step.Action.Dispatch, step.At))
            .On<DispatchCall>(CallState.Contested, "按裁定派发", "dispatch by ruling")
                .By(ActorRole.Dispatcher, ActorRole.StaffingOffice)
                .When(step => step.Action.Dispatch.Ground.Kind == DispatchGroundKind.Ruling, "已有裁定", "a ruling was made")
                .Require(step => step.Action.Dispatch.Ground.Reference, "裁定文号", "the number of the ruling")
                .To(CallState.Dispatched, step => Dispatched(step.Matter, step.Action.Dispatch, step.At))
            .On<DispatchCall>(CallState.Contested, "先行办理", "dispatch for the time being")
                .By(ActorRole.StaffingOffice)
                .When(step => step.Action.Dispatch.Ground.Kind == DispatchGroundKind.Provisional, "裁定前由原部门先行办理", "the original department acts until ruled")
                .Refuse(FindingCodes.OriginalDutyStands, step => step.Action.Dispatch.Department != First(step.Matter), step => [Wording.Of(First(step.Matter)), Wording.Of(step.Action.Dispatch.Department)])
                .To(CallState.Dispatched, step => Dispatched(step.Matter, step.Action.Dispatch, step.At))
            .On<SignCall>(CallState.Dispatched, "签收", "sign")
                .By(ActorRole.Department)
                .Only(FindingCodes.NotTheHandler, step => step.Matter.Dispatch!.Department)
                .To(CallState.Handling)
            .On<ReturnCall>(CallState.Dispatched, "退回（转交裁定）", "return, to be ruled")
                .By(ActorRole.Department)
                .When(step => step.Action.Ground == ReturnGround.NotOurDuty && step.Matter.DutyReturns.Count() + 1 >= limits.ReturnsUntilRuling, "再次以职责为由退回", "returned on duty grounds again")
                .Only(FindingCodes.NotTheHandler, step => step.Matter.Dispatch!.Department)
                .Require(step => step.Action.Reason, "退回", "returning")
                .Refuse(FindingCodes.RulingBinds, step => IsBinding(step.Matter.Dispatch!), step => [step.Matter.Dispatch!.Ground.Kind.Title(), Wording.Of(step.Matter.Dispatch!.Ground.Reference)])
                .Refuse(FindingCodes.ReturnTooLate, step => Day(step.At) > ReturnDue(step.Case), step => [Days(limits.Return), Date(ReturnDue(step.Case))])
                .To(CallState.Contested, step => Returned(step.Matter, step.Action, step.At))
            .On<ReturnCall>(CallState.Dispatched, "退回", "return")
                .By(ActorRole.Department)
                .Only(FindingCodes.NotTheHandler, step => step.Matter.Dispatch!.Department)
                .Require(step => step.Action.Reason, "退回", "returning")
                .Refuse(FindingCodes.RulingBinds, step => step.Action.Ground == ReturnGround.NotOurDuty && IsBinding(step.Matter.Dispatch!), step => [step.Matter.Dispatch!.Ground.Kind.Title(), Wording.Of(step.Matter.Dispatch!.Ground.Reference)])
                .Refuse(FindingCodes.ReturnTooLate, step => Day(step.At) > ReturnDue(step.Case), step => [Days(limits.Return), Date(ReturnDue(step.Case))])
                .To(CallState.Accepted, step => Returned(step.Matter, step.Action, step.At))
            .On<AskForHelp>(CallState.Handling, "会商协办", "ask others to help")
                .By(ActorRole.Department)
                .Only(FindingCodes.NotTheHandler, step => step.Matter.Dispatch!.Department)
                .Require(step => step.Action.Reason, "会商协办", "asking for help")
                .Refuse(FindingCodes.NobodyToHelp, step => New(step.Matter.Dispatch!, step.Action.Departments).IsEmpty)
                .Stay(step => step.Matter with { Dispatch = step.Matter.Dispatch! with { Cooperating = [.. step.Matter.Dispatch!.Cooperating, .. New(step.Matter.Dispatch!, step.Action.Departments)] } })
            .On<ReportPart>([CallState.Handling, CallState.ExtensionAsked], "协办反馈", "report as a helper")
                .By(ActorRole.Department)
                .Refuse(FindingCodes.NotAHelper, step => !step.Matter.MissingParts.Contains(step.By.Organisation), step => [Wording.Of(step.By.Organisation)])
                .Require(step => step.Action.Result, "协办情况", "what was done")
                .Stay(step => step.Matter with { Parts = [.. step.Matter.Parts, new JointPart(step.By.Organisation, step.Action.Result)] })
            .On<ReleasePart>([CallState.Handling, CallState.ExtensionAsked], "免除协办", "release a helper")
                .By(ActorRole.Dispatcher, ActorRole.StaffingOffice)
                .Refuse(FindingCodes.NotAHelper, step => !step.Matter.MissingParts.Contains(step.Action.Department), step => [Wording.Of(step.Action.Department)])
                .Require(step => step.Action.Reason, "免除协办", "releasing")
                .Stay(step => step.Matter with { Parts = [.. step.Matter.Parts, new JointPart(step.Action.Department, step.Action.Reason, IsReleased: true)] })
            .On<AskExtension>(CallState.Handling, "申请延期", "ask for more time")
                .By(ActorRole.Department)
                .Only(FindingCodes.NotTheHandler, step => step.Matter.Dispatch!.Department)
                .Require(step => step.Action.Reason, "申请延期", "asking for more time")
                .Refuse(FindingCodes.ExtensionTooLong, step => step.Action.Days < 1 || step.Action.Days > limits.Extension, step => [Days(step.Action.Days), Days(limits.Extension)])
                .Refuse(FindingCodes.ExtendedAlready, step => step.Matter.Extension is { IsGranted: true })
                .Refuse(FindingCodes.LimitPassed, step => Day(step.At) > limits.HandlingDue(step.Matter, calendar, offset), step => [Date(limits.HandlingDue(step.Matter, calendar, offset))])
                .To(CallState.ExtensionAsked, step => step.Matter with { Extension = new CallExtension(step.Action.Days, step.Action.Reason) })
            .On<AnswerExtension>(CallState.ExtensionAsked, "批准延期", "grant more time")
                .By(ActorRole.Dispatcher, ActorRole.StaffingOffice)
                .When(step => step.Action.IsGranted, "批准", "granted")
                .To(CallState.Handling, step => step.Matter with { Extension = step.Matter.Extension! with { IsGranted = true } })
            .On<AnswerExtension>(CallState.ExtensionAsked, "驳回延期", "refuse more time")
                .By(ActorRole.Dispatcher, ActorRole.StaffingOffice)
                .When(step => !step.Action.IsGranted, "驳回", "refused")
                .Require(step => step.Action.Opinion, "驳回延期", "refusing")
                .To(CallState.Handling, step => step.Matter with { Extension = step.Matter.Extension! with { IsGranted = false } })
            .On<GiveFeedback>(CallState.Handling, "反馈", "answer")
                .By(ActorRole.Department)
                .Only(FindingCodes.NotTheHandler, step => step.Matter.Dispatch!.Department)
                .Require(step => step.Action.Result, "办理情况", "the result")
                .Refuse(FindingCodes.PartsMissing, step => step.Matter.MissingParts.Any(), step => [Wording.Join(step.Matter.MissingParts.Select(Wording.Of))])
                .To(CallState.Answered, step => step.Matter with { Answers = [.. step.Matter.Answers, new CallAnswer(step.By.Organisation, step.Action.Result, Day(step.At), limits.HandlingDue(step.Matter, calendar, offset))] })
            .On<RateCall>(CallState.Answered, "评价", "rate")
                .By(ActorRole.Town)
                .When(step => step.Action.Rating.Satisfaction != Satisfaction.Dissatisfied, "满意、基本满意", "satisfied or mostly")
                .Only(FindingCodes.NotTheCaller, step => step.Matter.Town)
                .To(CallState.Rated, step => step.Matter with { Rating = step.Action.Rating })
            .On<RateCall>(CallState.Answered, "评价不满意", "rate as not satisfied")
                .By(ActorRole.Town)
                .When(step => step.Action.Rating.Satisfaction == Satisfaction.Dissatisfied, "不满意", "dissatisfied")
                .Only(FindingCodes.NotTheCaller, step => step.Matter.Town)
                .Require(step => step.Action.Rating.Comment, "不满意", "dissatisfaction")
                .To(CallState.Dissatisfied, step => step.Matter with { Rating = step.Action.Rating })
            .On<RedoCall>(CallState.Dissatisfied, "重办", "handle again")
                .By(ActorRole.Dispatcher, ActorRole.StaffingOffice)
                .Require(step => step.Action.Instruction, "重办", "handling again")
                .To(CallState.Handling, step => step.Matter with { Redone = step.Matter.Redone + 1, ClockFrom = step.At, Extension = null, Parts = [], Rating = null })
            .On<CloseCall>(CallState.Rated, "办结归档", "close")
                .By(ActorRole.Dispatcher, ActorRole.StaffingOffice)
                .To(CallState.Closed, step => step.Matter with { Explanation = step.Action.Summary })
            .On<CloseCall>(CallState.Dissatisfied, "说明情况后办结", "close with an explanation")
                .By(ActorRole.StaffingOffice)
                .Refuse(FindingCodes.RedoFirst, step => step.Matter.Redone == 0)
                .Require(step => step.Action.Summary, "不满意仍办结", "closing what does not satisfy")
                .To(CallState.Closed, step => step.Matter with { Explanation = step.Action.Summary })
            .On<WithdrawCall>([CallState.Draft, CallState.Called, CallState.Accepted], "撤回", "withdraw")
                .By(ActorRole.Town)
                .Only(FindingCodes.NotTheCaller, step => step.Matter.Town)
                .Require(step => step.Action.Reason, "撤回", "withdrawing")
                .To(CallState.Withdrawn, step => step.Matter with { Explanation = step.Action.Reason })
            .On<NotifyCall>(Running, "提醒督办", "remind, warn, supervise")
                .By(ActorRole.System, ActorRole.Dispatcher, ActorRole.StaffingOffice)
                .Require(step => step.Action.Text, "提醒督办", "the notice")
                .Refuse(FindingCodes.SupervisionReserved, step => step.Action.Kind == NoticeKind.Supervision && step.By.Role != ActorRole.StaffingOffice)
                .Refuse(FindingCodes.NotifiedAlready, step => step.Action.Kind != NoticeKind.Supervision && step.Matter.Notices.Any(notice => notice.Kind == step.Action.Kind && notice.Due == limits.DueOn(step.Case, calendar, offset)), step => [step.Action.Kind.Title()])
                .Stay(step => step.Matter with { Notices = [.. step.Matter.Notices, new CallNotice(step.Action.Kind, CallWatch.TurnOf(step.Case), limits.DueOn(step.Case, calendar, offset), step.Action.Text, step.At)] })
            .Build();

        DateOnly ReturnDue(WorkflowCase<Call, CallState, CallAction> call) => limits.DueOn(call, calendar, offset)!.Value;
    }

    private static Call Dispatched(Call call, CallDispatch dispatch, DateTimeOffset at) =>
        call with { Dispatch = dispatch with { Cooperating = New(dispatch with { Cooperating = [] }, dispatch.Cooperating) }, ClockFrom = at, Extension = null, Parts = [] };

    private static Call Returned(Call call, ReturnCall action, DateTimeOffset at) => call with
    {
        Returns = [.. call.Returns, new CallReturn(call.Dispatch!.Department, action.Ground, action.Reason, at)],
        Dispatch = null,
        ClockFrom = null,
    };

    private static bool Contests(Call call, CallDispatch dispatch) =>
        dispatch.Ground.Kind != DispatchGroundKind.Ruling && call.DutyReturns.Any(back => back.Department == dispatch.Department);

    private static bool IsBinding(CallDispatch dispatch) => dispatch.Ground.Kind is DispatchGroundKind.Ruling or DispatchGroundKind.Provisional;

    // Until a ruling the original duty stands: that of the department which was asked first.
    private static string First(Call call) => call.DutyReturns.First().Department;

    private static ValueList<string> New(CallDispatch dispatch, ValueList<string> departments) =>
        departments.Where(department => department != dispatch.Department && !string.IsNullOrWhiteSpace(department) && !dispatch.Cooperating.Contains(department)).Distinct(StringComparer.Ordinal).ToValueList();

    private static Wording Days(int days) => new($"{days.ToString(CultureInfo.InvariantCulture)}个工作日", $"{days.ToString(CultureInfo.InvariantCulture)} working days");

    private static Wording Date(DateOnly day) => Wording.Of(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
