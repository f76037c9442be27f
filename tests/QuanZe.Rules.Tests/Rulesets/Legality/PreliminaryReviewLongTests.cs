using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class PreliminaryReviewLongTests : RuleFixture<PreliminaryReviewLong>
{
    [Test]
    public void Judge_ThirtyDays_IsFound()
    {
        var finding = Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { StatutoryLimit = LegalSample.WorkingDays(30), Remarks = "由县级初审后报市级决定" })).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.PreliminaryReviewLong, Severity.Warning)));
        Assert.That(finding.Message(), Does.Contain("30个工作日"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_TwentyDays_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { StatutoryLimit = LegalSample.WorkingDays(20), Remarks = "由县级初审后报市级决定" })), Is.Empty);


    [Test]
    public void Judge_NoPreliminaryReview_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { StatutoryLimit = LegalSample.WorkingDays(30) })), Is.Empty);


    [Test]
    public void Judge_SpecialClauseIsQuoted_FindsNothing() => Assert.That(Judge(LegalSample.Licence("《中华人民共和国建筑法》第七条：三十日内提出初审意见。", item => item with { StatutoryLimit = LegalSample.WorkingDays(30), Remarks = "由县级初审后报市级决定" })), Is.Empty);
}
