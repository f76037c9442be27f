using QuanZe.Rules.Rulesets.Territory;
using QuanZe.Rules.Testing;

namespace QuanZe.Rules.Tests.Rulesets.Territory;

public sealed class SideEmptyTests : RuleFixture<SideEmpty>
{
    [Test]
    public void Judge_BlankSide_IsNamed()
    {
        Assert.That(Judge(TerritorialSample.Building with { TownResponsibility = "" }).Single().Message(), Is.EqualTo("「违法建设查处」没有写明镇（街道）的责任。"));
        Assert.That(Judge(TerritorialSample.Building with { Departments = [] }).Single().Actual, Is.EqualTo("部门"));
        Assert.That(Judge(TerritorialSample.Building with { Departments = [TerritorialSample.Building.Departments[0], new("招远市自然资源局", false, " ")] }).Single().Actual, Is.EqualTo("招远市自然资源局"));
    }

    [Test]
    public void Judge_AllStated_FindsNothing() => Assert.That(Judge(TerritorialSample.Building), Is.Empty);
}
