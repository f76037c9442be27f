using QuanZe.Rules.Rulesets.Legality.Coercion;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Coercion;

public sealed class LocalRegulationExceedsMeasuresTests : RuleFixture<LocalRegulationExceedsMeasures>
{
    [Test]
    public void Judge_RegulationTakesAnotherMeasure_IsFound()
    {
        var finding = Judge(Sample.Coercion("采取临时控制措施", "《山东省物业管理条例》第九十条：可以采取临时控制措施。")).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Error));
        Assert.That(finding.Message(), Does.Contain("地方性法规只可设定查封和扣押"));
    }

    [Test]
    public void Judge_RegulationSealsAndSeizes_FindsNothing() => Assert.That(Judge(Sample.Coercion("查封、扣押违法物品", "《山东省物业管理条例》第九十条：可以查封、扣押。")), Is.Empty);
}
