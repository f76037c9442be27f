using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Responsibilities;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Responsibilities;

public sealed class DirectAtAnotherLevelTests : RuleFixture<DirectAtAnotherLevel>
{
    [Test]
    public void Judge_CityPowerInACountyList_IsFound() => Assert.That(Judge(new ListCheck(), new ListedItem(Sample.County, Sample.CountyLicence with { Type = ItemType.Penalty, Responsibilities = [new(ResponsibilityKind.Direct, 1, "依法处罚。")], Levels = ExercisingLevels.Of(AdministrativeLevel.City) }, Sample.Date)).Single().Message(), Does.Contain("行使层级不含本级，却列有直接实施责任"));

    [Test]
    public void Judge_OwnLevel_FindsNothing() => Assert.That(Judge(new ListCheck(), new ListedItem(Sample.County, Sample.CountyLicence with { Type = ItemType.Penalty, Responsibilities = [new(ResponsibilityKind.Direct, 1, "依法处罚。")], Levels = ExercisingLevels.Of(AdministrativeLevel.County) }, Sample.Date)), Is.Empty);

    [Test]
    public void Judge_SupervisionAlone_FindsNothing() => Assert.That(Judge(new ListCheck(), new ListedItem(Sample.County, Sample.CountyLicence with { Type = ItemType.Penalty, Responsibilities = [new(ResponsibilityKind.Supervisory, 1, "协助上级。")], Levels = ExercisingLevels.Of(AdministrativeLevel.City) }, Sample.Date)), Is.Empty);
}
