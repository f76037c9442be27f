using QuanZe.Sdk.Handling;

namespace QuanZe.Sdk.Specifications;

/// <summary>The ready-made questions about cases (办件规约).</summary>
public static class CaseSpecs
{
    private static readonly CaseState[] Ended = [CaseState.Draft, CaseState.NotAccepted, CaseState.Decided, CaseState.Delivered, CaseState.Rated, CaseState.Withdrawn];

    /// <summary>Cases of a department (承办部门).</summary>
    /// <param name="name">The whole name; width, brackets and spaces do not matter.</param>
    /// <example><code>CaseSpecs.OfDepartment("招远市水利局") &amp; CaseSpecs.Open()</code></example>
    public static Specification<StoredCase> OfDepartment(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = StoredBody.KeyOf(name);
        return Specification.Where($"承办部门为“{name}”", $"handled by '{name}'", (StoredCase one) => one.Department == key, new CaseConditions.OfDepartment(key));
    }

    /// <summary>Cases of an item (事项).</summary>
    /// <param name="itemId">The id of the item.</param>
    /// <example><code>CaseSpecs.OfItem("X00012")</code></example>
    public static Specification<StoredCase> OfItem(string itemId)
    {
        ArgumentNullException.ThrowIfNull(itemId);
        var key = StoreText.Key(itemId);
        return Specification.Where($"事项为“{itemId}”", $"of item '{itemId}'", (StoredCase one) => one.ItemId == key, new CaseConditions.OfItem(key));
    }

    /// <summary>Cases that stand at a step, or at any of several (办件状态).</summary>
    /// <param name="states">The steps; none gives no case.</param>
    /// <example><code>CaseSpecs.InState(CaseState.Examining, CaseState.Deciding)</code></example>
    public static Specification<StoredCase> InState(params IEnumerable<CaseState> states)
    {
        ArgumentNullException.ThrowIfNull(states);
        var wanted = states.Distinct().ToList();
        return Specification.Where(
            $"状态为{string.Join('、', wanted.Select(Words.Chinese))}", $"state is {string.Join(" or ", wanted.Select(Words.English))}",
            (StoredCase one) => wanted.Contains(one.State), new CaseConditions.InState(wanted));
    }

    /// <summary>Cases submitted and not decided, refused acceptance or withdrawn (在办).</summary>
    /// <example><code>CaseSpecs.Open()</code></example>
    public static Specification<StoredCase> Open()
    {
        var open = Enum.GetValues<CaseState>().Except(Ended).ToList();
        return Specification.Where("在办", "open", (StoredCase one) => open.Contains(one.State), new CaseConditions.InState(open));
    }

    /// <summary>Cases that came in one way (申请渠道).</summary>
    /// <param name="channel">The way.</param>
    /// <example><code>CaseSpecs.Through(CaseChannel.Online)</code></example>
    public static Specification<StoredCase> Through(CaseChannel channel) =>
        Specification.Where($"渠道为{channel.Title().Chinese}", $"came in {channel.Title().English}", (StoredCase one) => one.Channel == channel, new CaseConditions.Through(channel));

    /// <summary>Cases for which an agent does the errands (代办).</summary>
    /// <example><code>CaseSpecs.ByAgent()</code></example>
    public static Specification<StoredCase> ByAgent() => Specification.Where("代办", "by agent", (StoredCase one) => one.IsByAgent, default(CaseConditions.ByAgent));

    /// <summary>Cases whose papers are sent free of charge (免费寄递).</summary>
    /// <example><code>CaseSpecs.ByCourier()</code></example>
    public static Specification<StoredCase> ByCourier() => Specification.Where("免费寄递", "sent free", (StoredCase one) => one.IsByCourier, default(CaseConditions.ByCourier));

    /// <summary>Cases accepted because nothing was said in time (逾期视为受理).</summary>
    /// <example><code>CaseSpecs.BySilence() &amp; CaseSpecs.OfDepartment("招远市水利局")</code></example>
    public static Specification<StoredCase> BySilence() => Specification.Where("逾期视为受理", "accepted by silence", (StoredCase one) => one.IsBySilence, default(CaseConditions.BySilence));

    /// <summary>Cases whose present step ends by a day (到期).</summary>
    /// <param name="day">The day.</param>
    /// <example><code>CaseSpecs.Open() &amp; CaseSpecs.DueBy(today)</code></example>
    public static Specification<StoredCase> DueBy(DateOnly day) =>
        Specification.Where($"本环节于{Words.Date(day)}前到期", $"step due by {Words.Date(day)}", (StoredCase one) => one.DueOn <= day, new CaseConditions.DueBy(day));

    /// <summary>Cases decided within some days, both included (办结日期).</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day; earlier than <see cref="StoredCase.NoDay"/>.</param>
    /// <example><code>CaseSpecs.DecidedBetween(new DateOnly(2026, 1, 1), new DateOnly(2026, 3, 31))</code></example>
    public static Specification<StoredCase> DecidedBetween(DateOnly first, DateOnly last) => Specification.Where(
        $"办结于{Words.Date(first)}至{Words.Date(last)}", $"decided between {Words.Date(first)} and {Words.Date(last)}",
        (StoredCase one) => one.DecidedOn >= first && one.DecidedOn <= last, new CaseConditions.DecidedBetween(first, last));

    /// <summary>Cases decided after the limit set by law or promised (逾期办结).</summary>
    /// <example><code>CaseSpecs.Late()</code></example>
    public static Specification<StoredCase> Late() => Specification.Where("逾期办结", "decided late", (StoredCase one) => one.IsLate, default(CaseConditions.Late));

    /// <summary>Cases that applicants rated with fewer stars (差评).</summary>
    /// <param name="stars">The stars that would do.</param>
    /// <example><code>CaseSpecs.RatedBelow(3)</code></example>
    public static Specification<StoredCase> RatedBelow(int stars) =>
        Specification.Where($"评价低于{stars}星", $"rated below {stars} stars", (StoredCase one) => one.Stars > 0 && one.Stars < stars, new CaseConditions.RatedBelow(stars));

    /// <summary>The case due first, then by id. A total order, fit for pages.</summary>
    /// <param name="specification">The question.</param>
    /// <example><code>CaseSpecs.Open().DueFirst().Page(1, 50)</code></example>
    public static Specification<StoredCase> DueFirst(this Specification<StoredCase> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        return specification.OrderBy(one => one.DueOn).ThenBy(one => one.CaseId);
    }
}
