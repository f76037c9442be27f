using QuanZe.Rules.Alignment;
using QuanZe.Rules.Boundaries;
using QuanZe.Rules.Rulesets.Boundaries;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Boundaries;

public sealed class OverlapsAreListedTests : RuleFixture<OverlapsAreListed>
{
    private static IEnumerable<ProvisionUse> Uses(params ListedItem[] rows) => rows.SelectMany(row => row.Item.Basis.ProvisionKeys.Select(provision => new ProvisionUse(row, provision)));

    [Test]
    public void Derive_SameArticleTypeAndObject_IsAnOverlap()
    {
        var overlap = Derive<OverlappingRows>(Uses(Areas.Row("招远市发展和改革局", "节能标准执行情况的监督检查"), Areas.Row("招远市机关事务服务中心", "公共机构节能监督检查", id: "C2"))).Single();

        Assert.That(overlap.Words, Is.EqualTo(["节能"]));
        Assert.That((overlap.Provision.Article, overlap.Row.Item.Id, overlap.Other.Item.Id), Is.EqualTo((12, "C1", "C2")));
    }

    [TestCase("招远市机关事务服务中心", "对档案保管的监督检查", "《中华人民共和国节约能源法》第十二条", ItemType.Inspection, Description = "no common object: shared boilerplate")]
    [TestCase("招远市机关事务服务中心", "公共机构节能监督检查", "《中华人民共和国节约能源法》第十三条", ItemType.Inspection, Description = "near miss: another article")]
    [TestCase("招远市机关事务服务中心", "公共机构节能监督检查", "《中华人民共和国节约能源法》第十二条", ItemType.Penalty, Description = "near miss: another type")]
    [TestCase("招远市行政审批服务局", "公共机构节能监督检查", "《中华人民共和国节约能源法》第十二条", ItemType.Inspection, Description = "powers taken over by law")]
    [TestCase("招远市发展和改革局", "公共机构节能监督检查", "《中华人民共和国节约能源法》第十二条", ItemType.Inspection, Description = "one department")]
    [TestCase("招远经济技术开发区管理委员会", "公共机构节能监督检查", "《中华人民共和国节约能源法》第十二条", ItemType.Inspection, Description = "a zone for its own territory")]
    [TestCase("招远市机关事务服务中心", "节能标准执行情况的监督检查", "《中华人民共和国节约能源法》第十二条", ItemType.Inspection, Description = "the same name: a rival claim, reported there")]
    public void Derive_OneOfThemDiffers_IsNone(string body, string name, string basis, ItemType type) =>
        Assert.That(Derive<OverlappingRows>(Uses(Areas.Row("招远市发展和改革局", "节能标准执行情况的监督检查"), Areas.Row(body, name, basis, type, "C2"))), Is.Empty);
}
