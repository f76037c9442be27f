using QuanZe.Rules.Rulesets.Legality.Penalties;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Penalties;

public sealed class LibertyWithoutLawTests : RuleFixture<LibertyWithoutLaw>
{
    [Test]
    public void Judge_DetentionUnderALocalRegulation_IsFound()
    {
        var finding = Judge(Sample.Penalty("《山东省物业管理条例》第九十条：由县级以上人民政府主管部门给予警告；情节严重的，处五日以下拘留。", body: "招远市公安局")).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Error));
        Assert.That(finding.Message(), Does.Contain("设有行政拘留（“拘留”），只能由法律设定"));
    }

    [Test]
    public void Judge_DetentionUnderALaw_FindsNothing() => Assert.That(Judge(Sample.Penalty("《中华人民共和国消防法》第六十三条：处五日以下拘留。", body: "招远市公安局")), Is.Empty);

    [Test]
    public void Judge_DetentionIsThePolicesInAnothersRow_FindsNothing() => Assert.That(Judge(Sample.Penalty("《山东省物业管理条例》第九十条：由县级以上人民政府主管部门给予警告；情节严重的，由公安机关处五日以下拘留。")), Is.Empty);

    [Test]
    public void Judge_NoDetention_FindsNothing() => Assert.That(Judge(Sample.Penalty("《山东省物业管理条例》第九十条：由县级以上人民政府主管部门给予警告；处一万元以下罚款。")), Is.Empty);
}
