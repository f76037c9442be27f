using QuanZe.Rules.Rulesets.Legality.Penalties;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Penalties;

public sealed class PenaltyOfAnotherOrganTests : RuleFixture<PenaltyOfAnotherOrgan>
{
    [Test]
    public void Judge_GovernmentOrdersClosure_IsFound()
    {
        var finding = Judge(Sample.Penalty("《中华人民共和国水污染防治法》第八十七条：由所在地的市、县人民政府责令关闭。", body: "招远市生态环境局")).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Warning));
        Assert.That(finding.Message(), Does.Contain("所引条文的处罚（责令关闭）规定由其他机关行使，而实施主体为招远市生态环境局"));
    }

    [Test]
    public void Judge_OwnFineStandsBesideIt_FindsNothing() => Assert.That(Judge(Sample.Penalty("《中华人民共和国水污染防治法》第八十七条：处一万元以下罚款；情节严重的，由县级以上人民政府责令关闭。", body: "招远市生态环境局")), Is.Empty);

    [Test]
    public void Judge_RowIsTheGovernments_FindsNothing() => Assert.That(Judge(Sample.Penalty("《中华人民共和国水污染防治法》第八十七条：由所在地的市、县人民政府责令关闭。", body: "招远市人民政府")), Is.Empty);
}
