using QuanZe.Rules.Rulesets.Legality.Penalties;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Penalties;

public sealed class PenaltyKindsNotStatedTests : RuleFixture<PenaltyKindsNotStated>
{
    [Test]
    public void Judge_NothingSaysTheKind_IsFound()
    {
        var finding = Judge(Sample.Penalty("《中华人民共和国城乡规划法》第六十五条：应当办理手续。")).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Info));
        Assert.That(finding.Message(), Does.Contain("名称和引文都没有处罚种类"));
    }

    [Test]
    public void Judge_FineIsQuoted_FindsNothing() => Assert.That(Judge(Sample.Penalty("《中华人民共和国城乡规划法》第六十四条：由县级以上地方人民政府城乡规划主管部门责令改正，处罚款。")), Is.Empty);

    [Test]
    public void Judge_NameStatesTheKind_FindsNothing() => Assert.That(Judge(Sample.Penalty("《中华人民共和国城乡规划法》第六十五条", vary: item => item with { Name = "吊销规划许可证" })), Is.Empty);
}
