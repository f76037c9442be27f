using QuanZe.Rules.Rulesets.Legality.Coercion;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Coercion;

public sealed class SealingTakesTooLongTests : RuleFixture<SealingTakesTooLong>
{
    [Test]
    public void Judge_NinetyDays_IsFound()
    {
        var finding = Judge(Sample.Coercion("查封场所", "《建设工程质量管理条例》第五十条：可以查封。", vary: item => item with { StatutoryLimit = new TimeLimit("90日", 90, DayUnit.CalendarDays) })).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Warning));
        Assert.That(finding.Message(), Does.Contain("期限为“90日”，超过30日"));
    }

    [Test]
    public void Judge_ThirtyDays_FindsNothing() => Assert.That(Judge(Sample.Coercion("查封场所", "《建设工程质量管理条例》第五十条：可以查封。", vary: item => item with { StatutoryLimit = new TimeLimit("30日", 30, DayUnit.CalendarDays) })), Is.Empty);

    [Test]
    public void Judge_ExecutionAlone_FindsNothing() => Assert.That(Judge(Sample.Coercion("代履行", "《中华人民共和国行政强制法》第五十条", vary: item => item with { StatutoryLimit = new TimeLimit("90日", 90, DayUnit.CalendarDays) })), Is.Empty);
}
