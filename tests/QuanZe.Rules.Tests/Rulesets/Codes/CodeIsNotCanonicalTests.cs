using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Codes;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Codes;

public sealed class CodeIsNotCanonicalTests : RuleFixture<CodeIsNotCanonical>
{
    [Test]
    public void Judge_FullWidthDigits_AreFoundWithTheProposal()
    {
        var finding = Judge(Row("３７０１１７０１３０００")).Single();

        Assert.That(finding.Expected, Is.EqualTo("370117013000"));
        Assert.That(finding.Message(), Does.Contain("“３７０１１７０１３０００”应写作“370117013000”"));
    }

    [Test]
    public void Judge_CanonicalCode_FindsNothing() => Assert.That(Judge(Row("370117013000")), Is.Empty);

    private static ListedItem Row(string code, string id = "C1") => Sample.Below(Sample.CountyLicence with { Id = id, Code = ItemCode.Read(code) });
}
