using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class LicenceRankTooLowTests : RuleFixture<LicenceRankTooLow>
{
    [Test]
    public void Judge_RuleOfACityAlone_IsFoundWithItsSpan()
    {
        var finding = Judge(LegalSample.Licence("《某市户外广告管理办法》（市政府令）第七条：设置户外广告应当经批准。")).Single();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(finding.Code, Is.EqualTo(FindingCodes.LicenceRankTooLow));
            Assert.That(finding.Severity, Is.EqualTo(Severity.Error));
            Assert.That(finding.Message(), Does.Contain("《某市户外广告管理办法》（设区的市政府规章）"));
            Assert.That(finding.Evidence.Single().Text, Does.StartWith("《某市户外广告管理办法》（市政府令）第七条"));
            Assert.That(finding.Remedy(), Does.Contain("合法性审查人员"));
        }
    }

    [TestCase("《某某管理办法》（建设部令第81号）第七条\n《关于某事项的通知》（某政发〔2019〕3号）")]
    [TestCase("《关于某事项的通知》（某政发〔2019〕3号）")]
    public void Judge_OtherRanksThatMayNot_AreFound(string basis) => Assert.That(Judge(LegalSample.Licence(basis)), Has.Count.EqualTo(1));

    [TestCase("《某市户外广告管理办法》（市政府令）第七条\n《中华人民共和国广告法》第四十一条", TestName = "a law beside it")]
    [TestCase("《某市户外广告管理办法》第七条", TestName = "its rank is not known")]
    [TestCase("《某省户外广告管理办法》（某省人民政府令第3号）第七条", TestName = "a rule of the province may set a temporary licence")]
    [TestCase("《国务院对某些事项的决定》（国务院令第412号）附件", TestName = "a decision of the State Council")]
    [TestCase("依照广告法第四十一条、《某市户外广告管理办法》（市政府令）第七条", TestName = "another basis was not read")]
    [TestCase("", TestName = "no basis")]
    public void Judge_SomethingMayEstablishIt_FindsNothing(string basis) => Assert.That(Judge(LegalSample.Licence(basis)), Is.Empty);

    [Test]
    public void Judge_AnotherType_FindsNothing() =>
        Assert.That(Judge(LegalSample.OfType(ItemType.Inspection, "《某市户外广告管理办法》（市政府令）第七条")), Is.Empty);
}
