using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Coverage;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk;

namespace QuanZe.Rules.Tests.Rulesets.Coverage;

public sealed class LevelExcludesListTests : RuleFixture<LevelExcludesList>
{
    [Test]
    public void Judge_RowNamesAnotherLevelOnly_IsFound() =>
        Assert.That(Judge(Sample.Below(Sample.CountyLicence with { Levels = ExercisingLevels.Of(AdministrativeLevel.Province) })).Single().Code, Is.EqualTo(FindingCodes.LevelExcludesList));

    [Test]
    public void Judge_RowNamesItsOwnLevelToo_FindsNothing() => Assert.That(Judge(Sample.Below(Sample.CountyLicence)), Is.Empty);

    [Test]
    public void Judge_PowerWasEntrusted_FindsNothing() =>
        Assert.That(Judge(Sample.Below(Sample.CountyLicence with { Levels = ExercisingLevels.Of(AdministrativeLevel.City), PowerSource = PowerSource.EntrustedByHigherLevel })), Is.Empty);
}
