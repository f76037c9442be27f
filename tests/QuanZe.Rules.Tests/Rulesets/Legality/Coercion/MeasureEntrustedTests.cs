using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Legality.Coercion;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Coercion;

public sealed class MeasureEntrustedTests : RuleFixture<MeasureEntrusted>
{
    [Test]
    public void Judge_SeizureByEntrustment_IsFound()
    {
        var finding = Judge(Sample.Coercion("扣押违法物品", "《建设工程质量管理条例》第五十条：可以扣押。", vary: item => item with { PowerSource = PowerSource.EntrustedByHigherLevel })).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Error));
        Assert.That(finding.Message(), Does.Contain("行政强制措施权不得委托"));
    }

    [Test]
    public void Judge_OwnPower_FindsNothing() => Assert.That(Judge(Sample.Coercion("扣押违法物品", "《建设工程质量管理条例》第五十条：可以扣押。")), Is.Empty);

    [Test]
    public void Judge_CentralisedPenaltyPower_FindsNothing() => Assert.That(Judge(Sample.Coercion("扣押违法物品", "《建设工程质量管理条例》第五十条：可以扣押。", vary: item => item with { PowerSource = PowerSource.EntrustedByHigherLevel }), new ApprovalDocument("招远市住房和城乡建设局", "鲁政字〔2019〕12号", [ItemType.Coercion])), Is.Empty);

    [Test]
    public void Judge_ExecutionByEntrustment_FindsNothing() => Assert.That(Judge(Sample.Coercion("代履行", "《中华人民共和国行政强制法》第五十条", vary: item => item with { PowerSource = PowerSource.EntrustedByHigherLevel })), Is.Empty);
}
