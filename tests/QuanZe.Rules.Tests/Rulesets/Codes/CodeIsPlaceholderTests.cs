using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Codes;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Codes;

public sealed class CodeIsPlaceholderTests : RuleFixture<CodeIsPlaceholder>
{
    [Test]
    public void Judge_OneDigitRepeated_IsFound() => Assert.That(Judge(Row("111111111111")).Single().Message(), Does.Contain("占位符“111111111111”"));

    [Test]
    public void Judge_SoundCode_FindsNothing() => Assert.That(Judge(Row("370117013000")), Is.Empty);

    [Test]
    public void Judge_NoCode_FindsNothing() => Assert.That(Judge(Row("无")), Is.Empty);

    private static ListedItem Row(string code, string id = "C1") => Sample.Below(Sample.CountyLicence with { Id = id, Code = ItemCode.Read(code) });
}
