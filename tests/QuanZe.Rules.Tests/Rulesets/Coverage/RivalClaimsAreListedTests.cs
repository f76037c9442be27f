using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Coverage;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Coverage;

public sealed class RivalClaimsAreListedTests : RuleFixture<RivalClaimsAreListed>
{
    private static readonly PowerItem Rival = Sample.CountyLicence with { Id = "C9", Body = new ImplementingBody { Name = "招远市综合行政执法局" } };

    [Test]
    public void Derive_TwoDepartmentsWithOneItem_ListsBoth() =>
        Assert.That(
            Derive<RivalClaim>(Sample.Below(Sample.CountyLicence), Sample.Below(Rival)).Select(claim => (claim.Row.Item.Id, claim.Rival.Item.Id)),
            Is.EquivalentTo(new[] { ("C1", "C9"), ("C9", "C1") }));

    [Test]
    public void Derive_RowSaysTheyActJointly_ListsNothing() =>
        Assert.That(Derive<RivalClaim>(Sample.Below(Sample.CountyLicence), Sample.Below(Rival with { Remarks = "与住建局共同实施" })), Is.Empty);

    [Test]
    public void Derive_SameNameWithoutCommonCodeOrProvision_ListsNothing() =>
        Assert.That(
            Derive<RivalClaim>(Sample.Below(Sample.CountyLicence), Sample.Below(Rival with { Code = ItemCode.Missing, Basis = LegalBasis.Read("《中华人民共和国消防法》第十条") })),
            Is.Empty);

    [Test]
    public void Derive_AnotherType_ListsNothing() =>
        Assert.That(Derive<RivalClaim>(Sample.Below(Sample.CountyLicence), Sample.Below(Rival with { Type = ItemType.Inspection })), Is.Empty);

    [Test]
    public void Derive_FunctionalZoneHoldsTheItemForItsTerritory_ListsNothing() =>
        Assert.That(
            Derive<RivalClaim>(Sample.Below(Sample.CountyLicence), Sample.Below(Rival with { Body = new ImplementingBody { Name = "招远经济技术开发区管理委员会" } })),
            Is.Empty);
}
