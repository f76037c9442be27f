using QuanZe.Rules.Rulesets.Legality.Coercion;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Coercion;

public sealed class MeasureBelowRegulationsTests : RuleFixture<MeasureBelowRegulations>
{
    [Test]
    public void Judge_RuleSeals_IsFound()
    {
        var finding = Judge(Sample.Coercion("临时查封危险部位", "《房屋建筑工程抗震设防管理规定》（建设部令第148号）第二十五条：由县级以上人民政府主管部门可以临时查封。")).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Error));
        Assert.That(finding.Message(), Does.Contain("只有法律、法规可以设定行政强制措施"));
    }

    [Test]
    public void Judge_LawStandsBesideTheRule_FindsNothing() => Assert.That(Judge(Sample.Coercion("临时查封危险部位", "《中华人民共和国消防法》第五十四条：可以临时查封。《房屋建筑工程抗震设防管理规定》（建设部令第148号）第二十五条：由县级以上人民政府主管部门可以临时查封。")), Is.Empty);

    [Test]
    public void Judge_RankIsNotKnown_FindsNothing() => Assert.That(Judge(Sample.Coercion("临时查封危险部位", "《消防监督检查规定》第二十二条：可以临时查封。")), Is.Empty);
}
