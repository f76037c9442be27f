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

    [TestCase("county", 0)]
    [TestCase("city", 1)]
    public void Judge_PilotOfTheList_FindsNothing(string listId, int findings) =>
        Assert.That(Judge(Sample.Below(Sample.CountyLicence with { Levels = ExercisingLevels.Of(AdministrativeLevel.City) }), new LevelPilot(listId, "济政字〔2021〕30号", [])), Has.Count.EqualTo(findings));
}
