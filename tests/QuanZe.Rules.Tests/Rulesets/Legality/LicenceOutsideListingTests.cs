using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class LicenceOutsideListingTests : RuleFixture<LicenceOutsideListing>
{
    [Test]
    public void Judge_NameIsNotInTheList_IsFound()
    {
        var finding = Judge(LegalSample.Licence(LegalSample.StatuteAlone), new LicenceListing("国办发〔2022〕2号", ["建筑工程施工许可证核发"])).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.LicenceOutsideListing, Severity.Warning)));
        Assert.That(finding.Message(), Does.Contain("国办发〔2022〕2号"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_NameIsInTheList_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone), new LicenceListing("国办发〔2022〕2号", ["户外广告设置审批"])), Is.Empty);


    [Test]
    public void Judge_LevelMarkAtTheEnd_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone, item => item with { Name = "户外广告设置审批（县级）" }), new LicenceListing("国办发〔2022〕2号", ["户外广告设置审批"])), Is.Empty);


    [Test]
    public void Judge_NoListGiven_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.StatuteAlone)), Is.Empty);
}
