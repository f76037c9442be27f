using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Specifications;

/// <summary>A finding in the shape that stores can search (问题): its code, severity, element and item.</summary>
public sealed record StoredFinding
{
    /// <summary>The id of the list.</summary>
    public string ListId { get; init; } = "";

    /// <summary>The id of the item; empty for a finding about the list.</summary>
    public string ItemId { get; init; } = "";

    /// <summary>The code as printed, for example <c>QZ1001</c>.</summary>
    public string Code { get; init; } = "";

    /// <summary>The severity.</summary>
    public Severity Severity { get; init; }

    /// <summary>The element.</summary>
    public ItemElement Element { get; init; }

    /// <summary>The shape of a finding.</summary>
    /// <param name="finding">The finding.</param>
    public static StoredFinding Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new()
        {
            ListId = StoreText.Key(finding.Subject.ListId),
            ItemId = StoreText.Key(finding.Subject.ItemId),
            Code = finding.Code.ToString(),
            Severity = finding.Severity,
            Element = finding.Element,
        };
    }
}
