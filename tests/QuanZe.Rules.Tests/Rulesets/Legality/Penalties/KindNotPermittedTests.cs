using QuanZe.Rules.Rulesets.Legality.Penalties;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Penalties;

public sealed class KindNotPermittedTests : RuleFixture<KindNotPermitted>
{
    [Test]
    public void Judge_RulesOfBothSortsConfiscate_IsFound()
    {
        var finding = Judge(Sample.Penalty("《房屋建筑工程抗震设防管理规定》（建设部令第148号）第二十五条：由县级以上人民政府主管部门责令改正，没收违法所得。《烟台市户外广告设置管理办法》（烟台市人民政府令第120号）第三十条：由主管部门责令改正，没收违法所得。")).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Error));
        Assert.That(finding.Message(), Does.Contain("的没收违法所得（“没收违法所得”）没有一项所列依据有权设定"));
    }

    [Test]
    public void Judge_RankRestsOnATag_IsFound()
    {
        var finding = Judge(Sample.Penalty("【规章】《互联网文化管理暂行规定》第二十四条：没收违法所得。")).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Warning));
    }

    [Test]
    public void Judge_LawStandsAmongThem_FindsNothing() => Assert.That(Judge(Sample.Penalty("《中华人民共和国城乡规划法》第六十四条：由县级以上地方人民政府城乡规划主管部门责令改正，没收违法所得。《房屋建筑工程抗震设防管理规定》（建设部令第148号）第二十五条：由县级以上人民政府主管部门责令改正，没收违法所得。")), Is.Empty);

    [Test]
    public void Judge_RankIsNotKnown_FindsNothing() => Assert.That(Judge(Sample.Penalty("《互联网文化管理暂行规定》第二十四条：没收违法所得。")), Is.Empty);
}
