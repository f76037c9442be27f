using QuanZe.Rules.Alignment;
using QuanZe.Rules.Alignment.Legality;
using QuanZe.Rules.Rulesets.Legality;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Rules.Tests.Rulesets.Legality;

public sealed class LicenceByDecisionTests : RuleFixture<LicenceByDecision>
{
    [Test]
    public void Judge_DecisionOfTheStateCouncilAlone_IsFound()
    {
        var finding = Judge(LegalSample.Licence("《国务院对确需保留的行政审批项目设定行政许可的决定》（国务院令第412号）附件第三项")).Single();

        Assert.That((finding.Code, finding.Severity), Is.EqualTo((FindingCodes.LicenceByDecision, Severity.Info)));
        Assert.That(finding.Message(), Does.Contain("国务院决定"));
        Assert.That(finding.Evidence, Is.Not.Empty);
    }

    [Test]
    public void Judge_LawBesideIt_FindsNothing() => Assert.That(Judge(LegalSample.Licence("《国务院对确需保留的行政审批项目设定行政许可的决定》（国务院令第412号）附件第三项\n《中华人民共和国建筑法》第七条")), Is.Empty);


    [Test]
    public void Judge_LocalRegulationBesideIt_FindsNothing() => Assert.That(Judge(LegalSample.Licence("《国务院对确需保留的行政审批项目设定行政许可的决定》附件\n《山东省户外广告管理条例》第七条")), Is.Empty);
}
