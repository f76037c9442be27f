namespace QuanZe.Sdk.Adjustments;

/// <summary>What a department wants changed in its list and why (调整申请).</summary>
/// <remarks>Immutable. <see cref="Faults"/> says whether it is complete for its kind.</remarks>
/// <param name="Kind">The kind of adjustment.</param>
/// <param name="Trigger">What gives rise to it.</param>
/// <param name="TriggeredOn">The day on which that happened; limits are counted from it.</param>
/// <param name="ListId">The list.</param>
/// <param name="Department">The department that asks.</param>
/// <param name="Reason">The reason in words (变更说明).</param>
/// <param name="Basis">The document or clause behind it.</param>
public sealed record AdjustmentRequest(AdjustmentKind Kind, AdjustmentTrigger Trigger, DateOnly TriggeredOn, string ListId, string Department, string Reason, string Basis)
{
    /// <summary>The ids of the items that it changes or ends.</summary>
    public ValueList<string> ItemIds { get; init; } = [];

    /// <summary>The items as they are to be.</summary>
    public ValueList<PowerItem> Items { get; init; } = [];

    /// <summary>The request of the other level or department that belongs to this one: the 下放 of a 承接. Null when there is none or it is not known.</summary>
    public string? CounterpartId { get; init; }

    /// <summary>The opinions given, in order.</summary>
    public ValueList<AdjustmentOpinion> Opinions { get; init; } = [];

    /// <summary>The document of approval; empty until approved.</summary>
    public string ApprovingDocument { get; init; } = "";

    /// <summary>What is missing for the kind, in words of both languages; empty when the request is complete.</summary>
    public ValueList<Workflows.Wording> Faults => Check().ToValueList();

    private IEnumerable<Workflows.Wording> Check()
    {
        if (string.IsNullOrWhiteSpace(Reason))
        {
            yield return new("变更说明", "the reason");
        }

        if (string.IsNullOrWhiteSpace(Basis))
        {
            yield return new("调整依据", "the basis");
        }

        var (before, after) = Counts(Kind);
        if (!before.Holds(ItemIds.Count))
        {
            yield return new($"原事项（{before}）", $"the items before ({before})");
        }

        if (!after.Holds(Items.Count))
        {
            yield return new($"调整后事项（{after}）", $"the items after ({after})");
        }
    }

    private static (Range Before, Range After) Counts(AdjustmentKind kind) => kind switch
    {
        AdjustmentKind.Add or AdjustmentKind.TakeOver => (new(0, 0), new(1, null)),
        AdjustmentKind.Cancel or AdjustmentKind.Devolve => (new(1, null), new(0, null)),
        AdjustmentKind.Merge => (new(2, null), new(1, 1)),
        AdjustmentKind.Split => (new(1, 1), new(2, null)),
        _ => (new(1, null), new(1, null)),
    };

    // How many items there must be on a side.
    private readonly record struct Range(int Least, int? Most)
    {
        public bool Holds(int count) => count >= Least && (Most is not { } most || count <= most);

        public override string ToString() => Most == Least ? $"{Least}" : Most is null ? $"≥{Least}" : $"{Least}–{Most}";
    }
}

/// <summary>An opinion on a request (审查意见).</summary>
/// <param name="Organisation">Who gave it.</param>
/// <param name="IsConsent">Whether it agrees.</param>
/// <param name="Text">The opinion.</param>
public sealed record AdjustmentOpinion(string Organisation, bool IsConsent, string Text);
