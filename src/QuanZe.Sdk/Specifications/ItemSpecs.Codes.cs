using QuanZe.Sdk.Codes;

namespace QuanZe.Sdk.Specifications;

/// <content>Questions about codes.</content>
public static partial class ItemSpecs
{
    /// <summary>Items with a base code, whichever longer code it was cut out of (基本编码).</summary>
    /// <param name="code">The code.</param>
    /// <example><code>ItemSpecs.WithBaseCode(BaseCode.Parse("000115001000"))</code></example>
    public static Specification<StoredItem> WithBaseCode(BaseCode code) => WithBaseKey(code.ToString());

    /// <summary>Items with the key that a province's own scheme has for the base code (基本编码).</summary>
    /// <param name="key">The key, see <see cref="ItemCode.BaseKey"/>; the empty text gives items without one.</param>
    /// <example><code>ItemSpecs.WithBaseKey(item.Code.BaseKey ?? "")</code></example>
    public static Specification<StoredItem> WithBaseKey(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var wanted = StoreText.Key(key);
        return Specification.Where(
            key.Length == 0 ? "无基本编码" : $"基本编码为{key}", key.Length == 0 ? "without a base code" : $"base code is {key}",
            (StoredItem item) => item.Code.BaseKey == wanted, new ItemConditions.WithBaseKey(wanted));
    }

    /// <summary>Items whose code was read by a scheme (编码规则).</summary>
    /// <param name="scheme">The scheme.</param>
    /// <example><code>ItemSpecs.OfScheme(CodeSchemes.Shandong)</code></example>
    public static Specification<StoredItem> OfScheme(ICodeScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        var id = StoreText.Key(scheme.Id);
        return Specification.Where($"编码规则为{id}", $"code follows the scheme {id}", (StoredItem item) => item.Code.Scheme == id, new ItemConditions.OfScheme(id));
    }

    /// <summary>Items whose code is not as it should be: doubtful or unusable (编码有误). A code that is missing is not malformed; see <see cref="Lacking"/>.</summary>
    /// <example><code>ItemSpecs.WithMalformedCode() &amp; ItemSpecs.InList("county")</code></example>
    public static Specification<StoredItem> WithMalformedCode() => Specification.Where(
        "编码有误", "code is malformed",
        (StoredItem item) => item.Code.Grade == CodeGrade.Doubtful || item.Code.Grade == CodeGrade.Unusable, default(ItemConditions.WithMalformedCode));

    /// <summary>Items of whose code a certain thing is to be said (编码诊断).</summary>
    /// <param name="condition">The diagnosis.</param>
    /// <example><code>ItemSpecs.WithCodeCondition(CodeCondition.DigitsLostToNumber)</code></example>
    public static Specification<StoredItem> WithCodeCondition(CodeCondition condition) => Specification.Where(
        $"编码诊断为{condition}", $"code is diagnosed as {condition}", (StoredItem item) => item.Code.Condition == condition, new ItemConditions.WithCodeCondition(condition));

    /// <summary>Main items: heads of families and items that are not split (主项).</summary>
    /// <example><code>ItemSpecs.MainItems() &amp; ItemSpecs.OfType(ItemType.Licence)</code></example>
    public static Specification<StoredItem> MainItems() =>
        Specification.Where("为主项", "is a main item", (StoredItem item) => item.Code.Role != FamilyRole.Sub, default(ItemConditions.MainItems));

    /// <summary>Sub-items, by their code or, where it says nothing, by the name of a sub-item (子项).</summary>
    /// <example><code>ItemSpecs.SubItems()</code></example>
    public static Specification<StoredItem> SubItems() =>
        Specification.Where("为子项", "is a sub-item", (StoredItem item) => item.Code.Role == FamilyRole.Sub, default(ItemConditions.SubItems));
}
