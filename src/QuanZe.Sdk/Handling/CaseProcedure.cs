using System.Globalization;
using QuanZe.Sdk.Calendars;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Handling;

/// <summary>How an application is handled (办件流程): submitted, looked at, accepted, examined, decided, handed over, rated.</summary>
public static class CaseProcedure
{
    /// <summary>The procedure under the limits of a place.</summary>
    /// <param name="limits">The limits.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="offset">The host's offset from UTC, by which moments become days.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Workflow<ServiceCase, CaseState, CaseAction> Under(CaseLimits limits, WorkingDayCalendar calendar, TimeSpan offset)
    {
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(calendar);
        DateOnly Day(DateTimeOffset moment) => CaseLimits.Day(moment, offset);
        DateOnly AcceptanceDue(ServiceCase matter) => limits.AcceptanceDue(matter, calendar, offset);
        return new WorkflowBuilder<ServiceCase, CaseState, CaseAction>(new Wording("办件", "Case"))
            .State(CaseState.Draft, "草稿", "draft")
            .State(CaseState.Submitted, "已提交待预审", "submitted")
            .State(CaseState.SentBack, "预审退回", "sent back")
            .State(CaseState.Received, "预审通过待受理", "received")
            .State(CaseState.Correcting, "待补正", "to be completed")
            .State(CaseState.NotAccepted, "不予受理", "not accepted")
            .State(CaseState.Examining, "已受理审核中", "accepted, examined")
            .State(CaseState.Suspended, "特别程序", "special procedure")
            .State(CaseState.Deciding, "待决定", "to be decided")
            .State(CaseState.Decided, "已办结待送达", "decided, to be handed over")
            .State(CaseState.Delivered, "已送达", "handed over")
            .State(CaseState.Rated, "已评价", "rated")
            .State(CaseState.Withdrawn, "已撤回", "withdrawn")
            .On<SubmitCase>([CaseState.Draft, CaseState.SentBack], "提交申请", "submit")
                .By(ActorRole.Applicant)
                .Refuse(FindingCodes.NotHisCase, step => step.By.Id != step.Matter.Applicant)
                .To(CaseState.Submitted, step => step.Matter with { ReceivedAt = step.At })
            .On<SendBackCase>(CaseState.Submitted, "预审退回", "send back")
                .By(ActorRole.Department, ActorRole.Dispatcher)
                .Refuse(FindingCodes.NotTheCaseDepartment, IsAnother, Departments)
                .Require(step => step.Action.Reason, "预审退回", "sending back")
                .To(CaseState.SentBack, step => step.Matter with { Explanation = step.Action.Reason })
            .On<PassPreReview>(CaseState.Submitted, "预审通过", "find in order")
                .By(ActorRole.Department, ActorRole.Dispatcher)
                .Refuse(FindingCodes.NotTheCaseDepartment, IsAnother, Departments)
                .To(CaseState.Received)
            .On<AskCorrection>(CaseState.Received, "一次性告知补正", "ask for what is missing")
                .By(ActorRole.Department)
                .Refuse(FindingCodes.NotTheCaseDepartment, IsAnother, Departments)
                .Refuse(FindingCodes.CorrectionOnce, step => step.Matter.Correction is not null)
                .Refuse(FindingCodes.AcceptedBySilence, step => Day(step.At) > AcceptanceDue(step.Matter), step => [Date(AcceptanceDue(step.Matter))])
                .Require(step => string.Join('、', step.Action.Lacks), "需补正的内容", "what is missing")
                .To(CaseState.Correcting, step => step.Matter with { Correction = new CaseCorrection(Day(step.At), step.Action.Lacks) })
            .On<SupplyCorrection>(CaseState.Correcting, "补正", "complete the papers")
                .By(ActorRole.Applicant)
                .Refuse(FindingCodes.NotHisCase, step => step.By.Id != step.Matter.Applicant)
                .To(CaseState.Received, step => step.Matter with { ReceivedAt = step.At, Correction = step.Matter.Correction! with { SuppliedOn = Day(step.At) } })
            .On<AcceptCase>(CaseState.Received, "受理", "accept")
                .By(ActorRole.Department)
                .Refuse(FindingCodes.NotTheCaseDepartment, IsAnother, Departments)
                .Refuse(FindingCodes.AcceptedBySilence, step => Day(step.At) > AcceptanceDue(step.Matter), step => [Date(AcceptanceDue(step.Matter))])
                .To(CaseState.Examining, step => step.Matter with { AcceptedOn = Day(step.At) })
            .On<AcceptBySilence>(CaseState.Received, "逾期视为受理", "accept by silence")
                .By(ActorRole.System, ActorRole.Dispatcher, ActorRole.StaffingOffice)
                .Refuse(FindingCodes.SilenceTooEarly, step => Day(step.At) <= AcceptanceDue(step.Matter), step => [Date(AcceptanceDue(step.Matter))])
                .To(CaseState.Examining, step => step.Matter with { AcceptedOn = Day(step.Matter.ReceivedAt!.Value), IsAcceptedBySilence = true })
            .On<RejectCase>(CaseState.Received, "不予受理", "not accept")
                .By(ActorRole.Department)
                .Refuse(FindingCodes.NotTheCaseDepartment, IsAnother, Departments)
                .Refuse(FindingCodes.AcceptedBySilence, step => Day(step.At) > AcceptanceDue(step.Matter), step => [Date(AcceptanceDue(step.Matter))])
                .Require(step => step.Action.Reason, "不予受理", "not accepting")
                .To(CaseState.NotAccepted, step => step.Matter with { Explanation = step.Action.Reason })
            .On<SuspendCase>(CaseState.Examining, "启动特别程序", "begin a special procedure")
                .By(ActorRole.Department)
                .Refuse(FindingCodes.NotTheCaseDepartment, IsAnother, Departments)
                .Require(step => step.Action.Procedure, "特别程序", "the procedure")
                .To(CaseState.Suspended, step => step.Matter with { Suspensions = [.. step.Matter.Suspensions, new CaseSuspension(step.Action.Procedure, Day(step.At))] })
            .On<ResumeCase>(CaseState.Suspended, "特别程序结束", "end the special procedure")
                .By(ActorRole.Department)
                .Refuse(FindingCodes.NotTheCaseDepartment, IsAnother, Departments)
                .To(CaseState.Examining, step => step.Matter with { Suspensions = [.. step.Matter.Suspensions.Take(step.Matter.Suspensions.Count - 1), step.Matter.Suspensions[^1] with { To = Day(step.At) }] })
            .On<ExtendCase>([CaseState.Examining, CaseState.Deciding], "延长期限", "extend")
                .By(ActorRole.Department)
                .Refuse(FindingCodes.NotTheCaseDepartment, IsAnother, Departments)
                .Require(step => step.Action.ApprovedBy, "批准延长的负责人", "who approved the extension")
                .Require(step => step.Action.Reason, "延长期限", "extending")
                .Refuse(FindingCodes.CaseExtendedAlready, step => step.Matter.Extension is not null)
                .Refuse(FindingCodes.CaseExtensionTooLong, step => step.Action.Days < 1 || step.Action.Days > limits.Extension, step => [Number(step.Action.Days), Number(limits.Extension)])
                .Refuse(FindingCodes.CaseLimitPassed, step => CaseLimits.DecisionDue(step.Matter, step.Matter.Statutory, calendar) is { } due && Day(step.At) > due, step => [Date(CaseLimits.DecisionDue(step.Matter, step.Matter.Statutory, calendar)!.Value)])
                .Stay(step => step.Matter with { Extension = new CaseExtension(step.Action.Days, step.Action.ApprovedBy, step.Action.Reason) })
            .On<FinishExamination>(CaseState.Examining, "审核", "examine")
                .By(ActorRole.Department)
                .Refuse(FindingCodes.NotTheCaseDepartment, IsAnother, Departments)
                .Require(step => step.Action.Opinion, "审核意见", "the opinion")
                .To(CaseState.Deciding, step => step.Matter with { Opinion = step.Action.Opinion })
            .On<ReopenExamination>(CaseState.Deciding, "退回审核", "examine again")
                .By(ActorRole.Department)
                .Refuse(FindingCodes.NotTheCaseDepartment, IsAnother, Departments)
                .Require(step => step.Action.Reason, "退回审核", "examining again")
                .To(CaseState.Examining, step => step.Matter with { Explanation = step.Action.Reason })
            .On<DecideCase>(CaseState.Deciding, "决定", "decide")
                .By(ActorRole.Department)
                .Refuse(FindingCodes.NotTheCaseDepartment, IsAnother, Departments)
                .Refuse(FindingCodes.ReasonMissing, step => !step.Action.IsGranted && string.IsNullOrWhiteSpace(step.Action.Text), _ => [new Wording("不予许可（批准）", "refusing")])
                .To(CaseState.Decided, step => step.Matter with
                {
                    Decision = new CaseDecision(
                        step.Action.IsGranted, step.Action.Text, Day(step.At), CaseLimits.DecisionDue(step.Matter, step.Matter.Statutory, calendar), CaseLimits.DecisionDue(step.Matter, step.Matter.Promised, calendar), WorkingDays(step.Matter, Day(step.At))),
                })
            .On<DeliverCase>(CaseState.Decided, "送达", "hand over")
                .By(ActorRole.Department, ActorRole.Dispatcher)
                .Refuse(FindingCodes.NotTheCaseDepartment, IsAnother, Departments)
                .Require(step => step.Action.Method, "送达方式", "the way of handing over")
                .To(CaseState.Delivered, step => step.Matter with { Delivery = new CaseDelivery(step.Action.Method, Day(step.At), calendar.AddWorkingDays(step.Matter.Decision!.On, limits.Delivery)) })
            .On<RateCase>(CaseState.Delivered, "好差评", "rate")
                .By(ActorRole.Applicant)
                .Refuse(FindingCodes.NotHisCase, step => step.By.Id != step.Matter.Applicant)
                .Refuse(FindingCodes.StarsOutOfRange, step => step.Action.Rating.Stars is < 1 or > 5, step => [Number(step.Action.Rating.Stars)])
                .To(CaseState.Rated, step => step.Matter with { Rating = step.Action.Rating })
            .On<WithdrawCase>([CaseState.Draft, CaseState.Submitted, CaseState.SentBack, CaseState.Received, CaseState.Correcting, CaseState.Examining, CaseState.Suspended, CaseState.Deciding], "撤回", "withdraw")
                .By(ActorRole.Applicant)
                .Refuse(FindingCodes.NotHisCase, step => step.By.Id != step.Matter.Applicant)
                .Require(step => step.Action.Reason, "撤回", "withdrawing")
                .To(CaseState.Withdrawn, step => step.Matter with { Explanation = step.Action.Reason })
            .Build();

        int WorkingDays(ServiceCase matter, DateOnly on) =>
            calendar.WorkingDaysBetween(matter.AcceptedOn!.Value, on) - matter.Suspensions.Sum(stop => calendar.WorkingDaysBetween(stop.From, stop.To ?? on));
    }

    // The common window of the hall acts for all departments.
    private static bool IsAnother<TDone>(WorkflowStep<ServiceCase, CaseState, CaseAction, TDone> step)
        where TDone : CaseAction => step.By.Role == ActorRole.Department && step.By.Organisation != step.Matter.Department;

    private static ValueList<Wording> Departments<TDone>(WorkflowStep<ServiceCase, CaseState, CaseAction, TDone> step)
        where TDone : CaseAction => [Wording.Of(step.By.Organisation), Wording.Of(step.Matter.Department)];

    private static Wording Number(int number) => Wording.Of(number.ToString(CultureInfo.InvariantCulture));

    private static Wording Date(DateOnly day) => Wording.Of(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
