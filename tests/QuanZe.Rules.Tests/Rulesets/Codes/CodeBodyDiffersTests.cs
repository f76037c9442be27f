using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Codes;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Codes;

public sealed class CodeBodyDiffersTests : RuleFixture<CodeBodyDiffers>
{
    [Test]
    public void Judge_CodeHoldsTheCitysCreditCode_IsFound()
    {
        var finding = Judge(Row("11370600MB0000027Q4370117013001", "11370685MB0000035P")).Single();

        Assert.That(finding.Code, Is.EqualTo(FindingCodes.CodeBodyDiffers));
        Assert.That(finding.Message(), Does.Contain("前 18 位为11370600MB0000027Q").And.Contain("统一社会信用代码11370685MB0000035P不一致"));
    }

    [Test]
    public void Judge_CodeHoldsTheBodysOwn_FindsNothing() => Assert.That(Judge(Row("11370685MB0000035P4370117013001", "11370685MB0000035P")), Is.Empty);

    [Test]
    public void Judge_RowStatesNoCreditCode_FindsNothing() => Assert.That(Judge(Row("11370600MB0000027Q4370117013001", null)), Is.Empty);

    [Test]
    public void Judge_BaseCodeHasNoBody_FindsNothing() => Assert.That(Judge(Row("370117013001", "11370685MB0000035P")), Is.Empty);

    private static ListedItem Row(string code, string? creditCode) => Sample.Below(Sample.CountyLicence with
    {
        Code = ItemCode.Read(code),
        Body = new ImplementingBody { Name = "招远市住房和城乡建设局", CreditCode = creditCode is null ? null : UnifiedSocialCreditCode.Parse(creditCode) },
    });
}
