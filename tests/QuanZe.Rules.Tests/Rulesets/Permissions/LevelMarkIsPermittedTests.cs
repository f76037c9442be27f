using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Permissions;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Permissions;

public sealed class LevelMarkIsPermittedTests : RuleFixture<LevelMarkIsPermitted>
{
    [Test]
    public void Derive_LawfulDifference_IsPermittedWithItsGround()
    {
        var difference = Sample.Names("建筑工程施工许可证核发", "建筑工程施工许可证核发（县级）");

        var permitted = Derive<PermittedDifference>(difference).Single();

        Assert.That(permitted.Difference, Is.SameAs(difference));
        Assert.That(permitted.Ground.Chinese, Is.Not.Empty);
        Assert.That(permitted.Ground.English, Is.Not.Empty);
    }

    [Test]
    public void Derive_BracketCarriesMeaning_PermitsNothing() => Assert.That(Derive<PermittedDifference>(Sample.Names("出租汽车经营许可（新办）", "出租汽车经营许可（变更）")), Is.Empty);

    [Test]
    public void Derive_AnotherWord_PermitsNothing() => Assert.That(Derive<PermittedDifference>(Sample.Names("建筑工程施工许可证核发", "建筑工程施工许可证办理（县级）")), Is.Empty);
}
