using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Specifications;
using QuanZe.Sdk.Versions;

namespace QuanZe.Sdk.Tests.Specifications;

/// <summary>Rows that know in which published version they last changed.</summary>
public sealed class VersionedItemsTests
{
    private static readonly PowerItem Licence = new() { Id = "1", Name = "建设工程规划许可", Code = ItemCode.Read("000115001000"), Status = ItemStatus.InUse };

    private static readonly PowerItem Penalty = new() { Id = "2", Name = "对违法建设的处罚", Code = ItemCode.Read("370217021000"), Status = ItemStatus.InUse };

    private static readonly PowerItem Inspection = new() { Id = "3", Name = "规划检查", Status = ItemStatus.InUse };

    private static readonly VersionHistory History = Published(
        [Licence, Penalty],
        [Licence, Penalty with { Remarks = "已调整" }, Inspection],
        [Inspection with { Id = "9" }, Licence, Penalty with { Remarks = "已调整" }]);

    [Test]
    public void Of_History_SaysInWhichVersionEachItemLastChanged() => Assert.That(
        StoredItems.Of(History).Select(row => (row.ItemId, row.Position, row.ChangedIn)), Is.EqualTo(new[] { ("9", 0, 2), ("1", 1, 1), ("2", 2, 2) }), "another id or place is no change");

    [Test]
    public void Of_ItemThatWasGone_IsNewAgain()
    {
        var history = Published([Licence, Penalty], [Penalty], [Licence, Penalty]);

        Assert.That(StoredItems.Of(history).Select(row => (row.ItemId, row.ChangedIn)), Is.EqualTo(new[] { ("1", 3), ("2", 1) }));
    }

    [Test]
    public void ChangedSince_VersionOfADay_AsksItsListOnly()
    {
        var since = ItemSpecs.ChangedSince(History.AsOf(new DateOnly(2026, 1, 31))!);
        var rows = StoredItems.Of(History);

        Assert.That(since.Filter(rows).Select(row => row.ItemId), Is.EqualTo(new[] { "9", "2" }));
        Assert.That(since.IsSatisfiedBy(rows[0] with { ListId = "city" }), Is.False);
        Assert.That(ItemSpecs.ChangedSince(History.Current!).Filter(rows), Is.Empty);
        Assert.That(since.ToString(), Is.EqualTo("清单“county”自第1版（2026-01-01公布）以来有变化"));
        Assert.That(since.Describe("en"), Is.EqualTo("changed in list 'county' since version 1 of 2026-01-01"));
    }

    [Test]
    public void Of_NoVersion_GivesNoRow() => Assert.That(StoredItems.Of(VersionHistory.Empty), Is.Empty);

    private static VersionHistory Published(params ValueList<PowerItem>[] versions)
    {
        var history = VersionHistory.Empty;
        foreach (var items in versions)
        {
            var publication = history.Publish(new PowerList { Id = "county", Items = items }, new DateOnly(2026, history.Versions.Count + 1, 1), "某政发〔2026〕3号");
            Assert.That(publication.Refusals, Is.Empty);
            history = publication.History;
        }

        return history;
    }
}
