using QuanZe.Rules.Boundaries;
using QuanZe.Rules.Rulesets.Boundaries;
using QuanZe.Rules.Testing;

namespace QuanZe.Rules.Tests.Rulesets.Boundaries;

public sealed class MattersAreListedTests : RuleFixture<MattersAreListed>
{
    [Test]
    public void Derive_Area_ListsItsMatters() =>
        Assert.That(Derive<KeyAreaMatter>(Areas.Area(Areas.Retail, Areas.Retail with { Name = "油品质量" })).Select(matter => matter.ToString()), Is.EqualTo(["成品油监管：成品油零售经营管理", "成品油监管：油品质量"]));
}
