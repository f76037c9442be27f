using QuanZe.Rules.Rulesets.Legality.Penalties;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Penalties;

public sealed class PenaltyEntrustmentUndocumentedTests : RuleFixture<PenaltyEntrustmentUndocumented>
{
    [Test]
    public void Judge_NoDocument_IsFound()
    {
        var finding = Judge(Sample.Penalty("《中华人民共和国城乡规划法》第六十四条：由县级以上地方人民政府城乡规划主管部门责令改正，处罚款。", vary: item => item with { PowerSource = PowerSource.EntrustedByHigherLevel })).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Warning));
        Assert.That(finding.Message(), Does.EndWith("未注明委托书。"));
    }

    [Test]
    public void Judge_DocumentIsNamed_FindsNothing() => Assert.That(Judge(Sample.Penalty("《中华人民共和国城乡规划法》第六十四条：由县级以上地方人民政府城乡规划主管部门责令改正，处罚款。", vary: item => item with { PowerSource = PowerSource.EntrustedByHigherLevel, PowerSourceDocument = "招住建委〔2024〕1号" })), Is.Empty);

    [Test]
    public void Judge_OwnPower_FindsNothing() => Assert.That(Judge(Sample.Penalty("《中华人民共和国城乡规划法》第六十四条：由县级以上地方人民政府城乡规划主管部门责令改正，处罚款。")), Is.Empty);
}
