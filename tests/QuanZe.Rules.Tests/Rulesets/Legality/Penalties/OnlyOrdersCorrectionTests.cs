using QuanZe.Rules.Rulesets.Legality.Penalties;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Penalties;

public sealed class OnlyOrdersCorrectionTests : RuleFixture<OnlyOrdersCorrection>
{
    [Test]
    public void Judge_QuotationOrdersCorrection_IsFound()
    {
        var finding = Judge(Sample.Penalty("《中华人民共和国体育法》第五十二条：由体育行政部门责令限期改正，并依法承担民事责任。")).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Info));
        Assert.That(finding.Message(), Does.Contain("所引条文只有“责令限期改正”"));
    }

    [Test]
    public void Judge_FineStandsBesideIt_FindsNothing() => Assert.That(Judge(Sample.Penalty("《中华人民共和国城乡规划法》第六十四条：由县级以上地方人民政府城乡规划主管部门责令改正，处一万元以下罚款。")), Is.Empty);

    [Test]
    public void Judge_RefersToOtherProvisions_FindsNothing() => Assert.That(Judge(Sample.Penalty("《中华人民共和国就业促进法》第六十七条：由劳动行政部门责令改正，并依法给予处罚。")), Is.Empty);

    [Test]
    public void Judge_NothingIsQuoted_FindsNothing() => Assert.That(Judge(Sample.Penalty("《中华人民共和国体育法》第五十二条")), Is.Empty);
}
