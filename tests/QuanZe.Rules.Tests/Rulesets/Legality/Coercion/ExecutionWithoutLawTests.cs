using QuanZe.Rules.Rulesets.Legality.Coercion;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Coercion;

public sealed class ExecutionWithoutLawTests : RuleFixture<ExecutionWithoutLaw>
{
    [Test]
    public void Judge_LocalRegulationDemolishes_IsFound()
    {
        var finding = Judge(Sample.Coercion("强制拆除", "《山东省物业管理条例》第九十条：逾期不拆除的，强制拆除。")).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Error));
        Assert.That(finding.Message(), Does.Contain("属于行政强制执行，只能由法律设定"));
    }

    [Test]
    public void Judge_PlanningLawDemolishes_FindsNothing() => Assert.That(Judge(Sample.Coercion("强制拆除", "《中华人民共和国城乡规划法》第六十八条：县级以上地方人民政府可以责成有关部门采取强制拆除等措施。")), Is.Empty);

    [Test]
    public void Judge_SubstitutePerformanceUnderCoercionLaw_FindsNothing() => Assert.That(Judge(Sample.Coercion("代履行", "《中华人民共和国行政强制法》第五十条")), Is.Empty);

    [Test]
    public void Judge_SubstitutePerformanceUnderARegulation_FindsNothing() => Assert.That(Judge(Sample.Coercion("代履行", "《建设工程质量管理条例》第五十条：可以代履行。")), Is.Empty);

    [Test]
    public void Judge_CourtExecutes_FindsNothing() => Assert.That(Judge(Sample.Coercion("对违法行为的行政强制", "《山东省物业管理条例》第九十条：依法申请人民法院强制执行。")), Is.Empty);
}
