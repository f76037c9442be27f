using QuanZe.Rules.Rulesets.Legality.Penalties;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Penalties;

public sealed class PenaltyAuthorisationUnfoundedTests : RuleFixture<PenaltyAuthorisationUnfounded>
{
    [Test]
    public void Judge_AuthorisedByARule_IsFound()
    {
        var finding = Judge(Sample.Penalty("《房屋建筑工程抗震设防管理规定》（建设部令第148号）第二十五条：由县级以上人民政府主管部门责令改正，处一万元以下罚款。", vary: item => item with { PowerSource = PowerSource.AuthorisedByHigherLevel })).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Error));
        Assert.That(finding.Message(), Does.Contain("由授权的招远市住房和城乡建设局实施处罚"));
    }

    [Test]
    public void Judge_AuthorisedByALocalRegulation_FindsNothing() => Assert.That(Judge(Sample.Penalty("《山东省物业管理条例》第九十条：由县级以上人民政府主管部门给予警告；处一万元以下罚款。", vary: item => item with { PowerSource = PowerSource.AuthorisedByHigherLevel })), Is.Empty);

    [Test]
    public void Judge_OwnPower_FindsNothing() => Assert.That(Judge(Sample.Penalty("《房屋建筑工程抗震设防管理规定》（建设部令第148号）第二十五条：由县级以上人民政府主管部门责令改正，处一万元以下罚款。")), Is.Empty);
}
