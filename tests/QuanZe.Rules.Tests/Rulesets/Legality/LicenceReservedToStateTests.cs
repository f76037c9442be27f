using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class LicenceReservedToStateTests : RuleFixture<LicenceReservedToState>
{
    [Test]
    public void Judge_QualificationByALocalRegulation_IsFound()
    {
        var finding = Judge(LegalSample.Licence(LegalSample.LocalRegulation, item => item with { Name = "某行业从业资格认定" })).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.LicenceReservedToState, Severity.Warning)));
        Assert.That(finding.Message(), Does.Contain("某行业从业资格认定"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_QualificationByLaw_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Name = "某行业从业资格认定" })), Is.Empty);


    [Test]
    public void Judge_OtherMatterByALocalRegulation_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.LocalRegulation)), Is.Empty);


    [Test]
    public void Judge_WordInTheDutiesAlone_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.LocalRegulation, item => item with { Responsibilities = LegalSample.Duties("核验从业资格证书。") })), Is.Empty);
}
