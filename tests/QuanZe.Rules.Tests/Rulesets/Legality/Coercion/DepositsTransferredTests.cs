using QuanZe.Rules.Rulesets.Legality.Coercion;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Coercion;

public sealed class DepositsTransferredTests : RuleFixture<DepositsTransferred>
{
    [Test]
    public void Judge_FreezingByEntrustment_IsFound()
    {
        var finding = Judge(Sample.Coercion("冻结存款", "《中华人民共和国税收征收管理法》第三十八条：可以冻结存款。", vary: item => item with { PowerSource = PowerSource.EntrustedByHigherLevel })).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Error));
    }

    [Test]
    public void Judge_OwnPower_FindsNothing() => Assert.That(Judge(Sample.Coercion("冻结存款", "《中华人民共和国税收征收管理法》第三十八条：可以冻结存款。")), Is.Empty);

    [Test]
    public void Judge_SealingByEntrustment_FindsNothing() => Assert.That(Judge(Sample.Coercion("查封场所", "《建设工程质量管理条例》第五十条：可以查封。", vary: item => item with { PowerSource = PowerSource.EntrustedByHigherLevel })), Is.Empty);
}
