using System.Globalization;
using QuanZe.Sdk.Calendars;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Assessment;

/// <summary>How what was found is put right (整改闭环): noticed, planned, done, verified, closed; reminded until closed.</summary>
public static class RectificationProcedure
{
    private static readonly ValueList<RectificationState> Open = [RectificationState.Noticed, RectificationState.Planned, RectificationState.Rectifying, RectificationState.Reported];

    /// <summary>The procedure under a profile.</summary>
    /// <param name="profile">Says how often is reminded.</param>
    /// <param name="offset">The host's offset from UTC, by which moments become days.</param>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is null.</exception>
    public static Workflow<Rectification, RectificationState, RectificationAction> Under(AssessmentProfile profile, TimeSpan offset)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return new WorkflowBuilder<Rectification, RectificationState, RectificationAction>(new Wording("整改闭环", "Rectification"))
            .State(RectificationState.Noticed, "已通知待报方案", "noticed, plan awaited")
            .State(RectificationState.Planned, "方案待审", "plan to be reviewed")
            .State(RectificationState.Rectifying, "整改中", "being put right")
            .State(RectificationState.Reported, "待核验", "to be verified")
            .State(RectificationState.Closed, "销号", "closed")
            .State(RectificationState.Revoked, "撤销", "revoked")
            .On<FilePlan>(RectificationState.Noticed, "报送方案", "file the plan")
                .By(ActorRole.Department)
                .Only(FindingCodes.NotTheRectifier, step => step.Matter.Department)
                .Require(step => step.Action.Plan, "整改方案", "the plan")
                .To(RectificationState.Planned, step => step.Matter with { Plan = step.Action.Plan })
            .On<ReviewPlan>(RectificationState.Planned, "同意方案", "accept the plan")
                .By(ActorRole.StaffingOffice)
                .When(step => step.Action.IsAccepted, "同意", "accepted")
                .To(RectificationState.Rectifying, step => step.Matter with { Explanation = step.Action.Opinion })
            .On<ReviewPlan>(RectificationState.Planned, "退回方案", "send the plan back")
                .By(ActorRole.StaffingOffice)
                .When(step => !step.Action.IsAccepted, "不同意", "not accepted")
                .Require(step => step.Action.Opinion, "退回方案", "sending back")
                .To(RectificationState.Noticed, step => step.Matter with { Explanation = step.Action.Opinion })
            .On<ReportDone>(RectificationState.Rectifying, "报送整改报告", "report as done")
                .By(ActorRole.Department)
                .Only(FindingCodes.NotTheRectifier, step => step.Matter.Department)
                .Require(step => step.Action.Report, "整改报告", "the report")
                .To(RectificationState.Reported, step => step.Matter with { Report = step.Action.Report })
            .On<VerifyRectification>(RectificationState.Reported, "核验通过", "verify, passed")
                .By(ActorRole.StaffingOffice)
                .When(step => step.Action.IsPassed, "整改到位", "put right")
                .Require(step => step.Action.Opinion, "核验意见", "what was found")
                .To(RectificationState.Closed, step => step.Matter with { Explanation = step.Action.Opinion })
            .On<VerifyRectification>(RectificationState.Reported, "核验不通过", "verify, failed")
                .By(ActorRole.StaffingOffice)
                .When(step => !step.Action.IsPassed, "整改不到位", "not put right")
                .Require(step => step.Action.Opinion, "核验意见", "what was found")
                .To(RectificationState.Rectifying, step => step.Matter with { Explanation = step.Action.Opinion, Failed = step.Matter.Failed + 1 })
            .On<RemindRectification>(Open, "催办", "remind")
                .By(ActorRole.System, ActorRole.StaffingOffice)
                .Refuse(FindingCodes.RemindedAlready, step => RemindersDue(step.Case, profile, offset, Day(step.At, offset)) == 0, step => [Wording.Of(profile.ReminderDays.ToString(CultureInfo.InvariantCulture))])
                .Stay(step => step.Matter with { Reminders = [.. step.Matter.Reminders, step.At] })
            .On<ExtendRectification>(Open, "延期", "extend")
                .By(ActorRole.StaffingOffice)
                .Require(step => step.Action.Reason, "延期", "extending")
                .Refuse(FindingCodes.RectificationExtended, step => step.Matter.IsExtended || step.Action.DueOn <= step.Matter.DueOn, step => [Wording.Of(step.Matter.DueOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))])
                .Stay(step => step.Matter with { DueOn = step.Action.DueOn, IsExtended = true, Explanation = step.Action.Reason })
            .On<RevokeRectification>(Open, "撤销", "revoke")
                .By(ActorRole.StaffingOffice)
                .Require(step => step.Action.Reason, "撤销", "revoking")
                .To(RectificationState.Revoked, step => step.Matter with { Explanation = step.Action.Reason })
            .Build();
    }

    /// <summary>The notice for a warning (整改通知书).</summary>
    /// <param name="warning">The warning.</param>
    /// <param name="id">The id of the rectification.</param>
    /// <param name="profile">Says how long it may take.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="offset">The host's offset from UTC.</param>
    /// <param name="by">Who gives notice.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Opening<Rectification> Notice(AssessmentWarning warning, string id, AssessmentProfile profile, WorkingDayCalendar calendar, TimeSpan offset, Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(warning);
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(calendar);
        var problem = string.Create(CultureInfo.InvariantCulture, $"{warning.Indicator.Name.Chinese}为{warning.Value:0.####}，预警线为{warning.Indicator.WarnAt:0.####}");
        return new Opening<Rectification>(id, new Rectification(warning.Department, problem, warning.Indicator.Id, calendar.Due(Day(at, offset), profile.RectificationDays, profile.RectificationUnit)) { Colour = warning.Colour }, by, at);
    }

    /// <summary>How many reminders are due by a day and were not sent; 0 when closed.</summary>
    /// <param name="rectification">The rectification.</param>
    /// <param name="profile">Says how often is reminded.</param>
    /// <param name="offset">The host's offset from UTC.</param>
    /// <param name="today">The day.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static int RemindersDue(WorkflowCase<Rectification, RectificationState, RectificationAction> rectification, AssessmentProfile profile, TimeSpan offset, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(rectification);
        ArgumentNullException.ThrowIfNull(profile);
        return Open.Contains(rectification.State) ? Math.Max(0, ((today.DayNumber - Day(rectification.Opening.At, offset).DayNumber) / profile.ReminderDays) - rectification.Matter.Reminders.Count) : 0;
    }

    private static DateOnly Day(DateTimeOffset moment, TimeSpan offset) => DateOnly.FromDateTime(moment.ToOffset(offset).DateTime);
}
