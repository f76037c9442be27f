using QuanZe.Rules.Rulesets.Legality.Penalties;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Penalties;

public sealed class DecisionTakesTooLongTests : RuleFixture<DecisionTakesTooLong>
{
    [Test]
    public void Judge_SixMonths_IsFound()
    {
        var finding = Judge(Sample.Penalty("《中华人民共和国城乡规划法》第六十四条：由县级以上地方人民政府城乡规划主管部门责令改正，处罚款。", vary: item => item with { StatutoryLimit = new TimeLimit("180日", 180, DayUnit.CalendarDays) })).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Warning));
        Assert.That(finding.Message(), Does.Contain("法定时限为“180日”"));
    }

    [Test]
    public void Judge_NinetyDays_FindsNothing() => Assert.That(Judge(Sample.Penalty("《中华人民共和国城乡规划法》第六十四条：由县级以上地方人民政府城乡规划主管部门责令改正，处罚款。", vary: item => item with { StatutoryLimit = new TimeLimit("90日", 90, DayUnit.CalendarDays) })), Is.Empty);

    [Test]
    public void Judge_SixtyWorkingDays_FindsNothing() => Assert.That(Judge(Sample.Penalty("《中华人民共和国城乡规划法》第六十四条：由县级以上地方人民政府城乡规划主管部门责令改正，处罚款。", vary: item => item with { StatutoryLimit = new TimeLimit("60个工作日", 60, DayUnit.WorkingDays) })), Is.Empty);

    [Test]
    public void Judge_SeventyWorkingDays_IsFound()
    {
        var finding = Judge(Sample.Penalty("《中华人民共和国城乡规划法》第六十四条：由县级以上地方人民政府城乡规划主管部门责令改正，处罚款。", vary: item => item with { StatutoryLimit = new TimeLimit("70个工作日", 70, DayUnit.WorkingDays) })).Single();

    }

    [Test]
    public void Judge_NoLimitIsStated_FindsNothing() => Assert.That(Judge(Sample.Penalty("《中华人民共和国城乡规划法》第六十四条：由县级以上地方人民政府城乡规划主管部门责令改正，处罚款。")), Is.Empty);
}
