using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Sameness;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Sameness;

public sealed class QuotationDiffersTests : RuleFixture<QuotationDiffers>
{
    [Test]
    public void Judge_SameProvisionQuotedInOtherWords_IsFoundAsInformation()
    {
        var finding = Judge(Sample.Bases("《建筑法》第七条：建设单位应当申请领取施工许可证。", "《中华人民共和国建筑法》第七条：建设单位必须办理施工许可证。")).Single();

        Assert.That(finding.Code, Is.EqualTo(FindingCodes.QuotationDiffers));
        Assert.That(finding.Severity, Is.EqualTo(Severity.Info));
        Assert.That(finding.Expected, Does.Contain("申请领取"));
        Assert.That(finding.Actual, Does.Contain("必须办理"));
    }

    [Test]
    public void Judge_QuotationsDifferInPunctuationOnly_FindsNothing() =>
        Assert.That(Judge(Sample.Bases("《建筑法》第七条：建设单位应当申请领取施工许可证。", "《建筑法》第七条 建设单位应当申请领取施工许可证；")), Is.Empty);

    [Test]
    public void Judge_ACharacterWasInserted_FindsNothing() =>
        Assert.That(Judge(Sample.Bases("《建筑法》第七条：建设单位应当申请领取施工许可证。", "《建筑法》第七条：建设单位应当并申请领取施工许可证。")), Is.Empty);

    [Test]
    public void Judge_ANegationWasInserted_IsFound() =>
        Assert.That(Judge(Sample.Bases("《建筑法》第七条：建设单位应当申请领取施工许可证。", "《建筑法》第七条：建设单位不应当申请领取施工许可证。")), Has.Count.EqualTo(1));
}
