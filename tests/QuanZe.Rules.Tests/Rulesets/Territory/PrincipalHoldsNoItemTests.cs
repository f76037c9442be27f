using QuanZe.Rules.Rulesets.Territory;
using QuanZe.Rules.Territory;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Territory;

public sealed class PrincipalHoldsNoItemTests : RuleFixture<PrincipalHoldsNoItem>
{
    private static TerritorialPrincipal Principal(params string[] codes) =>
        new(TerritorialSample.Building with { LinkedCodes = [.. codes] }, TerritorialSample.Building.Departments[0]);

    [TestCase("370117099000", Description = "near miss: an item of another body's list")]
    [TestCase]
    public void Judge_ListHasNoLinkedItem_IsFoundOnce(params string[] codes)
    {
        var finding = Judge(Principal(codes), Sample.Below(Sample.CountyLicence), Sample.Below(Sample.CountyLicence with { Id = "C2", Name = "商品房预售许可" })).Single();

        Assert.That(finding.Code, Is.EqualTo(FindingCodes.PrincipalHoldsNoItem));
        Assert.That(finding.Message(), Does.StartWith("「违法建设查处」由招远市住房和城乡建设局承担主体责任，但其清单中没有关联的权责事项"));
    }

    [Test]
    public void Judge_ListHasOneOfTheItems_FindsNothing() => Assert.That(Judge(Principal("370117099000", "370117013000"), Sample.Below(Sample.CountyLicence)), Is.Empty);

    [Test]
    public void Judge_ListIsNotAtHand_FindsNothing() => Assert.That(Judge(Principal("370117099000")), Is.Empty);
}
