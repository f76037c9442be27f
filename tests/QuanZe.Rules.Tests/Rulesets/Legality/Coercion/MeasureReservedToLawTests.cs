using QuanZe.Rules.Rulesets.Legality.Coercion;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Coercion;

public sealed class MeasureReservedToLawTests : RuleFixture<MeasureReservedToLaw>
{
    [Test]
    public void Judge_RegulationIsolates_IsFound()
    {
        var finding = Judge(Sample.Coercion("强制隔离", "《建设工程质量管理条例》第五十条：可以强制隔离。")).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Error));
        Assert.That(finding.Message(), Does.Contain("只能由法律设定"));
    }

    [Test]
    public void Judge_LawIsolates_FindsNothing() => Assert.That(Judge(Sample.Coercion("强制隔离", "《中华人民共和国传染病防治法》第三十九条：可以强制隔离。")), Is.Empty);

    [Test]
    public void Judge_RegulationSeals_FindsNothing() => Assert.That(Judge(Sample.Coercion("查封场所", "《建设工程质量管理条例》第五十条：可以查封。")), Is.Empty);
}
