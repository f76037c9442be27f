using QuanZe.Rules.Rulesets.Legality.Coercion;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Coercion;

public sealed class ExecutionGivenByCoercionLawTests : RuleFixture<ExecutionGivenByCoercionLaw>
{
    [Test]
    public void Judge_SubstitutePerformanceUnderARegulation_IsFound()
    {
        var finding = Judge(Sample.Coercion("代履行", "《建设工程质量管理条例》第五十条：可以代履行。")).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Info));
        Assert.That(finding.Message(), Does.Contain("宜补列《中华人民共和国行政强制法》第五十条"));
    }

    [Test]
    public void Judge_CoercionLawIsCited_FindsNothing() => Assert.That(Judge(Sample.Coercion("代履行", "《中华人民共和国行政强制法》第五十条")), Is.Empty);

    [Test]
    public void Judge_Sealing_FindsNothing() => Assert.That(Judge(Sample.Coercion("查封场所", "《建设工程质量管理条例》第五十条：可以查封。")), Is.Empty);
}
