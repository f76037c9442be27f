using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Sameness;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Claims;

/// <summary>How rows of a catalogue are claimed (认领流程): asked, answered by the department, approved or returned by the staffing office.</summary>
public static class ClaimProcedure
{
    /// <summary>The procedure under a profile.</summary>
    /// <param name="profile">Says which elements a claimed item must keep as the catalogue has them: those whose comparison the profile asks for on name, code and type.</param>
    /// <exception cref="ArgumentNullException"><paramref name="profile"/> is null.</exception>
    public static Workflow<Claim, ClaimState, ClaimAction> Under(SamenessProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return new WorkflowBuilder<Claim, ClaimState, ClaimAction>(new Wording("认领", "Claim"))
            .State(ClaimState.Pending, "待认领", "pending")
            .State(ClaimState.Claimed, "已认领待审核", "claimed, under review")
            .State(ClaimState.Declined, "不予认领待审核", "declined, under review")
            .State(ClaimState.Returned, "退回", "returned")
            .State(ClaimState.Approved, "审核通过", "approved")
            .State(ClaimState.Exempted, "核准不认领", "exempted")
            .State(ClaimState.Withdrawn, "已撤销", "withdrawn")
            .On<AssignClaim>([ClaimState.Pending, ClaimState.Returned], "指定认领部门", "assign")
                .By(ActorRole.StaffingOffice)
                .Refuse(FindingCodes.ReasonMissing, step => string.IsNullOrWhiteSpace(step.Action.Department), _ => [new Wording("指定认领部门", "assign")])
                .Stay(step => step.Matter with { Department = step.Action.Department.Trim() })
            .On<TakeClaim>([ClaimState.Pending, ClaimState.Returned], "认领", "claim")
                .By(ActorRole.Department)
                .Refuse(FindingCodes.NotTheDepartment, step => !IsAsked(step.Matter, step.By), step => [Wording.Of(step.By.Organisation), Wording.Of(step.Matter.Department)])
                .Refuse(FindingCodes.ClaimChangesCatalogue, step => Changed(profile, step.Matter.Row, step.Action.Item) is not null, step => [Element(Changed(profile, step.Matter.Row, step.Action.Item)!.Value)])
                .To(ClaimState.Claimed, step => step.Matter with { Department = step.By.Organisation, Item = step.Action.Item, Ground = null, Explanation = "" })
            .On<DeclineClaim>([ClaimState.Pending, ClaimState.Returned], "不予认领", "decline")
                .By(ActorRole.Department)
                .Refuse(FindingCodes.NotTheDepartment, step => !IsAsked(step.Matter, step.By), step => [Wording.Of(step.By.Organisation), Wording.Of(step.Matter.Department)])
                .Refuse(FindingCodes.ReasonMissing, step => string.IsNullOrWhiteSpace(step.Action.Explanation), _ => [new Wording("不予认领", "decline")])
                .To(ClaimState.Declined, step => step.Matter with { Item = null, Ground = step.Action.Ground, Explanation = step.Action.Explanation })
            .On<ReturnClaim>([ClaimState.Claimed, ClaimState.Declined], "退回", "return")
                .By(ActorRole.StaffingOffice)
                .Refuse(FindingCodes.ReasonMissing, step => string.IsNullOrWhiteSpace(step.Action.Reason), _ => [new Wording("退回", "return")])
                .To(ClaimState.Returned, step => step.Matter with { Explanation = step.Action.Reason })
            .On<ApproveClaim>(ClaimState.Claimed, "审核通过", "approve")
                .By(ActorRole.StaffingOffice)
                .To(ClaimState.Approved, step => step.Matter with { Explanation = step.Action.Opinion })
            .On<ApproveClaim>(ClaimState.Declined, "核准不认领", "approve the decline")
                .By(ActorRole.StaffingOffice)
                .To(ClaimState.Exempted)
            .On<WithdrawClaim>([ClaimState.Pending, ClaimState.Claimed, ClaimState.Declined, ClaimState.Returned], "撤销", "withdraw")
                .By(ActorRole.StaffingOffice, ActorRole.System)
                .Refuse(FindingCodes.ReasonMissing, step => string.IsNullOrWhiteSpace(step.Action.Reason), _ => [new Wording("撤销", "withdraw")])
                .To(ClaimState.Withdrawn, step => step.Matter with { Explanation = step.Action.Reason })
            .Build();
    }

    private static bool IsAsked(Claim claim, Actor actor) => claim.Department.Length == 0 || claim.Department == actor.Organisation;

    // A claim takes the row over as it stands: what must be the same on all levels is not the department's to change. The basis may be added to, so it is left to the alignment.
    private static ItemElement? Changed(SamenessProfile profile, PowerItem row, PowerItem item)
    {
        if (profile.For(ItemElement.Code) is not null && row.Code.BaseKey is { } key && item.Code.BaseKey is { } own && own != key)
        {
            return ItemElement.Code;
        }

        if (profile.For(ItemElement.Type) is not null && row.Type != item.Type)
        {
            return ItemElement.Type;
        }

        return profile.For(ItemElement.Name) is not null && Text.CanonicalText.Of(row.FullName, Text.TextForm.Comparison) != Text.CanonicalText.Of(item.FullName, Text.TextForm.Comparison)
            ? ItemElement.Name
            : null;
    }

    private static Wording Element(ItemElement element) => new(element.ChineseName(), element.EnglishName());
}
