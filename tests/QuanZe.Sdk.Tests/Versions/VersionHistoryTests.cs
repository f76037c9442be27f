using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Organisations;
using QuanZe.Sdk.Versions;

namespace QuanZe.Sdk.Tests.Versions;

public sealed class VersionHistoryTests
{
    private static readonly PowerItem Water = Item("c1", "取水许可", "000119012000");
    private static readonly PowerItem Sand = Item("c2", "河道采砂许可", "000119013000");
    private static readonly VersionHistory First = VersionHistory.Empty.Publish(List(Water, Sand), new(2026, 1, 10), "某政发〔2026〕1号").History;

    [Test]
    public void Publish_FirstVersion_IsNumberedAndHashed()
    {
        Assert.That(First.Current!.Number, Is.EqualTo(1));
        Assert.That(First.Current.Hash, Has.Length.EqualTo(64));
        Assert.That(VersionHistory.Empty.Versions, Is.Empty);
    }

    [Test]
    public void AsOf_DayBetweenVersions_IsTheOneInForce()
    {
        var history = First.Publish(List(Water), new(2026, 6, 1), "某政发〔2026〕9号").History;

        Assert.That(history.AsOf(new(2026, 1, 9)), Is.Null);
        Assert.That(history.AsOf(new(2026, 5, 31))!.Number, Is.EqualTo(1));
        Assert.That(history.AsOf(new(2026, 6, 1))!.Number, Is.EqualTo(2));
    }

    [Test]
    public void Publish_EverythingWrong_NamesEveryReason()
    {
        var publication = First.Publish(List(Water with { Status = ItemStatus.Draft }, Item("c8", "取水口登记", "000119012000")), new(2026, 1, 1), " ");

        Assert.That(publication.IsDone, Is.False);
        Assert.That(publication.History, Is.SameAs(First));
        Assert.That(publication.Refusals.Select(refusal => refusal.Message()), Is.EqualTo([
            "公布清单应当注明批准文件。",
            "公布日期2026-01-01早于现行版本的公布日期2026-01-10。",
            "「取水许可」还是草稿，不能公布。",
            "编码000119012000同时用于：取水许可、取水口登记。",
        ]));
    }

    [Test]
    public void Publish_CodeOfAnEndedItem_IsRefusedAlsoVersionsLater()
    {
        var history = First.Publish(List(Water), new(2026, 6, 1), "某政发〔2026〕9号").History;

        var publication = history.Publish(List(Water, Item("c9", "围填海许可", "000119013000")), new(2026, 9, 1), "某政发〔2026〕15号");

        Assert.That(publication.Refusals.Single().Message(), Is.EqualTo("编码000119013000曾属于已经取消的「河道采砂许可」，不能再用于「围填海许可」。"));
    }

    [Test]
    public void Publish_EndedItemRevived_KeepsItsCode()
    {
        var history = First.Publish(List(Water), new(2026, 6, 1), "某政发〔2026〕9号").History;

        Assert.That(history.Publish(List(Water, Sand), new(2026, 9, 1), "某政发〔2026〕15号").IsDone, Is.True);
    }

    [Test]
    public void Publish_SameItemRenamed_KeepsItsCode() =>
        Assert.That(First.Publish(List(Water with { Name = "取水审批" }, Sand), new(2026, 6, 1), "某政发〔2026〕9号").IsDone, Is.True);

    [Test]
    public void FirstBroken_OldVersionChanged_IsThatVersion()
    {
        var history = First.Publish(List(Water), new(2026, 6, 1), "某政发〔2026〕9号").History;
        var forged = VersionHistory.Of([history.Versions[0] with { List = List(Water) }, history.Versions[1]]);

        Assert.That(history.FirstBroken(), Is.Null);
        Assert.That(forged.FirstBroken(), Is.EqualTo(1));
    }

    [Test]
    public void FirstBroken_OldVersionChangedWithItsHash_IsTheNext()
    {
        var history = First.Publish(List(Water), new(2026, 6, 1), "某政发〔2026〕9号").History;
        var old = history.Versions[0];
        var forged = old with { List = List(Water), Hash = ListVersion.HashOf("", 1, old.PublishedOn, old.ApprovingDocument, List(Water)) };

        Assert.That(VersionHistory.Of([forged, history.Versions[1]]).FirstBroken(), Is.EqualTo(2));
    }

    [Test]
    public void Of_NumbersOutOfOrder_NamesTheVersion() =>
        Assert.That(() => VersionHistory.Of([First.Versions[0] with { Number = 2 }]), Throws.ArgumentException.With.Message.Contains("Version 2 of 2026-01-10 is out of order."));

    private static PowerList List(params PowerItem[] items) => new() { Id = "county", Items = items.ToValueList() };

    private static PowerItem Item(string id, string name, string code) =>
        new() { Id = id, Name = name, Type = ItemType.Licence, Code = ItemCode.Read(code), Body = new ImplementingBody { Name = "县水利局" } };
}
