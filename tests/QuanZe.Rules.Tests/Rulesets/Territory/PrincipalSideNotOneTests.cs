using QuanZe.Rules.Rulesets.Territory;
using QuanZe.Rules.Testing;

namespace QuanZe.Rules.Tests.Rulesets.Territory;

public sealed class PrincipalSideNotOneTests : RuleFixture<PrincipalSideNotOne>
{
    [Test]
    public void Judge_BothOrNone_IsFound()
    {
        Assert.That(Judge(TerritorialSample.Building with { IsTownPrincipal = true }).Single().Message(), Is.EqualTo("「违法建设查处」应当有一方承担主体责任，实际为2方。"));
        Assert.That(Judge(TerritorialSample.Building with { Departments = [new("招远市自然资源局", false, "认定违法建设性质。")] }).Single().Actual, Is.EqualTo("0"));
    }

    [Test]
    public void Judge_DepartmentsOrTown_FindsNothing()
    {
        Assert.That(Judge(TerritorialSample.Building with { Departments = [.. TerritorialSample.Building.Departments, new("招远市水利局", true, "查处河道内违法建设。")] }), Is.Empty, "several principal departments are one side");
        Assert.That(Judge(TerritorialSample.Building with { IsTownPrincipal = true, Departments = [new("招远市自然资源局", false, "指导。")] }), Is.Empty);
    }
}
