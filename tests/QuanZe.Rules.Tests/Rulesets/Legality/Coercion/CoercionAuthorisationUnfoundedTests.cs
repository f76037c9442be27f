using QuanZe.Rules.Rulesets.Legality.Coercion;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Coercion;

public sealed class CoercionAuthorisationUnfoundedTests : RuleFixture<CoercionAuthorisationUnfounded>
{
    [Test]
    public void Judge_AuthorisedByALocalRegulation_IsFound()
    {
        var finding = Judge(Sample.Coercion("查封场所", "《山东省物业管理条例》第九十条：可以查封。", vary: item => item with { PowerSource = PowerSource.AuthorisedByHigherLevel })).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Error));
        Assert.That(finding.Message(), Does.Contain("没有法律、行政法规"));
    }

    [Test]
    public void Judge_AuthorisedByAnAdministrativeRegulation_FindsNothing() => Assert.That(Judge(Sample.Coercion("查封场所", "《建设工程质量管理条例》第五十条：可以查封。", vary: item => item with { PowerSource = PowerSource.AuthorisedByHigherLevel })), Is.Empty);

    [Test]
    public void Judge_OwnPower_FindsNothing() => Assert.That(Judge(Sample.Coercion("查封场所", "《山东省物业管理条例》第九十条：可以查封。")), Is.Empty);
}
