using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class LicencePublicationIncompleteTests : RuleFixture<LicencePublicationIncomplete>
{
    [Test]
    public void Judge_PartOfTheElements_IsFound()
    {
        var finding = Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Extra = [new ExtraColumn("申请条件", "有固定场所"), new ExtraColumn("申请材料", "申请书")] })).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.LicencePublicationIncomplete, Severity.Info)));
        Assert.That(finding.Message(), Does.Contain("数量、程序、申请书示范文本、期限"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_NoServiceColumns_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone)), Is.Empty);


    [Test]
    public void Judge_AllElements_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { StatutoryLimit = LegalSample.WorkingDays(20), Extra = [new ExtraColumn("申请条件", "甲"), new ExtraColumn("申请材料", "乙"), new ExtraColumn("办理流程", "丙"), new ExtraColumn("数量限制", "无"), new ExtraColumn("示范文本", "丁")] })), Is.Empty);
}
