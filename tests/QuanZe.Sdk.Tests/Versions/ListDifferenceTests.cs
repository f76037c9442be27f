using CsCheck;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;
using QuanZe.Sdk.Text;
using QuanZe.Sdk.Versions;

namespace QuanZe.Sdk.Tests.Versions;

public sealed class ListDifferenceTests
{
    private static readonly PowerItem Water = Item("c1", "取水许可", "000119012000", "县水利局");
    private static readonly PowerItem Sand = Item("c2", "河道采砂许可", "000119013000", "县水利局");

    [Test]
    public void Between_EqualLists_ChangesNothing() =>
        Assert.That(Between([Water, Sand], [Sand, Water]).Changes.Select(change => change.Kind), Is.All.EqualTo(ItemChangeKind.Unchanged));

    [Test]
    public void Between_NameReworded_MarksTheWordsThatChanged()
    {
        var change = Between([Water], [Water with { Name = "取水审批" }]).Changes.Single();

        Assert.That(change.Kind, Is.EqualTo(ItemChangeKind.Changed));
        Assert.That(change.Elements.Single(), Is.EqualTo(new ElementChange(ItemElement.Name, "事项名称", "取水许可", "取水审批")));
        Assert.That(change.Elements[0].Segments, Is.EqualTo([new TextSegment(SegmentKind.Equal, "取水"), new TextSegment(SegmentKind.Removed, "许可"), new TextSegment(SegmentKind.Added, "审批")]));
    }

    [Test]
    public void Between_IdsMadeAnew_PairsByCodeAndBody()
    {
        var change = Between([Water], [Water with { Id = "n9", Basis = LegalBasis.Read("《取水许可和水资源费征收管理条例》第四条") }]).Changes.Single();

        Assert.That(change.Before, Is.SameAs(Water));
        Assert.That(change.Elements.Select(element => element.Heading), Is.EqualTo(["设定依据"]));
    }

    [Test]
    public void Between_NoCodes_PairsByNameTypeAndBody() =>
        Assert.That(Between([Water with { Code = ItemCode.Missing }], [Water with { Id = "n9", Code = ItemCode.Missing, Remarks = "市县同权" }]).Changes.Single().Elements.Single().Heading, Is.EqualTo("备注"));

    [Test]
    public void Between_SameNameOtherType_IsAnotherItem() =>
        Assert.That(
            Between([Water with { Code = ItemCode.Missing }], [Water with { Id = "n9", Code = ItemCode.Missing, Type = ItemType.Inspection }]).Changes.Select(change => change.Kind),
            Is.EqualTo([ItemChangeKind.Added, ItemChangeKind.Removed]));

    [Test]
    public void Between_TwoCandidatesForOne_GuessesNothing()
    {
        var twins = new[] { Water with { Id = "n1" }, Water with { Id = "n2" } };

        var difference = Between([Water], twins);

        Assert.That(difference.Count(ItemChangeKind.Added), Is.EqualTo(2));
        Assert.That(difference.Count(ItemChangeKind.Removed), Is.EqualTo(1));
    }

    [Test]
    public void Between_ColumnsUnknownToTheModel_AreComparedToo() =>
        Assert.That(
            Between([Water with { Extra = [new ExtraColumn("廉政风险点", "低")] }], [Water with { Extra = [new ExtraColumn("廉政风险点", "高")] }]).Changes.Single().Elements.Single(),
            Is.EqualTo(new ElementChange(ItemElement.None, "廉政风险点", "低", "高")));

    [Test]
    public void Between_AnyLists_EveryItemStandsInExactlyOneChange()
    {
        var item = Gen.Select(Gen.Int[1, 9], Gen.Int[1, 5], Gen.Int[0, 4], Gen.Bool, (id, name, code, body) =>
            Item($"c{id}", $"事项{name}", code == 0 ? "" : $"00011901{code}000", body ? "县水利局" : "县林业局"));
        var list = item.Array[0, 9].Select(items => items.DistinctBy(one => one.Id).ToArray());
        Gen.Select(list, list).Sample((before, after) =>
        {
            var difference = Between(before, after);

            Assert.That(difference.Changes.Select(change => change.After).OfType<PowerItem>(), Is.EqualTo(after).Using<PowerItem>(ReferenceEquals));
            Assert.That(difference.Changes.Select(change => change.Before).OfType<PowerItem>(), Is.EquivalentTo(before));
            Assert.That(difference.Changes.Where(change => change.Kind == ItemChangeKind.Unchanged).All(change => change.Before! with { Id = change.After!.Id } == change.After));
        });
    }

    private static ListDifference Between(PowerItem[] before, PowerItem[] after) =>
        ListDifference.Between(new PowerList { Id = "v1", Items = before.ToValueList() }, new PowerList { Id = "v2", Items = after.ToValueList() });

    private static PowerItem Item(string id, string name, string code, string body) =>
        new() { Id = id, Name = name, Type = ItemType.Licence, Code = ItemCode.Read(code), Body = new ImplementingBody { Name = body } };
}
