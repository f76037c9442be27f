using QuanZe.Rules.Rulesets.Legality.Coercion;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Coercion;

public sealed class DepositsWithoutLawTests : RuleFixture<DepositsWithoutLaw>
{
    [Test]
    public void Judge_RegulationFreezes_IsFound()
    {
        var finding = Judge(Sample.Coercion("冻结存款", "《建设工程质量管理条例》第五十条：可以冻结存款。")).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Error));
        Assert.That(finding.Message(), Does.Contain("只能由法律规定的机关依照法律实施"));
    }

    [Test]
    public void Judge_LawFreezes_FindsNothing() => Assert.That(Judge(Sample.Coercion("冻结存款", "《中华人民共和国税收征收管理法》第三十八条：可以冻结存款。")), Is.Empty);

    [Test]
    public void Judge_RegulationSeals_FindsNothing() => Assert.That(Judge(Sample.Coercion("查封场所", "《建设工程质量管理条例》第五十条：可以查封。")), Is.Empty);
}
