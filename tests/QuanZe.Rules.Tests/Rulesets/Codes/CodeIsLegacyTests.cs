using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Codes;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Codes;

public sealed class CodeIsLegacyTests : RuleFixture<CodeIsLegacy>
{
    [Test]
    public void Judge_OlderLetterScheme_IsFound() =>
        Assert.That(Judge(Sample.Below(Sample.CountyLicence with { Code = ItemCode.Read("G-000001-001-510100", CodeSchemes.Sichuan) })).Single().Code, Is.EqualTo(FindingCodes.CodeIsLegacy));

    [Test]
    public void Judge_PresentCode_FindsNothing() => Assert.That(Judge(Row("370117013000")), Is.Empty);

    private static ListedItem Row(string code, string id = "C1") => Sample.Below(Sample.CountyLicence with { Id = id, Code = ItemCode.Read(code) });
}
