using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Coverage;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Coverage;

public sealed class ClaimedAtOtherLevelTests : RuleFixture<ClaimedAtOtherLevel>
{
    private static readonly PowerItem ProvinceOnly = Sample.Licence with { Levels = ExercisingLevels.Of(AdministrativeLevel.Province) };

    [Test]
    public void Judge_CatalogueNamesAnotherLevel_IsFound() =>
        Assert.That(Judge(Sample.Pair(ProvinceOnly, Sample.CountyLicence)).Single().Code, Is.EqualTo(FindingCodes.ClaimedAtOtherLevel));

    [Test]
    public void Judge_PowerWasDevolvedByDocument_FindsNothing() =>
        Assert.That(Judge(Sample.Pair(ProvinceOnly, Sample.CountyLicence with { PowerSource = PowerSource.DevolvedByHigherLevel, PowerSourceDocument = "鲁政字〔2021〕8号" })), Is.Empty);

    [Test]
    public void Judge_CatalogueLeavesTheLevelToTiers_FindsNothing() =>
        Assert.That(Judge(Sample.Pair(Sample.Licence with { Levels = ExercisingLevels.Tiered }, Sample.CountyLicence)), Is.Empty);
}
