using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Specifications;

namespace QuanZe.Sdk.Tests.Specifications;

/// <summary>The shipped questions about a host's own entities.</summary>
public sealed class AdaptationTests
{
    private static readonly MemberMap<StoredItem, LegacyRow> Map = MemberMap<StoredItem, LegacyRow>.Empty
        .Map(item => item.Type, row => row.Kind == "XK" ? ItemType.Licence : row.Kind == "CF" ? ItemType.Penalty : ItemType.Unspecified)
        .Map(item => item.Code.BaseKey, row => row.Number)
        .Map(item => item.SearchName, row => row.Title)
        .Map(item => item.Citations, row => row.Laws.Select(law => new StoredCitation { Instrument = law.Name, Article = law.Article }));

    private static readonly LegacyRow Licence = new("XK", "000115001000", "建设工程规划许可", [new("城乡规划法", 40)]);

    private static readonly LegacyRow Penalty = new("CF", "000215001000", "对违法建设的处罚", [new("城乡规划法", 64), new("建筑法", 0)]);

    [Test]
    public void On_Path_AsksTheItemThatTheRowHolds()
    {
        var task = new ReviewTask("张三", new StoredItem { Type = ItemType.Licence, Name = "建设工程规划许可" });
        var specification = (ItemSpecs.OfType(ItemType.Licence) & !ItemSpecs.Claimed()).On<ReviewTask>(row => row.Item)
            & Specification.Where<ReviewTask>("由张三办理", "assigned to 张三", row => row.Assignee == "张三");

        Assert.That(specification.IsSatisfiedBy(task), Is.True);
        Assert.That(specification.IsSatisfiedBy(task with { Assignee = "李四" }), Is.False);
        Assert.That(specification.ToString(), Is.EqualTo("类型为行政许可 且 非（已认领） 且 由张三办理"));
    }

    [Test]
    public void On_Path_TakesOrderAndPageAlong()
    {
        ReviewTask[] tasks = [new("甲", new StoredItem { ListId = "b" }), new("乙", new StoredItem { ListId = "a" })];

        Assert.That(Specification.All<StoredItem>().InListOrder().Page(1, 1).On<ReviewTask>(row => row.Item).Filter(tasks).Single().Assignee, Is.EqualTo("乙"));
    }

    [Test]
    public void On_Map_AsksAForeignTable()
    {
        Assert.That(Asked(ItemSpecs.OfType(ItemType.Penalty)), Is.EqualTo(new[] { Penalty }));
        Assert.That(Asked(ItemSpecs.WithBaseCode(BaseCode.Parse("000115001000"))), Is.EqualTo(new[] { Licence }));
        Assert.That(Asked(ItemSpecs.Citing("中华人民共和国建筑法")), Is.EqualTo(new[] { Penalty }));
        Assert.That(Asked(ItemSpecs.CitingArticle("城乡规划法", 40)), Is.EqualTo(new[] { Licence }));
        Assert.That(Asked(ItemSpecs.NameContains("规划 许可")), Is.EqualTo(new[] { Licence }));
        Assert.That(Asked(!ItemSpecs.OfType(ItemType.Penalty) | ItemSpecs.Citing("建筑法")), Is.EqualTo(new[] { Licence, Penalty }));

        static IEnumerable<LegacyRow> Asked(Specification<StoredItem> specification) => specification.On(Map).Filter([Licence, Penalty]);
    }

    [Test]
    public void On_Map_ProjectsToo() =>
        Assert.That(ItemSpecs.OfType(ItemType.Penalty).OrderBy(item => item.SearchName).Select(item => item.Code.BaseKey).On(Map).Filter([Licence, Penalty]), Is.EqualTo(new[] { "000215001000" }));

    [Test]
    public void On_MemberWithoutPlace_IsNamed()
    {
        var missing = Assert.Throws<MissingMemberMapException>(() => ItemSpecs.OfScheme(CodeSchemes.Shandong).On(Map))!;

        Assert.That(missing.Member, Is.EqualTo("Code.Scheme"));
        Assert.That(missing.Message, Does.Contain("code follows the scheme shandong-13").And.Contain("LegacyRow").And.Contain("add Map(item => item.Code.Scheme, row => …)"));
    }

    [Test]
    public void On_RowAsAWhole_IsRefused() =>
        Assert.That(() => Specification.Where<StoredItem>("就是它", "is this one", item => item.Equals(null)).On(Map), Throws.InstanceOf<MissingMemberMapException>().With.Message.Contains("as a whole"));

    [Test]
    public void Map_NoMember_IsRefused() =>
        Assert.That(() => MemberMap<StoredItem, LegacyRow>.Empty.Map(item => item.Name + "!", row => row.Title), Throws.ArgumentException.With.Message.Contains("is no member"));

    [Test]
    public void Map_LaterEntry_Stands()
    {
        var map = Map.Map(item => item.SearchName, row => row.Number);

        Assert.That(ItemSpecs.NameContains("0002").On(map).Filter([Licence, Penalty]), Is.EqualTo(new[] { Penalty }));
        Assert.That(Map.Members, Is.EqualTo(new[] { "Citations", "Code.BaseKey", "SearchName", "Type" }));
    }

    private sealed record ReviewTask(string Assignee, StoredItem Item);

    private sealed record LegacyRow(string Kind, string Number, string Title, List<LegacyLaw> Laws);

    private sealed record LegacyLaw(string Name, int Article);
}
