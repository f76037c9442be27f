using QuanZe.Rules.Boundaries;
using QuanZe.Rules.Rulesets.Boundaries;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Boundaries;

namespace QuanZe.Rules.Tests.Rulesets.Boundaries;

public sealed class RivalLeadsAreListedTests : RuleFixture<RivalLeadsAreListed>
{
    [Test]
    public void Derive_TwoLeadsWithOneResponsibility_AreListed()
    {
        var second = new AreaMatter("加油站安全", [new("应急管理局", PartyRole.Lead, "负责成品油零售经营的行业管理，组织安全检查。")], []);

        Assert.That(Derive<RivalLeads>(Areas.Area(Areas.Retail, second)).Single().Responsibility, Is.EqualTo("负责成品油零售经营的行业管理。"));
    }

    [Test]
    public void Derive_OneDepartmentLeadsBoth_IsNone() => Assert.That(Derive<RivalLeads>(Areas.Area(Areas.Retail, Areas.Retail with { Name = "另一件" })), Is.Empty);

    [Test]
    public void Derive_WorkedExamples_HaveNone() => Assert.That(KeyAreas.Examples.SelectMany(area => Derive<RivalLeads>(area)), Is.Empty);
}
