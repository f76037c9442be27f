using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Permissions;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Permissions;

public sealed class PromisedLimitIsLocalTests : RuleFixture<PromisedLimitIsLocal>
{
    [Test]
    public void Derive_LawfulDifference_IsPermittedWithItsGround()
    {
        var difference = Sample.Difference(ItemElement.PromisedLimit, "7个工作日", "3个工作日");

        var permitted = Derive<PermittedDifference>(difference).Single();

        Assert.That(permitted.Difference, Is.SameAs(difference));
        Assert.That(permitted.Ground.Chinese, Is.Not.Empty);
        Assert.That(permitted.Ground.English, Is.Not.Empty);
    }

    [Test]
    public void Derive_StatutoryLimit_PermitsNothing() => Assert.That(Derive<PermittedDifference>(Sample.Difference(ItemElement.StatutoryLimit, "30个工作日", "20个工作日")), Is.Empty);
}
