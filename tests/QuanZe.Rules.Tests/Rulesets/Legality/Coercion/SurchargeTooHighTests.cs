using QuanZe.Rules.Rulesets.Legality.Coercion;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Coercion;

public sealed class SurchargeTooHighTests : RuleFixture<SurchargeTooHigh>
{
    [Test]
    public void Judge_FivePerCent_IsFound()
    {
        var finding = Judge(Sample.Coercion("加处罚款", "《中华人民共和国城乡规划法》第六十八条：到期不缴纳的，每日按罚款数额的百分之五加处罚款。")).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Warning));
        Assert.That(finding.Message(), Does.Contain("比例为 5%"));
    }

    [Test]
    public void Judge_ThreePerCent_FindsNothing() => Assert.That(Judge(Sample.Coercion("加处罚款", "《中华人民共和国行政处罚法》第七十二条：到期不缴纳罚款的，每日按罚款数额的百分之三加处罚款。")), Is.Empty);

    [Test]
    public void Judge_FiveTenThousandths_FindsNothing() => Assert.That(Judge(Sample.Coercion("加收滞纳金", "《工伤保险条例》第六十二条：按日加收万分之五的滞纳金。")), Is.Empty);
}
