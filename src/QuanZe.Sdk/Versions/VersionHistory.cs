using System.Globalization;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Text;
using QuanZe.Sdk.Workflows;

namespace QuanZe.Sdk.Versions;

/// <summary>All published versions of one government's list (版本沿革).</summary>
/// <remarks>Immutable and safe to share: publishing makes a new history and leaves the old one as it is.</remarks>
public sealed class VersionHistory
{
    private VersionHistory(ValueList<ListVersion> versions) => Versions = versions;

    /// <summary>A history without versions.</summary>
    public static VersionHistory Empty { get; } = new([]);

    /// <summary>The versions, oldest first.</summary>
    public ValueList<ListVersion> Versions { get; }

    /// <summary>The latest version, or null.</summary>
    public ListVersion? Current => Versions.IsEmpty ? null : Versions[^1];

    /// <summary>The version in force on a day, or null when none was published by then.</summary>
    /// <param name="date">The day.</param>
    public ListVersion? AsOf(DateOnly date) => Versions.LastOrDefault(version => version.PublishedOn <= date);

    /// <summary>Publishes a version, or says why not.</summary>
    /// <param name="list">The list.</param>
    /// <param name="publishedOn">The day of publication.</param>
    /// <param name="approvingDocument">The document that approves it.</param>
    /// <returns>
    /// The new history, or all refusals: no document (<c>QZ7201</c>), a day before the latest version (<c>QZ7202</c>), items that are drafts (<c>QZ7203</c>),
    /// codes that an item of an earlier version had which is gone (<c>QZ7204</c>), codes that two items of one body have (<c>QZ7205</c>).
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Publication Publish(PowerList list, DateOnly publishedOn, string approvingDocument)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(approvingDocument);
        var refusals = Refusals(list, publishedOn, approvingDocument).ToValueList();
        if (!refusals.IsEmpty)
        {
            return new Publication(this, refusals);
        }

        var number = Versions.Count + 1;
        var hash = ListVersion.HashOf(Current?.Hash ?? "", number, publishedOn, approvingDocument, list);
        return new Publication(new VersionHistory([.. Versions, new ListVersion(number, publishedOn, approvingDocument, list, hash)]), []);
    }

    /// <summary>The number of the first version whose hash does not follow from its content and the version before, or null when all do.</summary>
    public int? FirstBroken()
    {
        var previous = "";
        foreach (var version in Versions)
        {
            if (version.Hash != ListVersion.HashOf(previous, version.Number, version.PublishedOn, version.ApprovingDocument, version.List))
            {
                return version.Number;
            }

            previous = version.Hash;
        }

        return null;
    }

    /// <summary>A history of versions read from a store; nothing is checked but their order. Ask <see cref="FirstBroken"/>.</summary>
    /// <param name="versions">The versions, oldest first, numbered from 1.</param>
    /// <exception cref="ArgumentException">The numbers do not run from 1, or the days do not run forward.</exception>
    public static VersionHistory Of(ValueList<ListVersion> versions)
    {
        ArgumentNullException.ThrowIfNull(versions);
        for (var i = 0; i < versions.Count; i++)
        {
            if (versions[i].Number != i + 1 || (i > 0 && versions[i].PublishedOn < versions[i - 1].PublishedOn))
            {
                throw new ArgumentException($"Version {versions[i].Number} of {versions[i].PublishedOn:yyyy-MM-dd} is out of order.", nameof(versions));
            }
        }

        return new VersionHistory(versions);
    }

    private IEnumerable<Refusal> Refusals(PowerList list, DateOnly publishedOn, string approvingDocument)
    {
        if (string.IsNullOrWhiteSpace(approvingDocument))
        {
            yield return new Refusal(FindingCodes.ApprovalMissing, []);
        }

        if (Current is { } current && publishedOn < current.PublishedOn)
        {
            yield return new Refusal(FindingCodes.PublishedBefore, [Day(publishedOn), Day(current.PublishedOn)]);
        }

        foreach (var item in list.Items.Where(item => item.Status == ItemStatus.Draft))
        {
            yield return new Refusal(FindingCodes.DraftPublished, [Wording.Of(item.FullName)]);
        }

        var retired = Retired(list);
        foreach (var item in list.Items.Where(item => retired.ContainsKey(item.Code.Text)))
        {
            yield return new Refusal(FindingCodes.CodeReused, [Wording.Of(item.Code.Text), Wording.Of(item.FullName), Wording.Of(retired[item.Code.Text])]);
        }

        foreach (var group in list.Items.Where(item => !item.Code.IsMissing).GroupBy(item => (item.Code.Text, item.Body.Name)).Where(group => group.Count() > 1))
        {
            yield return new Refusal(FindingCodes.CodeTwice, [Wording.Of(group.Key.Text), Wording.Of(string.Join('、', group.Select(item => item.FullName)))]);
        }
    }

    // A code belongs for ever to the item that had it first: codes whose items ended in an earlier version, with the names of those items.
    private Dictionary<string, string> Retired(PowerList list)
    {
        var retired = new Dictionary<string, string>(StringComparer.Ordinal);
        var living = list.Items.Select(Identity).ToHashSet();
        foreach (var item in Versions.SelectMany(version => version.List.Items).Where(item => !item.Code.IsMissing && !living.Contains(Identity(item))))
        {
            retired.TryAdd(item.Code.Text, item.FullName);
        }

        foreach (var change in Current is { } current ? ListDifference.Between(current.List, list).Changes : [])
        {
            if (change is { Before: { } before, After: not null })
            {
                retired.Remove(before.Code.Text);
            }
        }

        return retired;
    }

    private static (string Code, string Name, ItemType Type) Identity(PowerItem item) => (item.Code.Text, CanonicalText.Of(item.FullName, TextForm.Comparison), item.Type);

    private static Wording Day(DateOnly day) => Wording.Of(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
