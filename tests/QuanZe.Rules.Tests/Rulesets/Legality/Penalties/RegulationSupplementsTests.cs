using QuanZe.Rules.Rulesets.Legality.Penalties;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Penalties;

public sealed class RegulationSupplementsTests : RuleFixture<RegulationSupplements>
{
    [Test]
    public void Judge_LawQuotedStatesTheDutyAlone_IsFound()
    {
        var finding = Judge(Sample.Penalty("《中华人民共和国建筑法》第十条：建设单位应当备案。《建设工程质量管理条例》第五十条：由主管部门责令改正，处一万元以下罚款。")).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Info));
        Assert.That(finding.Message(), Does.Contain("所引《中华人民共和国建筑法》的条文未见处罚，《建设工程质量管理条例》设有罚款"));
    }

    [Test]
    public void Judge_LawQuotedPenalises_FindsNothing() => Assert.That(Judge(Sample.Penalty("《中华人民共和国建筑法》第十条：处二万元以下罚款。《建设工程质量管理条例》第五十条：由主管部门责令改正，处一万元以下罚款。")), Is.Empty);

    [Test]
    public void Judge_LawSendsOnToTheRegulation_FindsNothing() => Assert.That(Judge(Sample.Penalty("《中华人民共和国建筑法》第十条：违反本法规定的，依法给予行政处罚。《建设工程质量管理条例》第五十条：由主管部门责令改正，处一万元以下罚款。")), Is.Empty);

    [Test]
    public void Judge_LawIsNotQuoted_FindsNothing() => Assert.That(Judge(Sample.Penalty("《中华人民共和国建筑法》第十条；《建设工程质量管理条例》第五十条：由主管部门责令改正，处一万元以下罚款。")), Is.Empty);
}
