using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Permissions;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Permissions;

public sealed class BodyOfSameFunctionIsPermittedTests : RuleFixture<BodyOfSameFunctionIsPermitted>
{
    [Test]
    public void Derive_LawfulDifference_IsPermittedWithItsGround()
    {
        var difference = Sample.Bodies("山东省住房和城乡建设厅", "招远市住房和城乡建设局");

        var permitted = Derive<PermittedDifference>(difference).Single();

        Assert.That(permitted.Difference, Is.SameAs(difference));
        Assert.That(permitted.Ground.Chinese, Is.Not.Empty);
        Assert.That(permitted.Ground.English, Is.Not.Empty);
    }

    [Test]
    public void Derive_AnotherFunction_PermitsNothing() => Assert.That(Derive<PermittedDifference>(Sample.Bodies("山东省住房和城乡建设厅", "招远市行政审批服务局")), Is.Empty);
}
