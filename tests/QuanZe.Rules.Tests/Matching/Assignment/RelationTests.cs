using QuanZe.Rules.Matching;
using QuanZe.Sdk;
using QuanZe.Sdk.Law;

namespace QuanZe.Rules.Tests.Matching.Assignment;

public sealed class RelationTests
{
    private static readonly string[] Others = ["对未取得许可擅自从事河道采砂的处罚", "城市桥梁限载标志设置的确认", "经营性停车场备案", "对危险化学品经营单位的监督检查"];

    [Test]
    public void Relations_OneRowSaidInTwoParts_IsASplit()
    {
        var related = Relations(["燃气工程设计审批、燃气工程验收审批"], ["燃气工程设计审批", "燃气工程验收审批"]).Single();

        Assert.That((related.Relation, Names(related.Left), Names(related.Right)), Is.EqualTo((MatchRelation.Split, "燃气工程设计审批、燃气工程验收审批", "燃气工程设计审批|燃气工程验收审批")));
    }

    [Test]
    public void Relations_TwoRowsSaidInOne_IsAMerge()
    {
        var related = Relations(["娱乐场所设立审批", "娱乐场所变更审批"], ["娱乐场所设立、变更审批"]).Single();

        Assert.That((related.Relation, Names(related.Left), Names(related.Right)), Is.EqualTo((MatchRelation.Merge, "娱乐场所设立审批|娱乐场所变更审批", "娱乐场所设立、变更审批")));
    }

    [Test]
    public void Relations_OnlyOneOfTheParts_IsNone() =>
        Assert.That(new ListMatcher(MatchOptions.Default).Match(List("l", [.. Others, "娱乐场所设立审批"]), List("r", [.. Others, "娱乐场所设立、变更审批"])).Relations, Is.Empty);

    [Test]
    public void Relations_PartsUnderOtherLaws_AreNone() =>
        Assert.That(Relations(["娱乐场所设立审批", "娱乐场所变更审批"], ["娱乐场所设立、变更审批"], "《甲类示例条例》第七条", "《乙类示例条例》第九条"), Is.Empty);

    [Test]
    public void Relations_MainItemAgainstItsSubItems_IsSaid()
    {
        var related = Relations(["建筑企业资质认定"], ["建筑企业资质认定（首次申请）", "建筑企业资质认定（延续）"]).Single();

        Assert.That((related.Relation, Names(related.Left), Names(related.Right)), Is.EqualTo((MatchRelation.MainOfSubItems, "建筑企业资质认定", "建筑企业资质认定（首次申请）|建筑企业资质认定（延续）")));
    }

    [Test]
    public void Relations_RowPrintedTwice_IsADuplicateUnlessItsArticleDiffers()
    {
        var related = Relations([Others[0]], []).Single();
        Assert.That((related.Relation, Names(related.Left)), Is.EqualTo((MatchRelation.Duplicate, $"{Others[0]}|{Others[0]}")));

        var (left, right) = (List("l", [Others[0]]), List("r", Others));
        var other = left.Items[0] with { Id = "l9", Basis = LegalBasis.Read("《示例条例》第八条") };
        Assert.That(new ListMatcher(MatchOptions.Default).Match(left with { Items = [.. left.Items, other] }, right).Relations, Is.Empty);
    }

    private static ValueList<RelatedItems> Relations(string[] left, string[] right, string leftBasis = "《示例条例》第七条", string rightBasis = "《示例条例》第七条")
    {
        var result = new ListMatcher(MatchOptions.Default).Match(List("l", [.. Others, .. left], leftBasis), List("r", [.. Others, .. right], rightBasis));
        Assert.That(result.Matches.Where(match => match.Band == MatchBand.Accept).Select(match => match.Left.Name), Is.SubsetOf(Others), "an item and its part are no pair");
        return result.Relations;
    }

    private static string Names(ValueList<PowerItem> items) => string.Join('|', items.Select(item => item.Name));

    private static PowerList List(string id, string[] names, string basis = "《示例条例》第七条") => new()
    {
        Id = id,
        Items = names.Select((name, row) => new PowerItem { Id = $"{id}{row}", Name = name, Type = ItemType.Other, Basis = LegalBasis.Read(basis) }).ToValueList(),
    };
}
