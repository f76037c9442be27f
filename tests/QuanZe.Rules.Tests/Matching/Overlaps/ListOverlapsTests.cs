using QuanZe.Rules.Matching.Overlaps;
using QuanZe.Sdk;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Matching.Overlaps;

public sealed class ListOverlapsTests
{
    [Test]
    public void Find_TwoBodiesClaimOneActUnderOneArticle_SaysContested()
    {
        var overlap = Find(
            Item("a", "某市发展和改革委员会", "对公共机构节能标准执行情况的检查", "《示例节能法》第十二条"),
            Item("b", "某市机关事务管理局", "公共机构节能监督检查", "《示例节能法》第十二条")).Single();

        Assert.That((overlap.Left.Id, overlap.Right.Id, overlap.Kind), Is.EqualTo(("a", "b", OverlapKind.Contested)));
    }

    [Test]
    public void Find_OneBodyListsAnActTwice_SaysDuplicate()
    {
        var overlap = Find(
            Item("a", "某市文化局", "对擅自设立复制单位的处罚", "《示例条例》第二十条"),
            Item("b", "某市文化局", "对擅自设立复制单位的行政处罚", "《示例条例》第二十条")).Single();

        Assert.That(overlap.Kind, Is.EqualTo(OverlapKind.Duplicate));
    }

    [TestCase("对擅自设立复制单位的处罚", "某市文化局", "《示例条例》第二十一条", TestName = "Find_SameNameOtherArticle_IsAnotherItem")]
    [TestCase("对拒绝提供统计资料的处罚", "某市统计局", "《示例条例》第二十条", TestName = "Find_SharedBoilerplateArticle_IsNoOverlap")]
    [TestCase("对擅自设立复制单位的处罚", "某市统计局", "《另一条例》第二十条", TestName = "Find_OtherLawOtherBody_IsNoOverlap")]
    public void Find_RightlyDifferent_SaysNothing(string name, string body, string basis) =>
        Assert.That(Find(Item("a", "某市文化局", "对擅自设立复制单位的处罚", "《示例条例》第二十条"), Item("b", body, name, basis)), Is.Empty);

    [Test]
    public void Find_NearTwinsOfTwoBodies_SaysNothing() =>
        Assert.That(Find(Item("a", "某市文化局", "演出许可证新办", "《示例条例》第七条"), Item("b", "某市旅游局", "演出许可证变更", "《示例条例》第七条")), Is.Empty);

    private static ValueList<RowOverlap> Find(params PowerItem[] rows) => ListOverlaps.Find([new PowerList { Id = "city", Items = [.. rows] }]);

    private static PowerItem Item(string id, string body, string name, string basis) =>
        new() { Id = id, Name = name, Type = ItemType.Other, Body = new ImplementingBody { Name = body }, Basis = LegalBasis.Read(basis) };
}
