using QuanZe.Rules.Rulesets.Territory;
using QuanZe.Rules.Territory;
using QuanZe.Rules.Testing;

namespace QuanZe.Rules.Tests.Rulesets.Territory;

public sealed class PrincipalsAreListedTests : RuleFixture<PrincipalsAreListed>
{
    [Test]
    public void Derive_Row_ListsPrincipalDepartmentsOnly() =>
        Assert.That(Derive<TerritorialPrincipal>(TerritorialSample.Building).Select(principal => principal.Side.Department), Is.EqualTo(["招远市住房和城乡建设局"]));
}
