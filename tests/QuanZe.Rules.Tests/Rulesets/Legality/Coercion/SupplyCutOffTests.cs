using QuanZe.Rules.Rulesets.Legality.Coercion;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Coercion;

public sealed class SupplyCutOffTests : RuleFixture<SupplyCutOff>
{
    [Test]
    public void Judge_Residents_IsFound()
    {
        var finding = Judge(Sample.Coercion("对拒不搬迁居民停止供电", "《中华人民共和国城乡规划法》第六十八条")).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Error));
        Assert.That(finding.Message(), Does.Contain("不得对居民生活采取停止供水"));
    }

    [Test]
    public void Judge_NoWordOfResidents_IsFound()
    {
        var finding = Judge(Sample.Coercion("对违法生产单位停止供电", "《中华人民共和国安全生产法》第七十条")).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Warning));
    }

    [Test]
    public void Judge_NoSupplyIsCut_FindsNothing() => Assert.That(Judge(Sample.Coercion("查封场所", "《中华人民共和国消防法》第五十四条：查封。")), Is.Empty);
}
