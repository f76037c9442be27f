using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Permissions;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Permissions;

public sealed class LevelFollowsListIsPermittedTests : RuleFixture<LevelFollowsListIsPermitted>
{
    [Test]
    public void Derive_LawfulDifference_IsPermittedWithItsGround()
    {
        var difference = Sample.Difference(ItemElement.Levels, "省级", "县级");

        var permitted = Derive<PermittedDifference>(difference).Single();

        Assert.That(permitted.Difference, Is.SameAs(difference));
        Assert.That(permitted.Ground.Chinese, Is.Not.Empty);
        Assert.That(permitted.Ground.English, Is.Not.Empty);
    }

    [Test]
    public void Derive_AnotherElement_PermitsNothing() => Assert.That(Derive<PermittedDifference>(Sample.Difference(ItemElement.Type, "行政许可", "行政确认")), Is.Empty);
}
