using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class CorrectionNoticeTooLateTests : RuleFixture<CorrectionNoticeTooLate>
{
    [Test]
    public void Judge_TenDaysForTheNotice_IsFound()
    {
        var finding = Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Responsibilities = LegalSample.Duties("材料不齐全的，在10个工作日内一次告知需要补正的全部内容。") })).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.CorrectionNoticeTooLate, Severity.Warning)));
        Assert.That(finding.Message(), Does.Contain("10个工作日内一次告知"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_FiveDays_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Responsibilities = LegalSample.Duties("材料不齐全的，在5个工作日内一次告知需要补正的全部内容。") })), Is.Empty);


    [Test]
    public void Judge_OtherPeriodInTheSentence_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Responsibilities = LegalSample.Duties("自受理之日起20个工作日内作出决定。材料不齐的当场告知补正。") })), Is.Empty);


    [Test]
    public void Judge_ChineseNumeralFive_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Responsibilities = LegalSample.Duties("五日内一次告知补正内容。") })), Is.Empty);
}
