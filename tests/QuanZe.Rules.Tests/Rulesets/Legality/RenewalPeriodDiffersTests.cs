using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class RenewalPeriodDiffersTests : RuleFixture<RenewalPeriodDiffers>
{
    [Test]
    public void Judge_NinetyDaysBefore_IsFound()
    {
        var finding = Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Responsibilities = LegalSample.Duties("应当在有效期届满90日前提出延续申请。") })).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.RenewalPeriodDiffers, Severity.Warning)));
        Assert.That(finding.Message(), Does.Contain("届满90日前"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_ThirtyDaysBefore_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Responsibilities = LegalSample.Duties("应当在有效期届满30日前提出延续申请。") })), Is.Empty);


    [Test]
    public void Judge_ClauseIsQuoted_FindsNothing() => Assert.That(Judge(LegalSample.Licence("《中华人民共和国建筑法》第七条：有效期届满九十日前申请延续。", item => item with { Responsibilities = LegalSample.Duties("应当在有效期届满90日前提出延续申请。") })), Is.Empty);
}
