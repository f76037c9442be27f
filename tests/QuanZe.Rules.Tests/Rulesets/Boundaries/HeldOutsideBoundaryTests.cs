using QuanZe.Rules.Rulesets.Boundaries;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Boundaries;

public sealed class HeldOutsideBoundaryTests : RuleFixture<HeldOutsideBoundary>
{
    [Test]
    public void Judge_DepartmentIsNoParty_IsFound()
    {
        var finding = Judge(Areas.RowOf(Areas.Row("招远市自然资源局", "成品油零售用地审查"), Areas.Retail)).Single();

        Assert.That(finding.Code, Is.EqualTo(FindingCodes.HeldOutsideBoundary));
        Assert.That(finding.Message(), Is.EqualTo("「成品油零售用地审查」属于成品油监管：成品油零售经营管理，该事项由商务局、市场监督管理局负责，而招远市自然资源局不在其中。"));
    }

    [TestCase("招远市商务局")]
    [TestCase("招远市市场监督管理局", Description = "a cooperating party may hold items")]
    public void Judge_DepartmentIsParty_FindsNothing(string body) => Assert.That(Judge(Areas.RowOf(Areas.Row(body, "成品油零售经营检查"), Areas.Retail)), Is.Empty);
}
