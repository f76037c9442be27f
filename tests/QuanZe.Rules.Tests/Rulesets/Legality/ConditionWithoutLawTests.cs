using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class ConditionWithoutLawTests : RuleFixture<ConditionWithoutLaw>
{
    [Test]
    public void Judge_BasisIsAPaper_IsFound()
    {
        var finding = Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Extra = [new ExtraColumn("申请条件", "提交某某报告"), new ExtraColumn("条件依据", "《关于某事项的通知》（某政发〔2019〕3号）")] })).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.ConditionWithoutLaw, Severity.Warning)));
        Assert.That(finding.Message(), Does.Contain("提交某某报告"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }


    [Test]
    public void Judge_ColumnOfTheBasisIsBlank_IsFound()
    {
        var finding = Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Extra = [new ExtraColumn("申请条件", "提交某某报告"), new ExtraColumn("条件依据", " ")] })).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.ConditionWithoutLaw, Severity.Warning)));
        Assert.That(finding.Message(), Does.Contain("提交某某报告"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_BasisIsALaw_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Extra = [new ExtraColumn("申请条件", "提交某某报告"), new ExtraColumn("条件依据", "《中华人民共和国建筑法》第七条")] })), Is.Empty);


    [Test]
    public void Judge_NothingDemanded_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Extra = [new ExtraColumn("申请条件", "无")] })), Is.Empty);


    [Test]
    public void Judge_NoColumn_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone)), Is.Empty);


    [Test]
    public void Judge_NoColumnForTheBasis_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Extra = [new ExtraColumn("申请条件", "提交某某报告")] })), Is.Empty);
}
