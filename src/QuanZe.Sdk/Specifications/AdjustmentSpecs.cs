using QuanZe.Sdk.Adjustments;

namespace QuanZe.Sdk.Specifications;

/// <summary>The ready-made questions about requests for adjustment (调整申请规约).</summary>
public static class AdjustmentSpecs
{
    private static readonly AdjustmentState[] Ended = [AdjustmentState.Published, AdjustmentState.Rejected, AdjustmentState.Withdrawn];

    /// <summary>Requests that change one list (属于某清单).</summary>
    /// <param name="listId">The id of the list.</param>
    /// <example><code>AdjustmentSpecs.InList("county") &amp; AdjustmentSpecs.Open()</code></example>
    public static Specification<StoredAdjustment> InList(string listId)
    {
        ArgumentNullException.ThrowIfNull(listId);
        var key = StoreText.Key(listId);
        return Specification.Where($"属于清单“{listId}”", $"in list '{listId}'", (StoredAdjustment request) => request.ListId == key, new AdjustmentConditions.InList(key));
    }

    /// <summary>Requests of a department (申请部门).</summary>
    /// <param name="name">The whole name; width, brackets and spaces do not matter.</param>
    /// <example><code>AdjustmentSpecs.OfDepartment("招远市司法局")</code></example>
    public static Specification<StoredAdjustment> OfDepartment(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = StoredBody.KeyOf(name);
        return Specification.Where($"申请部门为“{name}”", $"asked by '{name}'", (StoredAdjustment request) => request.Department == key, new AdjustmentConditions.OfDepartment(key));
    }

    /// <summary>Requests of a kind, or of any of several (调整类别).</summary>
    /// <param name="kinds">The kinds; none gives no request.</param>
    /// <example><code>AdjustmentSpecs.OfKind(AdjustmentKind.TakeOver, AdjustmentKind.Devolve)</code></example>
    public static Specification<StoredAdjustment> OfKind(params IEnumerable<AdjustmentKind> kinds)
    {
        ArgumentNullException.ThrowIfNull(kinds);
        var wanted = kinds.Distinct().ToList();
        return Specification.Where(
            $"调整类别为{string.Join('、', wanted.Select(kind => kind.Title().Chinese))}", $"kind is {string.Join(" or ", wanted.Select(kind => kind.Title().English))}",
            (StoredAdjustment request) => wanted.Contains(request.Kind), new AdjustmentConditions.OfKind(wanted));
    }

    /// <summary>Requests that something gave rise to, or any of several things (调整情形).</summary>
    /// <param name="triggers">What gave rise; none gives no request.</param>
    /// <example><code>AdjustmentSpecs.TriggeredBy(AdjustmentTrigger.LawChange)</code></example>
    public static Specification<StoredAdjustment> TriggeredBy(params IEnumerable<AdjustmentTrigger> triggers)
    {
        ArgumentNullException.ThrowIfNull(triggers);
        var wanted = triggers.Distinct().ToList();
        return Specification.Where(
            $"调整情形为{string.Join('、', wanted.Select(Words.Chinese))}", $"triggered by {string.Join(" or ", wanted.Select(Words.English))}",
            (StoredAdjustment request) => wanted.Contains(request.Trigger), new AdjustmentConditions.TriggeredBy(wanted));
    }

    /// <summary>Requests whose cause happened within some days, both included: with the limits of the place, those that are due (情形发生日期).</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <example><code>AdjustmentSpecs.Open() &amp; AdjustmentSpecs.TriggeredBetween(DateOnly.MinValue, today.AddDays(-20))</code></example>
    public static Specification<StoredAdjustment> TriggeredBetween(DateOnly first, DateOnly last) => Specification.Where(
        $"情形发生于{Words.Date(first)}至{Words.Date(last)}", $"triggered between {Words.Date(first)} and {Words.Date(last)}",
        (StoredAdjustment request) => request.TriggeredOn >= first && request.TriggeredOn <= last, new AdjustmentConditions.TriggeredBetween(first, last));

    /// <summary>Requests that stand at a step, or at any of several (办理状态).</summary>
    /// <param name="states">The steps; none gives no request.</param>
    /// <example><code>AdjustmentSpecs.InState(AdjustmentState.LegalReview, AdjustmentState.JointReview)</code></example>
    public static Specification<StoredAdjustment> InState(params IEnumerable<AdjustmentState> states)
    {
        ArgumentNullException.ThrowIfNull(states);
        var wanted = states.Distinct().ToList();
        return Specification.Where(
            $"状态为{string.Join('、', wanted.Select(Words.Chinese))}", $"state is {string.Join(" or ", wanted.Select(Words.English))}",
            (StoredAdjustment request) => wanted.Contains(request.State), new AdjustmentConditions.InState(wanted));
    }

    /// <summary>Requests that are not at their end: neither published, nor turned down, nor withdrawn (未办结).</summary>
    /// <example><code>AdjustmentSpecs.Open()</code></example>
    public static Specification<StoredAdjustment> Open()
    {
        var open = Enum.GetValues<AdjustmentState>().Except(Ended).ToList();
        return Specification.Where("未办结", "open", (StoredAdjustment request) => open.Contains(request.State), new AdjustmentConditions.InState(open));
    }

    /// <summary>Requests that lack something their kind needs (材料不全).</summary>
    /// <example><code>AdjustmentSpecs.Incomplete() &amp; AdjustmentSpecs.InState(AdjustmentState.Draft)</code></example>
    public static Specification<StoredAdjustment> Incomplete() =>
        Specification.Where("材料不全", "incomplete", (StoredAdjustment request) => !request.IsComplete, default(AdjustmentConditions.Incomplete));

    /// <summary>Requests to which none of another level or department belongs: a 承接 whose 下放 is not known (无对应申请).</summary>
    /// <example><code>AdjustmentSpecs.OfKind(AdjustmentKind.TakeOver) &amp; AdjustmentSpecs.WithoutCounterpart()</code></example>
    public static Specification<StoredAdjustment> WithoutCounterpart() =>
        Specification.Where("无对应申请", "without a counterpart", (StoredAdjustment request) => request.CounterpartId == "", default(AdjustmentConditions.WithoutCounterpart));

    /// <summary>Requests that change, end or make an item (涉及某事项).</summary>
    /// <param name="itemId">The id of the item in its list.</param>
    /// <example><code>AdjustmentSpecs.Touching("X00012") &amp; AdjustmentSpecs.InList("county")</code></example>
    public static Specification<StoredAdjustment> Touching(string itemId)
    {
        ArgumentNullException.ThrowIfNull(itemId);
        var key = StoreText.Key(itemId);
        List<string> wanted = [key];
        return Specification.Where($"涉及事项“{itemId}”", $"touches item '{itemId}'", (StoredAdjustment request) => request.ItemIds.Any(id => wanted.Contains(id)), new AdjustmentConditions.Touching(key));
    }

    /// <summary>The oldest cause first, then by id. A total order, fit for pages.</summary>
    /// <param name="specification">The question.</param>
    /// <example><code>AdjustmentSpecs.Open().OldestFirst().Page(1, 50)</code></example>
    public static Specification<StoredAdjustment> OldestFirst(this Specification<StoredAdjustment> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        return specification.OrderBy(request => request.TriggeredOn).ThenBy(request => request.RequestId);
    }
}
