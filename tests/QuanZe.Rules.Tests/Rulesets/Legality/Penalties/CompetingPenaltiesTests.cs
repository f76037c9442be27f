using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Legality.Penalties;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Penalties;

public sealed class CompetingPenaltiesTests : RuleFixture<CompetingPenalties>
{
    [Test]
    public void Judge_OneWarnsOneFines_IsFound()
    {
        var finding = Judge(Rivals("《中华人民共和国城乡规划法》第六十四条：由县级以上地方人民政府城乡规划主管部门责令改正，给予警告。", "《中华人民共和国城乡规划法》第六十四条：由县级以上地方人民政府城乡规划主管部门责令改正，处一万元以下罚款。")).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Info));
        Assert.That(finding.Message(), Does.Contain("招远市自然资源局也列有同一处罚：先立案的机关管辖"));
    }

    [Test]
    public void Judge_BothFine_FindsNothing() => Assert.That(Judge(Rivals("《中华人民共和国城乡规划法》第六十四条：由县级以上地方人民政府城乡规划主管部门责令改正，处一万元以下罚款。", "《中华人民共和国城乡规划法》第六十四条：由县级以上地方人民政府城乡规划主管部门责令改正，处一万元以下罚款。")), Is.Empty);

    private static object[] Rivals(string first, string second) =>
        [new RivalClaim(Sample.Penalty(second, body: "招远市水利局", vary: item => item with { Id = "C2" }).Row, Sample.Penalty(first, body: "招远市自然资源局").Row), LegalKnowledge.Default];
}
