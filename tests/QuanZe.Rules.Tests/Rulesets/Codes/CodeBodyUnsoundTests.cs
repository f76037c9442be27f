using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Codes;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Codes;

public sealed class CodeBodyUnsoundTests : RuleFixture<CodeBodyUnsound>
{
    [Test]
    public void Judge_CheckCharactersFail_IsFound()
    {
        var finding = Judge(Row("13440000515356094L2442199643000")).Single();

        Assert.That(finding.Code, Is.EqualTo(FindingCodes.CodeBodyUnsound));
        Assert.That(finding.Message(), Does.Contain("主体代码“13440000515356094L”有误"));
    }

    [Test]
    public void Judge_BodySound_FindsNothing() => Assert.That(Judge(Row("11370685MB0000035P4370117013001")), Is.Empty);

    [Test]
    public void Judge_BaseCodeHasNoBody_FindsNothing() => Assert.That(Judge(Row("370117013001")), Is.Empty);

    private static ListedItem Row(string code, string id = "C1") => Sample.Below(Sample.CountyLicence with { Id = id, Code = ItemCode.Read(code) });
}
