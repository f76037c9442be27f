using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Permissions;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Permissions;

public sealed class PenaltyEndingIsPermittedTests : RuleFixture<PenaltyEndingIsPermitted>
{
    [Test]
    public void Derive_LawfulDifference_IsPermittedWithItsGround()
    {
        var difference = Sample.Names("对未取得施工许可证擅自施工的处罚", "对未取得施工许可证擅自施工行为的行政处罚");

        var permitted = Derive<PermittedDifference>(difference).Single();

        Assert.That(permitted.Difference, Is.SameAs(difference));
        Assert.That(permitted.Ground.Chinese, Is.Not.Empty);
        Assert.That(permitted.Ground.English, Is.Not.Empty);
    }

    [Test]
    public void Derive_AnotherArticle_PermitsNothing() => Assert.That(Derive<PermittedDifference>(Sample.Names("对违反第六十一条规定的处罚", "对违反第六十二条规定的行政处罚")), Is.Empty);

    [Test]
    public void Derive_InspectionOfTheSameText_PermitsNothing() => Assert.That(Derive<PermittedDifference>(Sample.Names("对粮食收购的处罚", "对粮食收购的检查")), Is.Empty);

    [Test]
    public void Derive_OnlyLevelMarks_PermitsNothing() => Assert.That(Derive<PermittedDifference>(Sample.Names("对擅自施工的处罚", "对擅自施工的处罚（县级）")), Is.Empty);
}
