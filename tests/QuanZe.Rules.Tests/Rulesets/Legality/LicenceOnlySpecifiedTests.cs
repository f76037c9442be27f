using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class LicenceOnlySpecifiedTests : RuleFixture<LicenceOnlySpecified>
{
    [Test]
    public void Judge_TagsSayRules_IsFound()
    {
        var finding = Judge(LegalSample.Licence("【部门规章】《某某管理办法》第七条")).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.LicenceOnlySpecified, Severity.Warning)));
        Assert.That(finding.Message(), Does.Contain("《某某管理办法》（部门规章）"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_TagOfOneSaysRegulation_FindsNothing() => Assert.That(Judge(LegalSample.Licence("【部门规章】《某某管理办法》第七条\n【行政法规】《某某条例》第七条")), Is.Empty);


    [Test]
    public void Judge_RankIsCertain_FindsNothing() => Assert.That(Judge(LegalSample.Licence(LegalSample.DepartmentRule)), Is.Empty);


    [Test]
    public void Judge_NoTag_FindsNothing() => Assert.That(Judge(LegalSample.Licence("《某某管理办法》第七条")), Is.Empty);
}
