using QuanZe.Rules.Rulesets.Legality.Coercion;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Coercion;

public sealed class CoercionKindsNotStatedTests : RuleFixture<CoercionKindsNotStated>
{
    [Test]
    public void Judge_OrderToStopAlone_IsFound()
    {
        var finding = Judge(Sample.Coercion("对违法行为的行政强制", "《中华人民共和国节约能源法》第六十八条：由主管部门责令停止建设，限期改造。")).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Info));
        Assert.That(finding.Message(), Does.Contain("没有强制措施或者强制执行方式"));
    }

    [Test]
    public void Judge_MeasureIsQuoted_FindsNothing() => Assert.That(Judge(Sample.Coercion("对违法行为的行政强制", "《中华人民共和国消防法》第五十四条：查封。")), Is.Empty);

    [Test]
    public void Judge_NothingIsQuoted_FindsNothing() => Assert.That(Judge(Sample.Coercion("对违法行为的行政强制", "《中华人民共和国消防法》第五十四条")), Is.Empty);
}
