using QuanZe.Rules.Rulesets.Legality.Penalties;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Penalties;

public sealed class LowerAddsPenaltyTests : RuleFixture<LowerAddsPenalty>
{
    [Test]
    public void Judge_RuleConfiscatesWhereTheRegulationFines_IsFound()
    {
        var finding = Judge(Sample.Penalty("《建设工程质量管理条例》第五十条：由主管部门责令改正，处一万元以下罚款。《房屋建筑工程抗震设防管理规定》（建设部令第148号）第二十五条：由县级以上人民政府主管部门责令改正，没收违法所得，处一万元以下罚款。")).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Info));
        Assert.That(finding.Message(), Does.Contain("的处罚（没收违法所得）超出所引《建设工程质量管理条例》的种类或者幅度"));
    }

    [Test]
    public void Judge_RuleFinesMore_IsFound()
    {
        var finding = Judge(Sample.Penalty("《建设工程质量管理条例》第五十条：由主管部门责令改正，处一万元以下罚款。《房屋建筑工程抗震设防管理规定》（建设部令第148号）第二十五条：由县级以上人民政府主管部门责令改正，处三万元以下罚款。")).Single();

        Assert.That(finding.Message(), Does.Contain("罚款3万元"));
    }

    [Test]
    public void Judge_RuleStaysWithin_FindsNothing() => Assert.That(Judge(Sample.Penalty("《建设工程质量管理条例》第五十条：由主管部门责令改正，处三万元以下罚款。《房屋建筑工程抗震设防管理规定》（建设部令第148号）第二十五条：由县级以上人民政府主管部门责令改正，处一万元以上三万元以下罚款。")), Is.Empty);

    [Test]
    public void Judge_TwoRegulationsOfOneRank_FindsNothing() => Assert.That(Judge(Sample.Penalty("《建设工程质量管理条例》第五十条：由主管部门责令改正，处一万元以下罚款。《城市房地产开发经营管理条例》第三十条：没收违法所得。")), Is.Empty);
}
