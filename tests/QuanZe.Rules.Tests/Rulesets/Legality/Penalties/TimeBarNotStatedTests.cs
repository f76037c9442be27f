using QuanZe.Rules.Rulesets.Legality.Penalties;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Penalties;

public sealed class TimeBarNotStatedTests : RuleFixture<TimeBarNotStated>
{
    [Test]
    public void Judge_NoRowStatesIt_IsFound()
    {
        var finding = Judge(Sample.Department(ItemType.Penalty, Sample.Penalty("《中华人民共和国城乡规划法》第六十四条：由县级以上地方人民政府城乡规划主管部门责令改正，处罚款。").Row)).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Info));
        Assert.That(finding.Message(), Does.Contain("均未提及处罚时效"));
    }

    [Test]
    public void Judge_RemediesStateIt_FindsNothing() => Assert.That(Judge(Sample.Department(ItemType.Penalty, Sample.Penalty("《中华人民共和国城乡规划法》第六十四条：由县级以上地方人民政府城乡规划主管部门责令改正，处罚款。", vary: item => item with { Remedies = "违法行为在二年内未被发现的，不再给予行政处罚。" }).Row)), Is.Empty);
}
