using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class LicenceValidityNarrowedTests : RuleFixture<LicenceValidityNarrowed>
{
    [Test]
    public void Judge_ValidInTheCityAlone_IsFound()
    {
        var finding = Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Remarks = "许可证仅在本市有效" })).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.LicenceValidityNarrowed, Severity.Warning)));
        Assert.That(finding.Message(), Does.Contain("仅在本市有效"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_NothingSaid_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone)), Is.Empty);


    [Test]
    public void Judge_ByALocalRegulation_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.LocalRegulation, item => item with { Remarks = "许可证仅在本市有效" })), Is.Empty);
}
