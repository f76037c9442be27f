using QuanZe.Sdk.Findings;

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
        return Specification.Where<StoredItem>(
            $"有问题{wanted}", $"with finding {wanted}", item => item.Findings.Any(finding => finding.Code == wanted), item => item.HasFinding(wanted));
    }

    /// <summary>Items about which something was found that is at least so grave (有某级以上问题).</summary>
    /// <param name="atLeast">The least severity.</param>
    /// <example><code>!ItemSpecs.WithFindings(Severity.Info)   // items about which nothing was found</code></example>
    public static Specification<StoredItem> WithFindings(Severity atLeast) => Specification.Where<StoredItem>(
        $"有{Words.Chinese(atLeast)}以上问题", $"with findings of severity {Words.English(atLeast)} or above",
        item => item.Findings.Any(finding => finding.Severity >= atLeast), item => item.HasFinding(atLeast));

    /// <summary>Items that are new or changed since a version of their list (某版本以来有变化).</summary>
    /// <param name="version">The number of the version; changes in later versions count.</param>
    /// <example><code>ItemSpecs.InList("county") &amp; ItemSpecs.ChangedSince(3)</code></example>
    public static Specification<StoredItem> ChangedSince(int version) =>
        Specification.Where<StoredItem>($"自第{version}版以来有变化", $"changed since version {version}", item => item.ChangedIn > version, item => item.ChangedIn > version);

    private static Specification<StoredItem> Standing(ClaimStanding standing, string chinese, string english) =>
        Specification.Where<StoredItem>(chinese, english, item => item.Claim == standing, item => item.Claim == standing);
}
