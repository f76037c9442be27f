using QuanZe.Rules.Rulesets.Legality.Penalties;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Penalties;

public sealed class PenaltyEntrustmentUnfoundedTests : RuleFixture<PenaltyEntrustmentUnfounded>
{
    [Test]
    public void Judge_EntrustedUnderANotice_IsFound()
    {
        var finding = Judge(Sample.Penalty("《关于进一步加强户外广告设施管理的通知》第三条：由主管部门处一万元以下罚款。", vary: item => item with { PowerSource = PowerSource.EntrustedByHigherLevel })).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Error));
    }

    [Test]
    public void Judge_EntrustedUnderARule_FindsNothing() => Assert.That(Judge(Sample.Penalty("《房屋建筑工程抗震设防管理规定》（建设部令第148号）第二十五条：由县级以上人民政府主管部门责令改正，处一万元以下罚款。", vary: item => item with { PowerSource = PowerSource.EntrustedByHigherLevel })), Is.Empty);

    [Test]
    public void Judge_OwnPower_FindsNothing() => Assert.That(Judge(Sample.Penalty("《关于进一步加强户外广告设施管理的通知》第三条：由主管部门处一万元以下罚款。")), Is.Empty);
}
