using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Permissions;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Permissions;

public sealed class SiblingClaimPermitsAbsenceTests : RuleFixture<SiblingClaimPermitsAbsence>
{
    private static readonly PowerItem Sub = Sample.Licence with { Code = ItemCode.Read("370117013001"), Levels = ExercisingLevels.Tiered };

    [Test]
    public void Derive_LevelIsOpenAndASiblingIsClaimed_PermitsTheAbsence() =>
        Assert.That(Derive<PermittedAbsence>(Claim(Sub), Sample.Below(Sample.CountyLicence with { Code = ItemCode.Read("370117013002") })), Has.Count.EqualTo(1));

    [Test]
    public void Derive_SeveralSiblingsAreClaimed_IsOnePermission() => Assert.That(
        Derive<PermittedAbsence>(
            Claim(Sub),
            Sample.Below(Sample.CountyLicence with { Id = "C1", Code = ItemCode.Read("370117013002") }),
            Sample.Below(Sample.CountyLicence with { Id = "C2", Code = ItemCode.Read("370117013003") })),
        Has.Count.EqualTo(1));

    [Test]
    public void Derive_CatalogueNamesTheLevel_PermitsNothing() =>
        Assert.That(Derive<PermittedAbsence>(Claim(Sub with { Levels = Sample.Licence.Levels }), Sample.Below(Sample.CountyLicence with { Code = ItemCode.Read("370117013002") })), Is.Empty);

    [Test]
    public void Derive_AnotherMainItemIsClaimed_PermitsNothing() =>
        Assert.That(Derive<PermittedAbsence>(Claim(Sub), Sample.Below(Sample.CountyLicence with { Code = ItemCode.Read("370117014002") })), Is.Empty);

    private static MissingClaim Claim(PowerItem item) => new(new AlignedItem([Sample.Above(item)], [], [Sample.County]), Sample.County);
}
