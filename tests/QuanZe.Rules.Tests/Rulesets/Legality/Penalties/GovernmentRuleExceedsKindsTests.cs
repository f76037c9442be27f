using QuanZe.Rules.Rulesets.Legality.Penalties;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Penalties;

public sealed class GovernmentRuleExceedsKindsTests : RuleFixture<GovernmentRuleExceedsKinds>
{
    [Test]
    public void Judge_CityRuleSuspendsBusiness_IsFound()
    {
        var finding = Judge(Sample.Penalty("《烟台市户外广告设置管理办法》（烟台市人民政府令第120号）第三十条：由主管部门责令改正，责令停业整顿。")).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Error));
        Assert.That(finding.Message(), Does.Contain("的责令停产停业（“停业整顿”）仅有地方政府规章依据"));
    }

    [Test]
    public void Judge_Fine_FindsNothing() => Assert.That(Judge(Sample.Penalty("《烟台市户外广告设置管理办法》（烟台市人民政府令第120号）第三十条：由主管部门责令改正，处一万元以下罚款。")), Is.Empty);

    [Test]
    public void Judge_LocalRegulationStandsBesideTheRule_FindsNothing() => Assert.That(Judge(Sample.Penalty("《山东省物业管理条例》第九十条：由县级以上人民政府主管部门给予警告；责令停业整顿。《烟台市户外广告设置管理办法》（烟台市人民政府令第120号）第三十条：由主管部门责令改正，责令停业整顿。")), Is.Empty);
}
