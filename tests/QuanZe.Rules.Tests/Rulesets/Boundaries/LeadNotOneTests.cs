using QuanZe.Rules.Boundaries;
using QuanZe.Rules.Rulesets.Boundaries;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Boundaries;

namespace QuanZe.Rules.Tests.Rulesets.Boundaries;

public sealed class LeadNotOneTests : RuleFixture<LeadNotOne>
{
    [Test]
    public void Judge_NoLeadOrTwo_IsFound()
    {
        Assert.That(Judge(Areas.Matter(Areas.Retail with { Parties = [Areas.Market] })).Single().Message(), Is.EqualTo("成品油监管：成品油零售经营管理应当有一个牵头部门，实际为：0。"));
        Assert.That(Judge(Areas.Matter(Areas.Retail with { Parties = [Areas.Commerce, Areas.Market with { Role = PartyRole.Lead }] })).Single().Actual, Is.EqualTo("商务局、市场监督管理局"));
    }

    [Test]
    public void Judge_OneLead_FindsNothing() => Assert.That(Judge(Areas.Matter(Areas.Retail)), Is.Empty);

    [Test]
    public void Judge_WorkedExamples_HaveOneLeadEach() => Assert.That(Judge(KeyAreas.Examples.SelectMany(area => area.Matters.Select(matter => new KeyAreaMatter(area, matter)))), Is.Empty);
}
