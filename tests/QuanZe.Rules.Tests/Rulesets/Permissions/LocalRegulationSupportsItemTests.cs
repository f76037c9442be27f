using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Permissions;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Permissions;

public sealed class LocalRegulationSupportsItemTests : RuleFixture<LocalRegulationSupportsItem>
{
    [Test]
    public void Derive_BasisIsARegulationOfTheOwnProvince_PermitsTheRow() =>
        Assert.That(Derive<PermittedOutsideItem>(Outside("《山东省物业管理条例》第十条"), Law), Has.Count.EqualTo(1));

    [Test]
    public void Derive_BasisIsARegulationOfTheOwnCity_PermitsTheRow() =>
        Assert.That(Derive<PermittedOutsideItem>(Outside("《烟台市城市供水条例》第十条"), Law), Has.Count.EqualTo(1));

    [Test]
    public void Derive_BasisIsARegulationOfAnotherProvince_PermitsNothing() =>
        Assert.That(Derive<PermittedOutsideItem>(Outside("《河北省物业管理条例》第十条"), Law), Is.Empty);

    [Test]
    public void Derive_BasisIsANationalLaw_PermitsNothing() =>
        Assert.That(Derive<PermittedOutsideItem>(Outside("《中华人民共和国建筑法》第七条"), Law), Is.Empty);

    private static readonly LocalLaw Law = new(StatuteRegister.Default, [Sample.Province, Sample.City, Sample.County]);

    private static OutsideItem Outside(string basis) => new(Sample.Below(Sample.CountyLicence with { Basis = LegalBasis.Read(basis) }));
}
