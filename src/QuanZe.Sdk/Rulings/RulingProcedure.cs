using System.Globalization;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Rulings;

/// <summary>How disputes about duties are settled (职责争议裁定流程): negotiated, coordinated by the staffing office, decided, and carried out.</summary>
public static class RulingProcedure
{
    /// <summary>The procedure under the rules of a place.</summary>
    /// <param name="limits">Says how much must be negotiated before coordination.</param>
    /// <exception cref="ArgumentNullException"><paramref name="limits"/> is null.</exception>
    public static Workflow<Dispute, DisputeState, DisputeAction> Under(RulingLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        ValueList<ActorRole> parties = [ActorRole.Department, ActorRole.Town];
        return new WorkflowBuilder<Dispute, DisputeState, DisputeAction>(new Wording("职责争议裁定", "Ruling on duties"))
            .State(DisputeState.Draft, "草拟", "draft")
            .State(DisputeState.Negotiating, "协商中", "negotiating")
            .State(DisputeState.Agreed, "一致待备案", "agreed, to be filed")
            .State(DisputeState.Coordinating, "编办协调中", "being coordinated")
            .State(DisputeState.Opinion, "协调意见待回复", "opinion given")
            .State(DisputeState.Deciding, "提请决定", "to be decided")
            .State(DisputeState.InForce, "裁定有效", "in force")
            .State(DisputeState.Superseded, "被取代", "superseded")
            .State(DisputeState.Withdrawn, "已撤回", "withdrawn")
            .On<ReviseDispute>(DisputeState.Draft, "修改争议", "revise")
                .By([.. parties, ActorRole.StaffingOffice])
                .Refuse(FindingCodes.NotAParty, step => !IsTheirs(step.Matter, step.By), step => [Wording.Of(step.By.Organisation)])
                .Stay(step => new Dispute(step.Action.Dispute.Matter, step.Matter.Applicant, step.Action.Dispute.Parties)
                {
                    Duty = step.Action.Dispute.Duty,
                    ItemCodes = step.Action.Dispute.ItemCodes,
                    Clauses = step.Action.Dispute.Clauses,
                    CallIds = step.Matter.CallIds,
                    ActingUntilRuled = step.Action.Dispute.ActingUntilRuled,
                })
            .On<StartNegotiation>(DisputeState.Draft, "启动协商", "begin to negotiate")
                .By([.. parties, ActorRole.StaffingOffice])
                .Refuse(FindingCodes.NotAParty, step => !IsTheirs(step.Matter, step.By), step => [Wording.Of(step.By.Organisation)])
                .Refuse(FindingCodes.DisputeIncomplete, step => !step.Matter.Faults.IsEmpty, step => [Wording.Join(step.Matter.Faults)])
                .To(DisputeState.Negotiating)
            .On<StatePosition>([DisputeState.Negotiating, DisputeState.Coordinating], "陈述意见", "state a position")
                .By([.. parties])
                .Refuse(FindingCodes.NotAParty, step => !step.Matter.IsParty(step.By.Organisation), step => [Wording.Of(step.By.Organisation)])
                .Require(step => step.Action.Position, "部门意见", "the position")
                .Require(step => step.Action.Basis, "意见依据", "its basis")
                .Stay(step => step.Matter with { Parties = step.Matter.Parties.Select(party => party.Department == step.By.Organisation ? party with { Position = step.Action.Position, Basis = step.Action.Basis } : party).ToValueList() })
            .On<RecordRound>(DisputeState.Negotiating, "记录协商", "record a round")
                .By([.. parties, ActorRole.StaffingOffice])
                .Refuse(FindingCodes.NotAParty, step => !IsTheirs(step.Matter, step.By), step => [Wording.Of(step.By.Organisation)])
                .Require(step => step.Action.Record, "协商记录", "the record of the round")
                .Stay(step => step.Matter with { Rounds = [.. step.Matter.Rounds, new NegotiationRound(step.Matter.Rounds.Count + 1, step.Action.IsMeeting, step.Action.Record, step.At)] })
            .On<ProposeDivision>(DisputeState.Negotiating, "提出分工方案", "propose a division")
                .By([.. parties])
                .Refuse(FindingCodes.NotAParty, step => !step.Matter.IsParty(step.By.Organisation), step => [Wording.Of(step.By.Organisation)])
                .Refuse(FindingCodes.DivisionIncomplete, step => !step.Action.Division.Faults(step.Matter).IsEmpty, step => [Wording.Join(step.Action.Division.Faults(step.Matter))])
                .Stay(step => step.Matter with { Proposed = step.Action.Division, AcceptedBy = [step.By.Organisation] })
            .On<AcceptDivision>([DisputeState.Negotiating, DisputeState.Opinion], "同意（全部同意）", "accept, the last one")
                .By([.. parties])
                .When(step => IsLast(step.Matter, step.By.Organisation), "其他当事部门均已同意", "all others have accepted")
                .To(DisputeState.Agreed, step => step.Matter with { AcceptedBy = [.. step.Matter.AcceptedBy, step.By.Organisation] })
            .On<AcceptDivision>([DisputeState.Negotiating, DisputeState.Opinion], "同意", "accept")
                .By([.. parties])
                .Refuse(FindingCodes.NotAParty, step => !step.Matter.IsParty(step.By.Organisation), step => [Wording.Of(step.By.Organisation)])
                .Refuse(FindingCodes.NothingToAccept, step => step.Matter.Proposed is null || step.Matter.AcceptedBy.Contains(step.By.Organisation))
                .Stay(step => step.Matter with { AcceptedBy = [.. step.Matter.AcceptedBy, step.By.Organisation] })
            .On<AskForCoordination>(DisputeState.Negotiating, "申请协调", "ask for coordination")
                .By([.. parties, ActorRole.StaffingOffice])
                .Refuse(FindingCodes.NotAParty, step => !IsTheirs(step.Matter, step.By), step => [Wording.Of(step.By.Organisation)])
                .Require(step => step.Action.Facts, "协调申请", "the application")
                .Refuse(FindingCodes.NegotiateFirst, step => !MissingRounds(step.Matter, limits).IsEmpty, step => [Wording.Join(MissingRounds(step.Matter, limits))])
                .Refuse(FindingCodes.PositionsMissing, step => step.Matter.Parties.Any(party => !party.IsStated), step => [Wording.Join(step.Matter.Parties.Where(party => !party.IsStated).Select(party => Wording.Of(party.Department)))])
                .To(DisputeState.Coordinating, step => step.Matter with { Explanation = step.Action.Facts, Proposed = null, AcceptedBy = [] })
            .On<HearOpinion>(DisputeState.Coordinating, "征求意见", "hear an opinion")
                .By(ActorRole.StaffingOffice)
                .Require(step => step.Action.Organisation, "被征求意见的单位", "who was heard")
                .Require(step => step.Action.Opinion, "征求的意见", "the opinion")
                .Stay(step => step.Matter with { Opinions = [.. step.Matter.Opinions, new HeardOpinion(step.Action.Organisation, step.Action.Opinion)] })
            .On<IssueOpinion>(DisputeState.Coordinating, "出具协调意见", "give an opinion")
                .By(ActorRole.StaffingOffice)
                .Refuse(FindingCodes.DivisionIncomplete, step => !step.Action.Division.Faults(step.Matter).IsEmpty, step => [Wording.Join(step.Action.Division.Faults(step.Matter))])
                .To(DisputeState.Opinion, step => step.Matter with { Proposed = step.Action.Division, AcceptedBy = [] })
            .On<ObjectToDivision>(DisputeState.Opinion, "不同意协调意见", "object")
                .By([.. parties])
                .Refuse(FindingCodes.NotAParty, step => !step.Matter.IsParty(step.By.Organisation), step => [Wording.Of(step.By.Organisation)])
                .Require(step => step.Action.Reason, "不同意协调意见", "objecting")
                .To(DisputeState.Deciding, step => step.Matter with { Explanation = step.Action.Reason })
            .On<FileAgreement>(DisputeState.Agreed, "备案生效", "file")
                .By(ActorRole.StaffingOffice)
                .Require(step => step.Action.Number, "备案文号", "the number")
                .To(DisputeState.InForce, step => step.Matter with { Ruling = new Ruling(step.Action.Number, step.By.Organisation, step.At, step.Matter.Proposed!, step.Case.Log.Any(entry => entry.To == DisputeState.Opinion) ? RulingOrigin.Coordination : RulingOrigin.Agreement) })
            .On<DecideDispute>(DisputeState.Deciding, "决定", "decide")
                .By(ActorRole.Government)
                .Require(step => step.Action.Number, "决定文号", "the number")
                .Refuse(FindingCodes.DivisionIncomplete, step => !step.Action.Division.Faults(step.Matter).IsEmpty, step => [Wording.Join(step.Action.Division.Faults(step.Matter))])
                .To(DisputeState.InForce, step => step.Matter with { Proposed = step.Action.Division, Ruling = new Ruling(step.Action.Number, step.By.Organisation, step.At, step.Action.Division, RulingOrigin.Decision) })
            .On<RecordFollowUp>(DisputeState.InForce, "登记后续调整", "record a follow-up")
                .By(ActorRole.StaffingOffice)
                .Require(step => step.Action.AdjustmentId, "后续调整申请", "the request")
                .Stay(step => step.Matter with { FollowUps = step.Matter.FollowUps.Append(step.Action.AdjustmentId).Distinct(StringComparer.Ordinal).ToValueList() })
            .On<SupersedeRuling>(DisputeState.InForce, "取代", "supersede")
                .By(ActorRole.StaffingOffice, ActorRole.Government)
                .Require(step => step.Action.Number, "新裁定文号", "the number of the later ruling")
                .To(DisputeState.Superseded, step => step.Matter with { SupersededBy = step.Action.Number })
            .On<WithdrawDispute>([DisputeState.Draft, DisputeState.Negotiating, DisputeState.Coordinating], "撤回", "withdraw")
                .By([.. parties, ActorRole.StaffingOffice])
                .Refuse(FindingCodes.NotTheDisputant, step => step.By.Organisation != step.Matter.Applicant, step => [Wording.Of(step.By.Organisation), Wording.Of(step.Matter.Applicant)])
                .Require(step => step.Action.Reason, "撤回", "withdrawing")
                .To(DisputeState.Withdrawn, step => step.Matter with { Explanation = step.Action.Reason })
            .Build();
    }

    private static bool IsTheirs(Dispute dispute, Actor actor) => actor.Role == ActorRole.StaffingOffice || dispute.Applicant == actor.Organisation || dispute.IsParty(actor.Organisation);

    private static bool IsLast(Dispute dispute, string organisation) =>
        dispute.Proposed is not null && dispute.IsParty(organisation) && !dispute.AcceptedBy.Contains(organisation)
        && dispute.Parties.All(party => party.Department == organisation || dispute.AcceptedBy.Contains(party.Department));

    private static ValueList<Wording> MissingRounds(Dispute dispute, RulingLimits limits)
    {
        var missing = new List<Wording>();
        var written = dispute.Rounds.Count(round => !round.IsMeeting);
        if (written < limits.WrittenRounds)
        {
            var left = (limits.WrittenRounds - written).ToString(CultureInfo.InvariantCulture);
            missing.Add(new($"书面协商{left}轮", $"{left} written rounds"));
        }

        if (limits.IsMeetingRequired && dispute.Rounds.All(round => !round.IsMeeting))
        {
            missing.Add(new("会议协商", "a meeting"));
        }

        return missing.ToValueList();
    }
}
