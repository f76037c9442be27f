using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Permissions;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Permissions;

public sealed class DoubledWordIsPermittedTests : RuleFixture<DoubledWordIsPermitted>
{
    [Test]
    public void Derive_LawfulDifference_IsPermittedWithItsGround()
    {
        var difference = Sample.Names("对擅自施工的行政处罚", "对擅自施工的的行政处罚");

        var permitted = Derive<PermittedDifference>(difference).Single();

        Assert.That(permitted.Difference, Is.SameAs(difference));
        Assert.That(permitted.Ground.Chinese, Is.Not.Empty);
        Assert.That(permitted.Ground.English, Is.Not.Empty);
    }

    [Test]
    public void Derive_AnotherWord_PermitsNothing() => Assert.That(Derive<PermittedDifference>(Sample.Names("对擅自施工的行政处罚", "对擅自停工的的行政处罚")), Is.Empty);

    [Test]
    public void Derive_OnlyEndings_PermitsNothing() => Assert.That(Derive<PermittedDifference>(Sample.Names("对擅自施工的行政处罚", "对擅自施工的处罚")), Is.Empty);
}
