using QuanZe.Rules.Rulesets.Legality.Penalties;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Penalties;

public sealed class TownshipDecisionMissingTests : RuleFixture<TownshipDecisionMissing>
{
    [Test]
    public void Judge_ConferredWithoutDocument_IsFound()
    {
        var finding = Judge(Sample.Penalty("《中华人民共和国城乡规划法》第六十四条：由县级以上地方人民政府城乡规划主管部门责令改正，处罚款。", body: "田横镇人民政府", vary: item => item with { PowerSource = PowerSource.ConferredOnTownship })).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Warning));
        Assert.That(finding.Message(), Does.Contain("未注明省、自治区、直辖市的决定"));
    }

    [Test]
    public void Judge_DecisionIsNamed_FindsNothing() => Assert.That(Judge(Sample.Penalty("《中华人民共和国城乡规划法》第六十四条：由县级以上地方人民政府城乡规划主管部门责令改正，处罚款。", body: "田横镇人民政府", vary: item => item with { PowerSource = PowerSource.ConferredOnTownship, PowerSourceDocument = "鲁政字〔2023〕1号" })), Is.Empty);

    [Test]
    public void Judge_NotConferred_FindsNothing() => Assert.That(Judge(Sample.Penalty("《中华人民共和国城乡规划法》第六十四条：由县级以上地方人民政府城乡规划主管部门责令改正，处罚款。", body: "田横镇人民政府")), Is.Empty);
}
