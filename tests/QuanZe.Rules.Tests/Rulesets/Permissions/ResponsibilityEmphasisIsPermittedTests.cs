using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Permissions;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Permissions;

public sealed class ResponsibilityEmphasisIsPermittedTests : RuleFixture<ResponsibilityEmphasisIsPermitted>
{
    [Test]
    public void Derive_LawfulDifference_IsPermittedWithItsGround()
    {
        var difference = Sample.Difference(ItemElement.Responsibilities, "指导监督责任2项", "直接实施责任3项");

        var permitted = Derive<PermittedDifference>(difference).Single();

        Assert.That(permitted.Difference, Is.SameAs(difference));
        Assert.That(permitted.Ground.Chinese, Is.Not.Empty);
        Assert.That(permitted.Ground.English, Is.Not.Empty);
    }

    [Test]
    public void Derive_AnotherElement_PermitsNothing() => Assert.That(Derive<PermittedDifference>(Sample.Difference(ItemElement.Name, "甲许可", "乙许可")), Is.Empty);
}
