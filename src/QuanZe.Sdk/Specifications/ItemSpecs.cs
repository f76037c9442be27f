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
        return Specification.Where<StoredItem>($"属于清单“{listId}”", $"in list '{listId}'", item => item.ListId == key, item => item.ListId == key);
    }

    /// <summary>One item by its id, or the items of several lists that share an id (编号).</summary>
    /// <param name="itemId">The id of the item in its list.</param>
    /// <example><code>ItemSpecs.InList("county") &amp; ItemSpecs.WithId("county.xlsx#发改局#12")</code></example>
    public static Specification<StoredItem> WithId(string itemId)
    {
        ArgumentNullException.ThrowIfNull(itemId);
        var key = StoreText.Key(itemId);
        return Specification.Where<StoredItem>($"编号为“{itemId}”", $"id is '{itemId}'", item => item.ItemId == key, item => item.ItemId == key);
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
            return Specification.Where<StoredItem>(chinese, english, item => item.Type == only, item => item.Type == only);
        }

        return Specification.Where<StoredItem>(chinese, english, item => wanted.Contains(item.Type), item => wanted.Contains(item.Type));
    }

    /// <summary>Items of a body by its name; width, brackets and spaces do not matter (实施主体).</summary>
    /// <param name="name">The whole name.</param>
    /// <example><code>ItemSpecs.OfBody("招远市自然资源和规划局")</code></example>
    public static Specification<StoredItem> OfBody(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = StoredBody.KeyOf(name);
        return Specification.Where<StoredItem>($"实施主体为“{name}”", $"body is '{name}'", item => item.Body.Key == key, item => item.Body.Key == key);
    }

    /// <summary>Items of a body by its unified social credit code (实施主体).</summary>
    /// <param name="creditCode">The code.</param>
    /// <example><code>ItemSpecs.OfBody(UnifiedSocialCreditCode.Parse("11370685004260123X"))</code></example>
    public static Specification<StoredItem> OfBody(UnifiedSocialCreditCode creditCode)
    {
        var code = creditCode.ToString();
        return Specification.Where<StoredItem>($"实施主体代码为{code}", $"body has the code {code}", item => item.Body.CreditCode == code, item => item.Body.CreditCode == code);
    }

    /// <summary>Items of the lists of a division and of everything under it (行政区划及其下级).</summary>
    /// <param name="division">The division.</param>
    /// <example><code>ItemSpecs.InDivision(DivisionCode.Parse("370600"))   // 烟台市, its counties and towns</code></example>
    public static Specification<StoredItem> InDivision(DivisionCode division)
    {
        var (first, next) = DivisionRange.Of(division);
        return Specification.Where<StoredItem>(
            $"属于区划{division}及其下级", $"in division {division} or under it",
            item => item.Division >= first && item.Division < next,
            item => item.Division >= first && item.Division < next);
    }

    /// <summary>Items of the lists of a level of government (清单层级).</summary>
    /// <param name="level">The level of the list.</param>
    /// <example><code>ItemSpecs.OfLevel(AdministrativeLevel.County)</code></example>
    public static Specification<StoredItem> OfLevel(AdministrativeLevel level) =>
        Specification.Where<StoredItem>($"清单层级为{level.ChineseName()}", $"list is of level {level.EnglishName()}", item => item.Level == level, item => item.Level == level);

    /// <summary>Items that name a level among those that exercise the power (行使层级). An item that names none, or is managed by tiers, names no level.</summary>
    /// <param name="level">The level.</param>
    /// <example><code>ItemSpecs.ExercisedAt(AdministrativeLevel.County) | ItemSpecs.ManagedByTiers()</code></example>
    public static Specification<StoredItem> ExercisedAt(AdministrativeLevel level)
    {
        // A list of one and Any: PostgreSQL answers an overlap of arrays by index, a membership it does not.
        List<AdministrativeLevel> wanted = [level];
        return Specification.Where<StoredItem>(
            $"行使层级含{level.ChineseName()}", $"exercised at level {level.EnglishName()}", item => item.Levels.Any(named => wanted.Contains(named)), item => Holds(item.Levels, level));
    }

    /// <summary>Items whose power the levels share by tiers (分级管理).</summary>
    /// <example><code>ItemSpecs.ManagedByTiers()</code></example>
    public static Specification<StoredItem> ManagedByTiers() =>
        Specification.Where<StoredItem>("分级管理", "managed by tiers", item => item.IsTiered, item => item.IsTiered);

    /// <summary>Items with a status, or any of several (事项状态).</summary>
    /// <param name="statuses">The statuses; none gives no item.</param>
    /// <example><code>ItemSpecs.OfStatus(ItemStatus.Suspended)</code></example>
    public static Specification<StoredItem> OfStatus(params IEnumerable<ItemStatus> statuses)
    {
        ArgumentNullException.ThrowIfNull(statuses);
        var wanted = statuses.Distinct().ToList();
        return Specification.Where<StoredItem>(
            $"状态为{string.Join('、', wanted.Select(Words.Chinese))}", $"status is {string.Join(" or ", wanted.Select(Words.English))}",
            item => wanted.Contains(item.Status), item => wanted.Contains(item.Status));
    }

    /// <summary>Items in force on a day (现行有效): in use or without a stated status, and the day lies within the dates of validity. A suspended item is not in force.</summary>
    /// <param name="date">The day.</param>
    /// <example><code>!ItemSpecs.InForceOn(new DateOnly(2026, 11, 1))</code></example>
    public static Specification<StoredItem> InForceOn(DateOnly date) => Specification.Where<StoredItem>(
        $"在{Words.Date(date)}有效", $"in force on {Words.Date(date)}",
        item => (item.Status == ItemStatus.InUse || item.Status == ItemStatus.Unspecified) && item.Validity.From <= date && item.Validity.To >= date,
        item => item.Status is ItemStatus.InUse or ItemStatus.Unspecified && item.Validity.From <= date && item.Validity.To >= date);

    /// <summary>Items whose power comes from a source, or any of several (权力来源).</summary>
    /// <param name="sources">The sources; none gives no item.</param>
    /// <example><code>ItemSpecs.FromSource(PowerSource.DevolvedByHigherLevel, PowerSource.EntrustedByHigherLevel)</code></example>
    public static Specification<StoredItem> FromSource(params IEnumerable<PowerSource> sources)
    {
        ArgumentNullException.ThrowIfNull(sources);
        var wanted = sources.Distinct().ToList();
        return Specification.Where<StoredItem>(
            $"权力来源为{string.Join('、', wanted.Select(Words.Chinese))}", $"source of power is {string.Join(" or ", wanted.Select(Words.English))}",
            item => wanted.Contains(item.PowerSource), item => wanted.Contains(item.PowerSource));
    }

    /// <summary>In the order of the lists: by list, then by place in it. A total order, fit for pages.</summary>
    /// <param name="specification">The question.</param>
    /// <example><code>ItemSpecs.OfType(ItemType.Penalty).InListOrder().Page(2, 50)</code></example>
    public static Specification<StoredItem> InListOrder(this Specification<StoredItem> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        return specification.OrderBy(item => item.ListId).ThenBy(item => item.Position).ThenBy(item => item.ItemId);
    }

    private static bool Holds<T>(IReadOnlyList<T> values, T wanted)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (EqualityComparer<T>.Default.Equals(values[i], wanted))
            {
                return true;
            }
        }

        return false;
    }
}
