using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class LicenceAuthorisationTooLowTests : RuleFixture<LicenceAuthorisationTooLow>
{
    [Test]
    public void Judge_AuthorisedByARuleAlone_IsFound()
    {
        var finding = Judge(LegalSample.Licence(LegalSample.DepartmentRule, item => item with { PowerSource = PowerSource.AuthorisedAtSameLevel })).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.LicenceAuthorisationTooLow, Severity.Error)));
        Assert.That(finding.Message(), Does.Contain("《某某管理办法》（部门规章）"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_LawBesideIt_FindsNothing() => Assert.That(Judge(LegalSample.Licence("《某某管理办法》（建设部令第81号）第七条\n《中华人民共和国建筑法》第七条", item => item with { PowerSource = PowerSource.AuthorisedAtSameLevel })), Is.Empty);


    [Test]
    public void Judge_RankIsNotKnown_FindsNothing() => Assert.That(Judge(LegalSample.Licence("《某某管理办法》第七条", item => item with { PowerSource = PowerSource.AuthorisedAtSameLevel })), Is.Empty);


    [Test]
    public void Judge_StatutoryPower_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.DepartmentRule)), Is.Empty);
}
