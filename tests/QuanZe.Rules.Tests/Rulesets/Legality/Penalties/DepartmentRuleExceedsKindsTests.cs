using QuanZe.Rules.Rulesets.Legality.Penalties;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Penalties;

public sealed class DepartmentRuleExceedsKindsTests : RuleFixture<DepartmentRuleExceedsKinds>
{
    [Test]
    public void Judge_RuleConfiscates_IsFound()
    {
        var finding = Judge(Sample.Penalty("《房屋建筑工程抗震设防管理规定》（建设部令第148号）第二十五条：由县级以上人民政府主管部门责令改正，没收违法所得，并处一万元以下罚款。")).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Error));
        Assert.That(finding.Message(), Does.Contain("的没收违法所得（“没收违法所得”）仅有部门规章依据"));
    }

    [Test]
    public void Judge_WarningAndFine_FindsNothing() => Assert.That(Judge(Sample.Penalty("《房屋建筑工程抗震设防管理规定》（建设部令第148号）第二十五条：由县级以上人民政府主管部门责令改正，给予警告，处一万元以下罚款。")), Is.Empty);

    [Test]
    public void Judge_RegulationStandsBesideTheRule_FindsNothing() => Assert.That(Judge(Sample.Penalty("《建设工程质量管理条例》第五十条：由主管部门责令改正，没收违法所得。《房屋建筑工程抗震设防管理规定》（建设部令第148号）第二十五条：由县级以上人民政府主管部门责令改正，没收违法所得。")), Is.Empty);

    [Test]
    public void Judge_RuleSendsOnToARegulation_IsFound()
    {
        var finding = Judge(Sample.Penalty("《房屋建筑工程抗震设防管理规定》（建设部令第148号）第二十五条：由县级以上人民政府主管部门责令改正，依照《建设工程质量管理条例》第六十条的规定没收违法所得。")).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Warning));
    }
}
