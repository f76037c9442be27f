using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Coverage;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Coverage;

public sealed class LevelClaimsAreListedTests : RuleFixture<LevelClaimsAreListed>
{
    [Test]
    public void Derive_CatalogueNamesAnotherLevel_IsListed() =>
        Assert.That(Derive<LevelClaim>(Sample.Pair(Sample.ProvinceOnly, Sample.CountyLicence)).Single().Row.Item.Id, Is.EqualTo("C1"));

    [Test]
    public void Derive_CatalogueNamesTheLevel_ListsNothing() => Assert.That(Derive<LevelClaim>(Sample.Pair(Sample.Licence, Sample.CountyLicence)), Is.Empty);

    [Test]
    public void Derive_CatalogueLeavesTheLevelToTiers_ListsNothing() =>
        Assert.That(Derive<LevelClaim>(Sample.Pair(Sample.Licence with { Levels = ExercisingLevels.Tiered }, Sample.CountyLicence)), Is.Empty);
}

public sealed class ClaimedAtOtherLevelTests : RuleFixture<ClaimedAtOtherLevel>
{
    private static readonly LevelClaim Claim = new(Sample.Pair(Sample.ProvinceOnly, Sample.CountyLicence));

    [Test]
    public void Judge_NoGround_IsFound()
    {
        var finding = Judge(Claim).Single();

        Assert.That((finding.Code, finding.Expected, finding.Actual), Is.EqualTo((FindingCodes.ClaimedAtOtherLevel, "省级", "县级")));
    }

    [Test]
    public void Judge_Permitted_FindsNothing() => Assert.That(Judge(Claim, new PermittedLevelClaim(Claim, new Ground("市县同权", "pilot"))), Is.Empty);
}
