using QuanZe.Rules.Rulesets.Legality.Penalties;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Penalties;

public sealed class DetentionByOtherThanPoliceTests : RuleFixture<DetentionByOtherThanPolice>
{
    [Test]
    public void Judge_FireBrigadeListsDetention_IsFound()
    {
        var finding = Judge(Sample.Penalty("《中华人民共和国消防法》第六十八条：处五日以上十日以下拘留。", body: "招远市消防救援大队")).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Warning));
        Assert.That(finding.Message(), Does.Contain("所引条文的处罚只有行政拘留"));
    }

    [Test]
    public void Judge_Police_FindsNothing() => Assert.That(Judge(Sample.Penalty("《中华人民共和国消防法》第六十八条：处五日以上十日以下拘留。", body: "招远市公安局")), Is.Empty);

    [Test]
    public void Judge_FineOrDetention_FindsNothing() => Assert.That(Judge(Sample.Penalty("《中华人民共和国消防法》第六十三条：处警告或者五百元以下罚款；情节严重的，处五日以下拘留。", body: "招远市消防救援大队")), Is.Empty);
}
