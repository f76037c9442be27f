using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class ArticleRenumberedTests : RuleFixture<ArticleRenumbered>
{
    [Test]
    public void Judge_PenaltyStatuteOfTwentySeventeen_IsFound()
    {
        var finding = Judge(LegalSample.OfType(ItemType.Penalty, "《中华人民共和国行政处罚法》（2017修正）第二十九条")).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.ArticleRenumbered, Severity.Warning)));
        Assert.That(finding.Message(), Does.Contain("第三十六条"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }


    [Test]
    public void Judge_LegislationStatute_IsFound()
    {
        var finding = Judge(LegalSample.Licence("《立法法》（2015年修正）第七十三条")).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.ArticleRenumbered, Severity.Warning)));
        Assert.That(finding.Message(), Does.Contain("第八十二条"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }


    [Test]
    public void Judge_ArticleWithoutSuccessor_IsFound()
    {
        var finding = Judge(LegalSample.OfType(ItemType.Penalty, "《行政处罚法》（2017年修正）第六十三条")).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.ArticleRenumbered, Severity.Warning)));
        Assert.That(finding.Message(), Does.Contain("无对应条文"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [TestCase("第三十四条", "第五十二条（对照未核对原文）")]
    [TestCase("第四十二条", "第六十三条、第六十四条。")]
    public void Judge_OldNumberWasNotCompared_SaysSo(string old, string expected) =>
        Assert.That(Judge(LegalSample.OfType(ItemType.Penalty, $"《行政处罚法》（2017修正）{old}")).Single().Message(), Does.Contain(expected));

    [Test]
    public void Judge_VersionInForce_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Penalty, "《中华人民共和国行政处罚法》（2021修订）第二十九条")), Is.Empty);


    [Test]
    public void Judge_NoVersionStated_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Penalty, "《中华人民共和国行政处罚法》第二十九条")), Is.Empty);


    [Test]
    public void Judge_NumberUnchanged_FindsNothing() => Assert.That(Judge(LegalSample.OfType(ItemType.Penalty, "《行政处罚法》（2017修正）第一条")), Is.Empty);


    [Test]
    public void Judge_ListBeforeTheRevision_FindsNothing() => Assert.That(Judge(LegalSample.Reviewed(Sample.CountyLicence with { Basis = LegalBasis.Read("《行政处罚法》（2017修正）第二十九条") }, Sample.County with { Date = new DateOnly(2021, 7, 14) })), Is.Empty);
}
