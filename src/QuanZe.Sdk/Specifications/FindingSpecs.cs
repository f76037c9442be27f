using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Specifications;

/// <summary>The ready-made questions about findings (问题规约).</summary>
public static class FindingSpecs
{
    /// <summary>Findings of a kind (问题编号).</summary>
    /// <param name="code">The kind.</param>
    /// <example><code>FindingSpecs.OfCode(FindingCodes.BasisDiffers)</code></example>
    public static Specification<StoredFinding> OfCode(FindingCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var wanted = code.ToString();
        return Specification.Where($"问题为{wanted}", $"finding is {wanted}", (StoredFinding finding) => finding.Code == wanted, new FindingConditions.OfCode(wanted));
    }

    /// <summary>Findings at least so grave (严重程度).</summary>
    /// <param name="severity">The least severity.</param>
    /// <example><code>FindingSpecs.AtLeast(Severity.Error) &amp; FindingSpecs.About(ItemElement.Basis)</code></example>
    public static Specification<StoredFinding> AtLeast(Severity severity) => Specification.Where(
        $"{Words.Chinese(severity)}以上", $"severity {Words.English(severity)} or above", (StoredFinding finding) => finding.Severity >= severity, new FindingConditions.AtLeast(severity));

    /// <summary>Findings about an element (问题要素).</summary>
    /// <param name="element">The element; <see cref="ItemElement.None"/> for those about the item as a whole.</param>
    /// <example><code>FindingSpecs.About(ItemElement.Name)</code></example>
    public static Specification<StoredFinding> About(ItemElement element) => Specification.Where(
        $"关于{element.ChineseName()}", $"about {element.EnglishName()}", (StoredFinding finding) => finding.Element == element, new FindingConditions.About(element));

    /// <summary>Findings about a list and its items (某清单的问题).</summary>
    /// <param name="listId">The id of the list.</param>
    /// <example><code>FindingSpecs.InList("county") &amp; FindingSpecs.AtLeast(Severity.Warning)</code></example>
    public static Specification<StoredFinding> InList(string listId)
    {
        ArgumentNullException.ThrowIfNull(listId);
        var key = StoreText.Key(listId);
        return Specification.Where($"属于清单“{listId}”", $"in list '{listId}'", (StoredFinding finding) => finding.ListId == key, new FindingConditions.InList(key));
    }
}
