using QuanZe.Rules.Boundaries;
using QuanZe.Rules.Rulesets.Boundaries;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Boundaries;

public sealed class DutyOfTwoLeadsTests : RuleFixture<DutyOfTwoLeads>
{
    [Test]
    public void Judge_RivalLeads_NamesBothMattersAndTheDuty()
    {
        var area = Areas.Area(Areas.Retail, Areas.Retail with { Name = "加油站安全" });

        var finding = Judge(new RivalLeads(area, area.Matters[0], area.Matters[1], "负责加油站检查")).Single();

        Assert.That(finding.Code, Is.EqualTo(FindingCodes.DutyOfTwoLeads));
        Assert.That(finding.Message(), Is.EqualTo("成品油监管：成品油零售经营管理和「加油站安全」的牵头部门不同，但都主张「负责加油站检查」。"));
    }
}
