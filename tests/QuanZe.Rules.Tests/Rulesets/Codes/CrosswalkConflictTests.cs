using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Codes;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Codes;

public sealed class CrosswalkConflictTests : RuleFixture<CrosswalkConflict>
{
    [Test]
    public void Judge_TwoUpperCodesForOne_IsFoundOnTheRow()
    {
        var finding = Judge(Row("370117013001"), new CodeCrosswalk("000117013000", "370117013001"), new CodeCrosswalk("000117014000", "370117013001")).Single();

        Assert.That(finding.Code, Is.EqualTo(FindingCodes.CrosswalkConflict));
        Assert.That(finding.Expected, Is.EqualTo("000117013000、000117014000"));
    }

    [Test]
    public void Judge_OneUpperCodeForTwo_FindsNothing() =>
        Assert.That(Judge(Row("370117013001"), new CodeCrosswalk("000117013000", "370117013001"), new CodeCrosswalk("000117013000", "370117013002")), Is.Empty);

    [Test]
    public void Judge_NoRowCarriesTheCode_FindsNothing() =>
        Assert.That(Judge(Row("370117099000"), new CodeCrosswalk("000117013000", "370117013001"), new CodeCrosswalk("000117014000", "370117013001")), Is.Empty);

    private static ListedItem Row(string code, string id = "C1") => Sample.Below(Sample.CountyLicence with { Id = id, Code = ItemCode.Read(code) });
}
