using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Versions;

namespace QuanZe.Sdk.Specifications;

/// <content>Questions about claims, findings and versions, which the host records with the item.</content>
public static partial class ItemSpecs
{
    /// <summary>Items that were claimed (已认领).</summary>
    /// <example><code>ItemSpecs.Claimed() &amp; ItemSpecs.InDivision(DivisionCode.Parse("370600"))</code></example>
    public static Specification<StoredItem> Claimed() => Standing(ClaimStanding.Claimed, "已认领", "claimed");

    /// <summary>Items that wait to be claimed (未认领).</summary>
    /// <example><code>ItemSpecs.Unclaimed() &amp; ItemSpecs.OfBody("招远市司法局")</code></example>
    public static Specification<StoredItem> Unclaimed() => Standing(ClaimStanding.Unclaimed, "未认领", "unclaimed");

    /// <summary>Items that were declined (不予认领).</summary>
    /// <example><code>ItemSpecs.Declined()</code></example>
    public static Specification<StoredItem> Declined() => Standing(ClaimStanding.Declined, "不予认领", "declined");

    /// <summary>Items about which something of a kind was found (有某类问题).</summary>
    /// <param name="code">The kind.</param>
    /// <example><code>ItemSpecs.WithFinding(FindingCodes.NameDiffers)</code></example>
    public static Specification<StoredItem> WithFinding(FindingCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        var wanted = code.ToString();
        return Specification.Where(
            $"有问题{wanted}", $"with finding {wanted}", (StoredItem item) => item.Findings.Any(finding => finding.Code == wanted), new ItemConditions.WithFinding(wanted));
    }

    /// <summary>Items about which something was found that is at least so grave (有某级以上问题).</summary>
    /// <param name="atLeast">The least severity.</param>
    /// <example><code>!ItemSpecs.WithFindings(Severity.Info)   // items about which nothing was found</code></example>
    public static Specification<StoredItem> WithFindings(Severity atLeast) => Specification.Where(
        $"有{Words.Chinese(atLeast)}以上问题", $"with findings of severity {Words.English(atLeast)} or above",
        (StoredItem item) => item.Findings.Any(finding => finding.Severity >= atLeast), new ItemConditions.WithFindings(atLeast));

    /// <summary>Items that are new or changed since a version of their list (某版本以来有变化).</summary>
    /// <param name="version">The number of the version; changes in later versions count.</param>
    /// <example><code>ItemSpecs.InList("county") &amp; ItemSpecs.ChangedSince(3)</code></example>
    public static Specification<StoredItem> ChangedSince(int version) =>
        Specification.Where($"自第{version}版以来有变化", $"changed since version {version}", (StoredItem item) => item.ChangedIn > version, new ItemConditions.ChangedSince(version));

    /// <summary>Items of a list that are new or changed since one of its published versions (某版本以来有变化).</summary>
    /// <param name="version">The version, for example that of a day: <see cref="VersionHistory.AsOf"/>. Its list is asked, and no other.</param>
    /// <example><code>ItemSpecs.ChangedSince(history.AsOf(new DateOnly(2026, 1, 1))!)</code></example>
    public static Specification<StoredItem> ChangedSince(ListVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        var (listId, number) = (StoreText.Key(version.List.Id), version.Number);
        return Specification.Where(
            $"清单“{version.List.Id}”自第{number}版（{Words.Date(version.PublishedOn)}公布）以来有变化", $"changed in list '{version.List.Id}' since version {number} of {Words.Date(version.PublishedOn)}",
            (StoredItem item) => item.ListId == listId && item.ChangedIn > number, new ItemConditions.ChangedSinceVersion(listId, number));
    }

    private static Specification<StoredItem> Standing(ClaimStanding standing, string chinese, string english) =>
        Specification.Where(chinese, english, (StoredItem item) => item.Claim == standing, new ItemConditions.Standing(standing));
}
