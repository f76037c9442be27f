using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Coverage;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Organisations;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Coverage;

public sealed class DoubleClaimTests : RuleFixture<DoubleClaim>
{
    [Test]
    public void Judge_RivalClaim_NamesBothDepartments()
    {
        var rival = Sample.Below(Sample.CountyLicence with { Id = "C9", Body = new ImplementingBody { Name = "招远市综合行政执法局" } });

        var finding = Judge(new RivalClaim(Sample.Below(Sample.CountyLicence), rival)).Single();

        Assert.That(finding.Code, Is.EqualTo(FindingCodes.DoubleClaim));
        Assert.That(finding.Message(), Does.Contain("招远市住房和城乡建设局").And.Contain("招远市综合行政执法局"));
    }
}
