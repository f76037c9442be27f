using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Rulings;

namespace QuanZe.Sdk.Specifications;

/// <summary>The ready-made questions about disputes and rulings (裁定规约).</summary>
public static class RulingSpecs
{
    /// <summary>Disputes to which a body is a party (当事部门).</summary>
    /// <param name="name">The whole name; width, brackets and spaces do not matter.</param>
    /// <example><code>RulingSpecs.Between("招远市水利局") &amp; RulingSpecs.Open()</code></example>
    public static Specification<StoredDispute> Between(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = StoredBody.KeyOf(name);
        List<string> wanted = [key];
        return Specification.Where($"当事部门含“{name}”", $"'{name}' is a party", (StoredDispute dispute) => dispute.Parties.Any(party => wanted.Contains(party)), new RulingConditions.Between(key));
    }

    /// <summary>Rulings by which a body leads (牵头部门).</summary>
    /// <param name="name">The whole name; width, brackets and spaces do not matter.</param>
    /// <example><code>RulingSpecs.LedBy("招远市卫生健康局") &amp; RulingSpecs.InForce()</code></example>
    public static Specification<StoredDispute> LedBy(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = StoredBody.KeyOf(name);
        return Specification.Where($"由“{name}”牵头", $"led by '{name}'", (StoredDispute dispute) => dispute.Lead == key, new RulingConditions.LedBy(key));
    }

    /// <summary>Disputes whose matter contains words; width, case, brackets and spaces do not matter (争议事项包含).</summary>
    /// <param name="words">The words, all of them together as one text.</param>
    /// <example><code>RulingSpecs.MatterContains("成品油")</code></example>
    public static Specification<StoredDispute> MatterContains(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var wanted = SearchText.Of(words);
#pragma warning disable CA1307 // Stores do not know StringComparison; Contains(string) compares ordinally without it.
        return Specification.Where($"争议事项含“{words}”", $"matter contains '{words}'", (StoredDispute dispute) => dispute.SearchMatter.Contains(wanted), new RulingConditions.MatterContains(wanted));
#pragma warning restore CA1307
    }

    /// <summary>Disputes that stand at a step, or at any of several (争议状态).</summary>
    /// <param name="states">The steps; none gives no dispute.</param>
    /// <example><code>RulingSpecs.InState(DisputeState.Coordinating, DisputeState.Deciding)</code></example>
    public static Specification<StoredDispute> InState(params IEnumerable<DisputeState> states)
    {
        ArgumentNullException.ThrowIfNull(states);
        var wanted = states.Distinct().ToList();
        return Specification.Where(
            $"状态为{string.Join('、', wanted.Select(Words.Chinese))}", $"state is {string.Join(" or ", wanted.Select(Words.English))}",
            (StoredDispute dispute) => wanted.Contains(dispute.State), new RulingConditions.InState(wanted));
    }

    /// <summary>Disputes that are not settled: neither ruled on nor withdrawn (未决争议).</summary>
    /// <example><code>RulingSpecs.Open()</code></example>
    public static Specification<StoredDispute> Open() =>
        InState(DisputeState.Draft, DisputeState.Negotiating, DisputeState.Agreed, DisputeState.Coordinating, DisputeState.Opinion, DisputeState.Deciding);

    /// <summary>Rulings in force (有效裁定).</summary>
    /// <example><code>RulingSpecs.InForce()</code></example>
    public static Specification<StoredDispute> InForce() => InState(DisputeState.InForce);

    /// <summary>Disputes about an item of powers (涉及事项).</summary>
    /// <param name="code">The base code of the item.</param>
    /// <example><code>RulingSpecs.AboutItem(BaseCode.Parse("000115001000"))</code></example>
    public static Specification<StoredDispute> AboutItem(BaseCode code)
    {
        var key = code.ToString();
        List<string> wanted = [key];
        return Specification.Where($"涉及基本编码{key}", $"about base code {key}", (StoredDispute dispute) => dispute.ItemCodes.Any(own => wanted.Contains(own)), new RulingConditions.AboutItem(key));
    }

    /// <summary>The ruling with a number (裁定文号).</summary>
    /// <param name="number">The number.</param>
    /// <example><code>RulingSpecs.Numbered("招编裁〔2026〕3号")</code></example>
    public static Specification<StoredDispute> Numbered(string number)
    {
        ArgumentNullException.ThrowIfNull(number);
        var key = StoreText.Key(number);
        return Specification.Where($"裁定文号为“{number}”", $"numbered '{number}'", (StoredDispute dispute) => dispute.RulingNumber == key, new RulingConditions.Numbered(key));
    }

    /// <summary>Rulings in force about items for which no request for adjustment is recorded (裁定无后续调整).</summary>
    /// <example><code>RulingSpecs.NotFollowedUp()</code></example>
    public static Specification<StoredDispute> NotFollowedUp() => Specification.Where(
        "涉及事项而无后续调整", "about items, not followed up", (StoredDispute dispute) => dispute.State == DisputeState.InForce && dispute.ItemCodes.Any() && dispute.FollowUps == 0, default(RulingConditions.NotFollowedUp));

    /// <summary>Disputes that calls of towns gave rise to (由呼叫提起).</summary>
    /// <example><code>RulingSpecs.FromCalls()</code></example>
    public static Specification<StoredDispute> FromCalls() => Specification.Where("由呼叫提起", "from calls", (StoredDispute dispute) => dispute.Calls > 0, default(RulingConditions.FromCalls));

    /// <summary>The oldest dispute first, then by id. A total order, fit for pages.</summary>
    /// <param name="specification">The question.</param>
    /// <example><code>RulingSpecs.Open().OldestFirst().Page(1, 50)</code></example>
    public static Specification<StoredDispute> OldestFirst(this Specification<StoredDispute> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        return specification.OrderBy(dispute => dispute.OpenedOn).ThenBy(dispute => dispute.DisputeId);
    }
}
