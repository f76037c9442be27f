using QuanZe.Sdk.Calendars;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Territory;

/// <summary>How a territorial row comes about (属地管理事项征求意见流程): written, sent to the towns round by round until they agree, published.</summary>
public static class ConsultationProcedure
{
    /// <summary>The procedure under the rules of a place.</summary>
    /// <param name="limits">The rules.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="offset">The host's offset from UTC, by which moments become days.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Workflow<TerritorialConsultation, ConsultationState, ConsultationAction> Under(ConsultationLimits limits, WorkingDayCalendar calendar, TimeSpan offset)
    {
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(calendar);
        bool IsWaiting(WorkflowCase<TerritorialConsultation, ConsultationState, ConsultationAction> row, DateTimeOffset at) =>
            row.Matter.Silent.Any() && (!limits.IsSilenceConsent || DateOnly.FromDateTime(at.ToOffset(offset).DateTime) <= limits.DueOn(row, calendar, offset));

        ValueList<ConsultationState> written = [ConsultationState.Draft, ConsultationState.Revising];
        return new WorkflowBuilder<TerritorialConsultation, ConsultationState, ConsultationAction>(new Wording("属地管理事项征求意见", "Consultation on a territorial row"))
            .State(ConsultationState.Draft, "起草", "draft")
            .State(ConsultationState.Consulting, "征求意见", "towns are asked")
            .State(ConsultationState.Revising, "修改", "being revised")
            .State(ConsultationState.Agreed, "达成一致待公布", "agreed, to be published")
            .State(ConsultationState.Published, "已公布", "published")
            .State(ConsultationState.Withdrawn, "已撤销", "withdrawn")
            .On<ReviseRow>(written, "修改", "revise")
                .By(ActorRole.Department, ActorRole.StaffingOffice)
                .Refuse(FindingCodes.NotTheWriter, step => IsAnother(step.Matter, step.By), step => [Wording.Of(step.By.Organisation), Wording.Of(step.Matter.Department)])
                .Stay(step => step.Matter with { Row = step.Action.Row with { Id = step.Matter.Row.Id } })
            .On<SendOutRow>(written, "征求意见", "ask the towns")
                .By(ActorRole.StaffingOffice)
                .Refuse(FindingCodes.RowIncomplete, step => !step.Matter.Row.Faults.IsEmpty, step => [Wording.Of(step.Matter.Row.Name), Wording.Join(step.Matter.Row.Faults)])
                .Refuse(FindingCodes.DissentUnanswered, step => step.Matter.Unanswered.Any(), step => [Wording.Join(step.Matter.Unanswered.Select(opinion => Wording.Of(opinion.Town)))])
                .Require(step => string.Concat(step.Action.Towns), "征求意见的镇（街道）", "the towns to be asked")
                .To(ConsultationState.Consulting, step => step.Matter with
                {
                    Round = step.Matter.Round + 1,
                    Towns = step.Action.Towns.Where(town => !string.IsNullOrWhiteSpace(town)).Distinct(StringComparer.Ordinal).ToValueList(),
                    Opinions = [],
                    Earlier = [.. step.Matter.Earlier, .. step.Matter.Opinions],
                })
            .On<GiveTownOpinion>(ConsultationState.Consulting, "反馈意见", "give an opinion")
                .By(ActorRole.Town)
                .Refuse(FindingCodes.NotAskedTown, step => !step.Matter.Towns.Contains(step.By.Organisation), step => [Wording.Of(step.By.Organisation)])
                .Refuse(FindingCodes.ReasonMissing, step => !step.Action.IsConsent && string.IsNullOrWhiteSpace(step.Action.Text), _ => [new Wording("不同意见", "dissent")])
                .Stay(step => step.Matter with { Opinions = [.. step.Matter.Opinions.Where(opinion => opinion.Town != step.By.Organisation), new TownOpinion(step.By.Organisation, step.Matter.Round, step.Action.IsConsent, step.Action.Text)] })
            .On<CloseRound>(ConsultationState.Consulting, "汇总（一致）", "end the round, agreed")
                .By(ActorRole.StaffingOffice)
                .When(step => step.Matter.Opinions.All(opinion => opinion.IsConsent), "没有不同意见", "nobody disagrees")
                .Refuse(FindingCodes.OpinionsAwaited, step => IsWaiting(step.Case, step.At), step => [Wording.Join(step.Matter.Silent.Select(Wording.Of))])
                .To(ConsultationState.Agreed)
            .On<CloseRound>(ConsultationState.Consulting, "汇总（有不同意见）", "end the round, not agreed")
                .By(ActorRole.StaffingOffice)
                .Refuse(FindingCodes.OpinionsAwaited, step => IsWaiting(step.Case, step.At), step => [Wording.Join(step.Matter.Silent.Select(Wording.Of))])
                .To(ConsultationState.Revising)
            .On<AnswerTown>(ConsultationState.Revising, "答复意见", "answer a dissent")
                .By(ActorRole.Department, ActorRole.StaffingOffice)
                .Refuse(FindingCodes.NotTheWriter, step => IsAnother(step.Matter, step.By), step => [Wording.Of(step.By.Organisation), Wording.Of(step.Matter.Department)])
                .Refuse(FindingCodes.NotAskedTown, step => step.Matter.Opinions.All(opinion => opinion.Town != step.Action.Town || opinion.IsConsent), step => [Wording.Of(step.Action.Town)])
                .Require(step => step.Action.Reply, "采纳情况", "the answer")
                .Stay(step => step.Matter with { Opinions = step.Matter.Opinions.Select(opinion => opinion.Town == step.Action.Town ? opinion with { Reply = step.Action.Reply, IsAdopted = step.Action.IsAdopted } : opinion).ToValueList() })
            .On<PublishRow>(ConsultationState.Agreed, "公布", "publish")
                .By(ActorRole.StaffingOffice)
                .Require(step => step.Action.Document, "公布文件", "the document")
                .To(ConsultationState.Published, step => step.Matter with { Document = step.Action.Document })
            .On<ReopenRow>(ConsultationState.Published, "动态调整", "open again")
                .By(ActorRole.StaffingOffice)
                .Require(step => step.Action.Reason, "动态调整", "opening again")
                .To(ConsultationState.Draft, step => step.Matter with { Explanation = step.Action.Reason, Document = "", Earlier = [.. step.Matter.Earlier, .. step.Matter.Opinions], Opinions = [], Towns = [] })
            .On<WithdrawRow>([ConsultationState.Draft, ConsultationState.Consulting, ConsultationState.Revising, ConsultationState.Agreed], "撤销", "withdraw")
                .By(ActorRole.StaffingOffice)
                .Require(step => step.Action.Reason, "撤销", "withdrawing")
                .To(ConsultationState.Withdrawn, step => step.Matter with { Explanation = step.Action.Reason })
            .Build();
    }

    private static bool IsAnother(TerritorialConsultation matter, Actor actor) => actor.Role == ActorRole.Department && actor.Organisation != matter.Department;
}
