using QuanZe.Sdk.Adjustments;
using QuanZe.Sdk.Boundaries;
using QuanZe.Sdk.Organisations;
using QuanZe.Sdk.Response;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Rulings;

/// <summary>What a ruling makes (裁定结果运用): disputes from calls, draft adjustments of lists, boundaries for the rules.</summary>
public static class RulingResult
{
    /// <summary>The dispute that a contested call opens: the departments that returned it are the parties, the first of them acts until the ruling.</summary>
    /// <param name="call">A call that is to be ruled.</param>
    /// <param name="id">The id of the dispute.</param>
    /// <param name="by">Who opens it.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">The call is not contested.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="call"/> is null.</exception>
    public static Opening<Dispute> OpeningOf(WorkflowCase<Call, CallState, CallAction> call, string id, Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(call);
        ArgumentNullException.ThrowIfNull(by);
        if (call.State != CallState.Contested)
        {
            throw new ArgumentException($"The call {call.Id} is {call.State}; only a contested one opens a dispute.", nameof(call));
        }

        var returns = call.Matter.DutyReturns.ToList();
        var dispute = new Dispute(call.Matter.Subject, by.Organisation, returns.Select(back => new DisputeParty(back.Department, back.Reason, "")).DistinctBy(party => party.Department).ToValueList())
        {
            Duty = call.Matter.Description,
            ItemCodes = call.Matter.ItemCode is { } code ? [code] : [],
            CallIds = [call.Id],
            ActingUntilRuled = returns[0].Department,
        };
        return new Opening<Dispute>(id, dispute, by, at);
    }

    /// <summary>The draft requests that carry a ruling out: an item concerned that another party holds goes to the lead, or ends where the lead holds it already.</summary>
    /// <param name="dispute">A dispute with a ruling in force.</param>
    /// <param name="list">The government's list.</param>
    /// <exception cref="ArgumentException">There is no ruling in force.</exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ValueList<AdjustmentRequest> Drafts(WorkflowCase<Dispute, DisputeState, DisputeAction> dispute, PowerList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        var ruling = InForce(dispute);
        var lead = ruling.Division.Lead;
        var codes = dispute.Matter.ItemCodes.ToHashSet(StringComparer.Ordinal);
        var concerned = list.Items.Where(item => item.Status is not (ItemStatus.Cancelled or ItemStatus.Draft) && item.Code.BaseKey is { } code && codes.Contains(code)).ToList();
        var held = concerned.Where(item => item.Body.Name == lead).Select(item => item.Code.BaseKey!).ToHashSet(StringComparer.Ordinal);
        return concerned
            .Where(item => item.Body.Name != lead && dispute.Matter.IsParty(item.Body.Name))
            .Select(item => new AdjustmentRequest(held.Contains(item.Code.BaseKey!) ? AdjustmentKind.Cancel : AdjustmentKind.Transfer, AdjustmentTrigger.InstitutionReform, DateOnly.FromDateTime(ruling.At.DateTime), list.Id, item.Body.Name, $"{ruling.Number}裁定{dispute.Matter.Matter}由{lead}牵头", ruling.Number)
            {
                ItemIds = [item.Id],
                Items = held.Contains(item.Code.BaseKey!) ? [] : [item with { Body = new ImplementingBody { Name = lead } }],
            })
            .ToValueList();
    }

    /// <summary>The ruling as the rules on boundaries know it.</summary>
    /// <param name="dispute">A dispute that was ruled on, superseded or not.</param>
    /// <exception cref="ArgumentException">There is no ruling.</exception>
    public static BoundaryRuling Boundary(WorkflowCase<Dispute, DisputeState, DisputeAction> dispute)
    {
        ArgumentNullException.ThrowIfNull(dispute);
        var ruling = dispute.Matter.Ruling ?? throw new ArgumentException($"The dispute {dispute.Id} has no ruling.", nameof(dispute));
        return new BoundaryRuling(ruling.Number, dispute.Matter.Matter, ruling.Division.Lead, dispute.State == DisputeState.Superseded);
    }

    /// <summary>The matter with its division as a boundary (职责边界), for the key area it belongs to.</summary>
    /// <param name="dispute">A dispute with a ruling in force.</param>
    /// <param name="words">Words by which items of the matter are known in lists.</param>
    /// <exception cref="ArgumentException">There is no ruling in force.</exception>
    public static AreaMatter Matter(WorkflowCase<Dispute, DisputeState, DisputeAction> dispute, ValueList<string> words)
    {
        var ruling = InForce(dispute);
        return new AreaMatter(
            dispute.Matter.Matter,
            [new AreaParty(ruling.Division.Lead, PartyRole.Lead, ruling.Division.LeadDuty), .. ruling.Division.Cooperating.Select(duty => new AreaParty(duty.Department, PartyRole.Cooperating, duty.Text))],
            words,
            ruling.Number);
    }

    private static Ruling InForce(WorkflowCase<Dispute, DisputeState, DisputeAction> dispute)
    {
        ArgumentNullException.ThrowIfNull(dispute);
        return dispute is { State: DisputeState.InForce, Matter.Ruling: { } ruling } ? ruling : throw new ArgumentException($"The dispute {dispute.Id} is {dispute.State}; no ruling is in force.", nameof(dispute));
    }
}
