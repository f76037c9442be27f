using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Adjustments;

/// <summary>How a list is adjusted (动态调整流程): asked by the department, reviewed for legality, reviewed jointly, approved where the place wants it, published.</summary>
public static class AdjustmentProcedure
{
    /// <summary>The procedure under the limits of a place.</summary>
    /// <param name="limits">Says which kinds the government approves.</param>
    /// <exception cref="ArgumentNullException"><paramref name="limits"/> is null.</exception>
    public static Workflow<AdjustmentRequest, AdjustmentState, AdjustmentAction> Under(AdjustmentLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        ValueList<AdjustmentState> written = [AdjustmentState.Draft, AdjustmentState.Returned];
        ValueList<AdjustmentState> reviewed = [AdjustmentState.LegalReview, AdjustmentState.JointReview];
        return new WorkflowBuilder<AdjustmentRequest, AdjustmentState, AdjustmentAction>(new Wording("动态调整", "Adjustment"))
            .State(AdjustmentState.Draft, "草拟", "draft")
            .State(AdjustmentState.LegalReview, "合法性审查", "review of legality")
            .State(AdjustmentState.JointReview, "联合审查", "joint review")
            .State(AdjustmentState.Approval, "待批准", "awaiting approval")
            .State(AdjustmentState.Approved, "待公布", "awaiting publication")
            .State(AdjustmentState.Published, "已公布", "published")
            .State(AdjustmentState.Returned, "退回", "returned")
            .State(AdjustmentState.Rejected, "不予调整", "turned down")
            .State(AdjustmentState.Withdrawn, "已撤回", "withdrawn")
            .On<ReviseRequest>(written, "修改申请", "revise")
                .By(ActorRole.Department)
                .Refuse(FindingCodes.NotTheApplicant, step => step.By.Organisation != step.Matter.Department, step => [Wording.Of(step.By.Organisation), Wording.Of(step.Matter.Department)])
                .Stay(step => step.Action.Request with { Department = step.Matter.Department, ListId = step.Matter.ListId, Opinions = step.Matter.Opinions, ApprovingDocument = "" })
            .On<SubmitRequest>(written, "提交申请", "submit")
                .By(ActorRole.Department)
                .Refuse(FindingCodes.NotTheApplicant, step => step.By.Organisation != step.Matter.Department, step => [Wording.Of(step.By.Organisation), Wording.Of(step.Matter.Department)])
                .Refuse(FindingCodes.RequestIncomplete, step => !step.Matter.Faults.IsEmpty, step => [step.Matter.Kind.Title(), Wording.Join(step.Matter.Faults)])
                .To(AdjustmentState.LegalReview)
            .On<GiveLegalOpinion>(AdjustmentState.LegalReview, "合法", "lawful")
                .By(ActorRole.LegalReviewer)
                .When(step => step.Action.IsConsent, "审查合法", "found lawful")
                .Refuse(FindingCodes.ReasonMissing, step => string.IsNullOrWhiteSpace(step.Action.Opinion), _ => [new Wording("合法性审查意见", "legal opinion")])
                .To(AdjustmentState.JointReview, step => WithOpinion(step.Matter, step.By, true, step.Action.Opinion))
            .On<GiveLegalOpinion>(AdjustmentState.LegalReview, "不合法", "unlawful")
                .By(ActorRole.LegalReviewer)
                .When(step => !step.Action.IsConsent, "审查不合法", "found unlawful")
                .Refuse(FindingCodes.ReasonMissing, step => string.IsNullOrWhiteSpace(step.Action.Opinion), _ => [new Wording("合法性审查意见", "legal opinion")])
                .To(AdjustmentState.Returned, step => WithOpinion(step.Matter, step.By, false, step.Action.Opinion))
            .On<ConcludeJointReview>(AdjustmentState.JointReview, "联合审查通过", "pass to the government")
                .By(ActorRole.StaffingOffice)
                .When(step => step.Action.IsConsent && limits.ApprovedByGovernment.Contains(step.Matter.Kind), "同意且须报政府批准", "agreed, and the government approves the kind")
                .Refuse(FindingCodes.ReasonMissing, step => string.IsNullOrWhiteSpace(step.Action.Opinion), _ => [new Wording("联合审查意见", "opinion of the joint review")])
                .To(AdjustmentState.Approval, step => WithOpinion(step.Matter, step.By, true, step.Action.Opinion))
            .On<ConcludeJointReview>(AdjustmentState.JointReview, "联合审查通过", "agree")
                .By(ActorRole.StaffingOffice)
                .When(step => step.Action.IsConsent, "同意且无须报批", "agreed, no approval needed")
                .Refuse(FindingCodes.ReasonMissing, step => string.IsNullOrWhiteSpace(step.Action.Opinion), _ => [new Wording("联合审查意见", "opinion of the joint review")])
                .To(AdjustmentState.Approved, step => WithOpinion(step.Matter, step.By, true, step.Action.Opinion))
            .On<ConcludeJointReview>(AdjustmentState.JointReview, "联合审查不通过", "disagree")
                .By(ActorRole.StaffingOffice)
                .When(step => !step.Action.IsConsent, "不同意", "not agreed")
                .Refuse(FindingCodes.ReasonMissing, step => string.IsNullOrWhiteSpace(step.Action.Opinion), _ => [new Wording("联合审查意见", "opinion of the joint review")])
                .To(AdjustmentState.Rejected, step => WithOpinion(step.Matter, step.By, false, step.Action.Opinion))
            .On<ReturnRequest>(reviewed, "退回", "return")
                .By(ActorRole.LegalReviewer, ActorRole.StaffingOffice)
                .Refuse(FindingCodes.ReasonMissing, step => string.IsNullOrWhiteSpace(step.Action.Reason), _ => [new Wording("退回", "return")])
                .To(AdjustmentState.Returned, step => WithOpinion(step.Matter, step.By, false, step.Action.Reason))
            .On<ApproveRequest>(AdjustmentState.Approval, "批准", "approve")
                .By(ActorRole.Government)
                .Refuse(FindingCodes.ReasonMissing, step => string.IsNullOrWhiteSpace(step.Action.Document), _ => [new Wording("批准", "approve")])
                .To(AdjustmentState.Approved, step => step.Matter with { ApprovingDocument = step.Action.Document })
            .On<RejectRequest>(AdjustmentState.Approval, "不予批准", "turn down")
                .By(ActorRole.Government)
                .Refuse(FindingCodes.ReasonMissing, step => string.IsNullOrWhiteSpace(step.Action.Reason), _ => [new Wording("不予批准", "turn down")])
                .To(AdjustmentState.Rejected, step => WithOpinion(step.Matter, step.By, false, step.Action.Reason))
            .On<WithdrawRequest>([AdjustmentState.Draft, AdjustmentState.LegalReview, AdjustmentState.JointReview, AdjustmentState.Returned], "撤回", "withdraw")
                .By(ActorRole.Department)
                .Refuse(FindingCodes.NotTheApplicant, step => step.By.Organisation != step.Matter.Department, step => [Wording.Of(step.By.Organisation), Wording.Of(step.Matter.Department)])
                .Refuse(FindingCodes.ReasonMissing, step => string.IsNullOrWhiteSpace(step.Action.Reason), _ => [new Wording("撤回", "withdraw")])
                .To(AdjustmentState.Withdrawn)
            .On<PublishRequest>(AdjustmentState.Approved, "公布", "publish")
                .By(ActorRole.StaffingOffice)
                .Refuse(FindingCodes.ReasonMissing, step => string.IsNullOrWhiteSpace(step.Action.Document), _ => [new Wording("公布", "publish")])
                .To(AdjustmentState.Published)
            .Build();
    }

    private static AdjustmentRequest WithOpinion(AdjustmentRequest request, Actor by, bool isConsent, string text) =>
        request with { Opinions = [.. request.Opinions, new AdjustmentOpinion(by.Organisation, isConsent, text)] };
}
