using QuanZe.Rules.Rulesets.Legality.Coercion;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Legality.Coercion;

public sealed class LowerWidensMeasureTests : RuleFixture<LowerWidensMeasure>
{
    [Test]
    public void Judge_RuleSeizesWhereTheLawSeals_IsFound()
    {
        var finding = Judge(Sample.Coercion("对违法行为的行政强制", "《中华人民共和国消防法》第五十四条：可以临时查封。《房屋建筑工程抗震设防管理规定》（建设部令第148号）第二十五条：由县级以上人民政府主管部门可以扣押。")).Single();

        Assert.That(finding.Severity, Is.EqualTo(Severity.Info));
        Assert.That(finding.Message(), Does.Contain("有《中华人民共和国消防法》引文没有的扣押财物"));
    }

    [Test]
    public void Judge_BothSeal_FindsNothing() => Assert.That(Judge(Sample.Coercion("对违法行为的行政强制", "《中华人民共和国消防法》第五十四条：可以临时查封。《房屋建筑工程抗震设防管理规定》（建设部令第148号）第二十五条：由县级以上人民政府主管部门可以查封。")), Is.Empty);

    [Test]
    public void Judge_NoLawIsQuoted_FindsNothing() => Assert.That(Judge(Sample.Coercion("对违法行为的行政强制", "《房屋建筑工程抗震设防管理规定》（建设部令第148号）第二十五条：由县级以上人民政府主管部门可以扣押。")), Is.Empty);
}
