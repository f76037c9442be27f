using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class ResponsibilityBasisRepealedTests : RuleFixture<ResponsibilityBasisRepealed>
{
    [Test]
    public void Judge_DoubtfulBasis_IsFoundInItsElement()
    {
        var basis = OtherBases.Only(responsibilities: "《中华人民共和国环境噪声污染防治法》第五十条");
        var finding = Judge(basis).Single();

        Assert.That((finding.Code, finding.Severity, finding.Element), Is.EqualTo((FindingCodes.BasisRepealed, Severity.Error, basis.Element)));
        Assert.That(finding.Message(), Does.Contain("2022-06-05废止"));
        Assert.That(finding.Evidence.Single().Element, Is.EqualTo(basis.Element));
    }

    [Test]
    public void Judge_AnotherDoubt_FindsNothing() => Assert.That(Judge(OtherBases.Only(responsibilities: "《行政处罚法》（2017修正）第四十二条")), Is.Empty);

    [Test]
    public void Of_NearMiss_IsNotDoubtful() => Assert.That(OtherBasis.Of(OtherBases.Row(responsibilities: "《噪声污染防治法》第五十条")), Is.Empty);
}
