namespace QuanZe.Sdk.Specifications;

/// <content>Questions about what an item states.</content>
public static partial class ItemSpecs
{
    /// <summary>Items in which an element is blank (要素缺失).</summary>
    /// <param name="element">The element; <see cref="ItemElement.None"/> gives no item.</param>
    /// <example><code>ItemSpecs.Lacking(ItemElement.Basis) &amp; ItemSpecs.OfType(ItemType.Penalty)</code></example>
    public static Specification<StoredItem> Lacking(ItemElement element)
    {
        // As in ExercisedAt: an overlap of arrays is answered by index.
        List<ItemElement> wanted = [element];
        return Specification.Where(
            $"缺{element.ChineseName()}", $"lacks {element.EnglishName()}", (StoredItem item) => item.Lacking.Any(blank => wanted.Contains(blank)), new ItemConditions.Lacking(element));
    }

    /// <summary>Items with a responsibility of a kind (有某类责任).</summary>
    /// <param name="kind">The kind; <see cref="ResponsibilityKind.Unspecified"/> asks for responsibilities without a label.</param>
    /// <example><code>ItemSpecs.WithResponsibilities(ResponsibilityKind.Supervisory)</code></example>
    public static Specification<StoredItem> WithResponsibilities(ResponsibilityKind kind)
    {
        var (chinese, english) = ($"有{Words.Chinese(kind)}", $"with {Words.English(kind)}");
        return kind switch
        {
            ResponsibilityKind.Direct => Specification.Where(chinese, english, (StoredItem item) => item.DirectResponsibilities > 0, default(ItemConditions.WithDirectResponsibilities)),
            ResponsibilityKind.Supervisory => Specification.Where(chinese, english, (StoredItem item) => item.SupervisoryResponsibilities > 0, default(ItemConditions.WithSupervisoryResponsibilities)),
            _ => Specification.Where(chinese, english, (StoredItem item) => item.UnlabelledResponsibilities > 0, default(ItemConditions.WithUnlabelledResponsibilities)),
        };
    }

    /// <summary>Items without a responsibility of a kind (无某类责任).</summary>
    /// <param name="kind">The kind; <see cref="ResponsibilityKind.Unspecified"/> asks for responsibilities without a label.</param>
    /// <example><code>ItemSpecs.WithoutResponsibilities(ResponsibilityKind.Direct) &amp; ItemSpecs.ExercisedAt(AdministrativeLevel.County)</code></example>
    public static Specification<StoredItem> WithoutResponsibilities(ResponsibilityKind kind)
    {
        var (chinese, english) = ($"无{Words.Chinese(kind)}", $"without {Words.English(kind)}");
        return kind switch
        {
            ResponsibilityKind.Direct => Specification.Where(chinese, english, (StoredItem item) => item.DirectResponsibilities == 0, default(ItemConditions.WithoutDirectResponsibilities)),
            ResponsibilityKind.Supervisory => Specification.Where(chinese, english, (StoredItem item) => item.SupervisoryResponsibilities == 0, default(ItemConditions.WithoutSupervisoryResponsibilities)),
            _ => Specification.Where(chinese, english, (StoredItem item) => item.UnlabelledResponsibilities == 0, default(ItemConditions.WithoutUnlabelledResponsibilities)),
        };
    }
}
