using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Codes;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Codes;

public sealed class CodeUnreadableTests : RuleFixture<CodeUnreadable>
{
    [Test]
    public void Judge_CodesLackADigit_AreOneFindingForTheDepartment()
    {
        var findings = Judge(Row("37011701300", "C1"), Row("37011701400", "C2"));

        Assert.That(findings.Select(finding => finding.Code), Is.EqualTo(new[] { FindingCodes.CodeUnreadable }));
        Assert.That(findings[0].Actual, Is.EqualTo("2"));
        Assert.That(findings[0].Message(), Does.StartWith("「招远市住房和城乡建设局」有 2 项的编码无法按编码规则解析").And.Contain("“37011701300”"));
    }

    [Test]
    public void Judge_CodeIsSound_FindsNothing() => Assert.That(Judge(Row("370117013000")), Is.Empty);

    [Test]
    public void Judge_CodeIsMissing_FindsNothing() => Assert.That(Judge(Row("/")), Is.Empty);

    [Test]
    public void Judge_FullWidthDigits_FindsNothing() => Assert.That(Judge(Row("３７０１１７０１３０００")), Is.Empty);

    [Test]
    public void Judge_RowOfTheCatalogue_FindsNothing() => Assert.That(Judge(Sample.Above(Sample.Licence with { Code = ItemCode.Read("37011701300") })), Is.Empty);

    private static ListedItem Row(string code, string id = "C1") => Sample.Below(Sample.CountyLicence with { Id = id, Code = ItemCode.Read(code) });
}
