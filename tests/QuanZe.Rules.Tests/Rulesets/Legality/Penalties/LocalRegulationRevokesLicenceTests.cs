using QuanZe.Rules.Rulesets.Legality.Penalties;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Penalties;

public sealed class LocalRegulationRevokesLicenceTests : RuleFixture<LocalRegulationRevokesLicence>
{
    [Test]
    public void Judge_WarningAndRevocationUnderAProvincialRegulation_IsFound()
    {
        var finding = Judge(Sample.Penalty("《山东省物业管理条例》第九十条：由县级以上人民政府主管部门给予警告；情节严重的，吊销营业执照。")).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Error));
        Assert.That(finding.Message(), Does.Contain("的吊销营业执照（“吊销营业执照”）仅有地方性法规等依据").And.Not.Contain("警告（"));
    }

    [Test]
    public void Judge_LawStandsBesideTheRegulation_FindsNothing() => Assert.That(Judge(Sample.Penalty("《中华人民共和国城乡规划法》第六十四条：由县级以上地方人民政府城乡规划主管部门责令改正，吊销营业执照。《山东省物业管理条例》第九十条：由县级以上人民政府主管部门给予警告；吊销营业执照。")), Is.Empty);

    [Test]
    public void Judge_AnotherLicenceIsRevoked_FindsNothing() => Assert.That(Judge(Sample.Penalty("《山东省物业管理条例》第九十条：由县级以上人民政府主管部门给予警告；情节严重的，吊销许可证。")), Is.Empty);

    [Test]
    public void Judge_MarketSupervisionRevokes_FindsNothing() => Assert.That(Judge(Sample.Penalty("《山东省物业管理条例》第九十条：由县级以上人民政府主管部门给予警告；情节严重的，由市场监督管理部门吊销营业执照。")), Is.Empty);
}
