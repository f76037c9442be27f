using QuanZe.Sdk.Codes;

namespace QuanZe.Sdk.Specifications;

/// <summary>The ready-made questions about items (事项规约): the same rows in memory and in every store.</summary>
/// <remarks>
/// Each method gives a new specification, which is immutable and combines with others: <c>ItemSpecs.OfType(ItemType.Penalty) &amp; !ItemSpecs.InForceOn(date)</c>.
/// A host whose table is not ours asks the same questions through <see cref="Specification{T}.On{THost}(MemberMap{T, THost})"/>.
/// </remarks>
public static partial class ItemSpecs
{
    /// <summary>Items of one list (属于某清单).</summary>
    /// <param name="listId">The id of the list.</param>
    /// <example><code>ItemSpecs.InList("county").InListOrder()</code></example>
    public static Specification<StoredItem> InList(string listId)
    {
        ArgumentNullException.ThrowIfNull(listId);
        var key = StoreText.Key(listId);
        return Specification.Where($"属于清单“{listId}”", $"in list '{listId}'", (StoredItem item) => item.ListId == key, new ItemConditions.InList(key));
    }

    /// <summary>One item by its id, or the items of several lists that share an id (编号).</summary>
    /// <param name="itemId">The id of the item in its list.</param>
    /// <example><code>ItemSpecs.InList("county") &amp; ItemSpecs.WithId("county.xlsx#发改局#12")</code></example>
    public static Specification<StoredItem> WithId(string itemId)
    {
        ArgumentNullException.ThrowIfNull(itemId);
        var key = StoreText.Key(itemId);
        return Specification.Where($"编号为“{itemId}”", $"id is '{itemId}'", (StoredItem item) => item.ItemId == key, new ItemConditions.WithId(key));
    }

    /// <summary>Items of a type, or of any of several (事项类型).</summary>
    /// <param name="types">The types; none gives no item.</param>
    /// <example><code>ItemSpecs.OfType(ItemType.Licence, ItemType.Penalty)</code></example>
    public static Specification<StoredItem> OfType(params IEnumerable<ItemType> types)
    {
        ArgumentNullException.ThrowIfNull(types);
        var wanted = types.Distinct().ToList();
        var (chinese, english) = ($"类型为{string.Join('、', wanted.Select(type => type.ChineseName()))}", $"type is {string.Join(" or ", wanted.Select(type => type.EnglishName()))}");
        if (wanted is [var only])
        {
            return Specification.Where(chinese, english, (StoredItem item) => item.Type == only, new ItemConditions.OfType(only));
        }

        return Specification.Where(chinese, english, (StoredItem item) => wanted.Contains(item.Type), new ItemConditions.OfTypes(wanted));
    }

    /// <summary>Items of a body by its name; width, brackets and spaces do not matter (实施主体).</summary>
    /// <param name="name">The whole name.</param>
    /// <example><code>ItemSpecs.OfBody("招远市自然资源和规划局")</code></example>
    public static Specification<StoredItem> OfBody(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = StoredBody.KeyOf(name);
        return Specification.Where($"实施主体为“{name}”", $"body is '{name}'", (StoredItem item) => item.Body.Key == key, new ItemConditions.OfBody(key));
    }

    /// <summary>Items of a body by its unified social credit code (实施主体).</summary>
    /// <param name="creditCode">The code.</param>
    /// <example><code>ItemSpecs.OfBody(UnifiedSocialCreditCode.Parse("11370685004260123X"))</code></example>
    public static Specification<StoredItem> OfBody(UnifiedSocialCreditCode creditCode)
    {
        var code = creditCode.ToString();
        return Specification.Where($"实施主体代码为{code}", $"body has the code {code}", (StoredItem item) => item.Body.CreditCode == code, new ItemConditions.OfCreditCode(code));
    }

    /// <summary>Items of the lists of a division and of everything under it (行政区划及其下级).</summary>
    /// <param name="division">The division.</param>
    /// <example><code>ItemSpecs.InDivision(DivisionCode.Parse("370600"))   // 烟台市, its counties and towns</code></example>
    public static Specification<StoredItem> InDivision(DivisionCode division)
    {
        var (first, next) = DivisionRange.Of(division);
        return Specification.Where(
            $"属于区划{division}及其下级", $"in division {division} or under it",
            (StoredItem item) => item.Division >= first && item.Division < next, new ItemConditions.InDivision(first, next));
    }

    /// <summary>Items of the lists of a level of government (清单层级).</summary>
    /// <param name="level">The level of the list.</param>
    /// <example><code>ItemSpecs.OfLevel(AdministrativeLevel.County)</code></example>
    public static Specification<StoredItem> OfLevel(AdministrativeLevel level) =>
        Specification.Where($"清单层级为{level.ChineseName()}", $"list is of level {level.EnglishName()}", (StoredItem item) => item.Level == level, new ItemConditions.OfLevel(level));

    /// <summary>Items that name a level among those that exercise the power (行使层级). An item that names none, or is managed by tiers, names no level.</summary>
    /// <param name="level">The level.</param>
    /// <example><code>ItemSpecs.ExercisedAt(AdministrativeLevel.County) | ItemSpecs.ManagedByTiers()</code></example>
    public static Specification<StoredItem> ExercisedAt(AdministrativeLevel level)
    {
        // A list of one and Any: PostgreSQL answers an overlap of arrays by index, a membership it does not.
        List<AdministrativeLevel> wanted = [level];
        return Specification.Where(
            $"行使层级含{level.ChineseName()}", $"exercised at level {level.EnglishName()}", (StoredItem item) => item.Levels.Any(named => wanted.Contains(named)), new ItemConditions.ExercisedAt(level));
    }

    /// <summary>Items whose power the levels share by tiers (分级管理).</summary>
    /// <example><code>ItemSpecs.ManagedByTiers()</code></example>
    public static Specification<StoredItem> ManagedByTiers() =>
        Specification.Where("分级管理", "managed by tiers", (StoredItem item) => item.IsTiered, default(ItemConditions.ManagedByTiers));

    /// <summary>Items with a status, or any of several (事项状态).</summary>
    /// <param name="statuses">The statuses; none gives no item.</param>
    /// <example><code>ItemSpecs.OfStatus(ItemStatus.Suspended)</code></example>
    public static Specification<StoredItem> OfStatus(params IEnumerable<ItemStatus> statuses)
    {
        ArgumentNullException.ThrowIfNull(statuses);
        var wanted = statuses.Distinct().ToList();
        return Specification.Where(
            $"状态为{string.Join('、', wanted.Select(Words.Chinese))}", $"status is {string.Join(" or ", wanted.Select(Words.English))}",
            (StoredItem item) => wanted.Contains(item.Status), new ItemConditions.OfStatus(wanted));
    }

    /// <summary>Items in force on a day (现行有效): in use or without a stated status, and the day lies within the dates of validity. A suspended item is not in force.</summary>
    /// <param name="date">The day.</param>
    /// <example><code>!ItemSpecs.InForceOn(new DateOnly(2026, 11, 1))</code></example>
    public static Specification<StoredItem> InForceOn(DateOnly date) => Specification.Where(
        $"在{Words.Date(date)}有效", $"in force on {Words.Date(date)}",
        (StoredItem item) => (item.Status == ItemStatus.InUse || item.Status == ItemStatus.Unspecified) && item.Validity.From <= date && item.Validity.To >= date,
        new ItemConditions.InForceOn(date));

    /// <summary>Items whose power comes from a source, or any of several (权力来源).</summary>
    /// <param name="sources">The sources; none gives no item.</param>
    /// <example><code>ItemSpecs.FromSource(PowerSource.DevolvedByHigherLevel, PowerSource.EntrustedByHigherLevel)</code></example>
    public static Specification<StoredItem> FromSource(params IEnumerable<PowerSource> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var wanted = sources.Distinct().ToList();
        return Specification.Where(
            $"权力来源为{string.Join('、', wanted.Select(Words.Chinese))}", $"source of power is {string.Join(" or ", wanted.Select(Words.English))}",
            (StoredItem item) => wanted.Contains(item.PowerSource), new ItemConditions.FromSource(wanted));
    }

    /// <summary>In the order of the lists: by list, then by place in it. A total order, fit for pages.</summary>
    /// <param name="specification">The question.</param>
    /// <example><code>ItemSpecs.OfType(ItemType.Penalty).InListOrder().Page(2, 50)</code></example>
    public static Specification<StoredItem> InListOrder(this Specification<StoredItem> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        return specification.OrderBy(item => item.ListId).ThenBy(item => item.Position).ThenBy(item => item.ItemId);
    }
}
