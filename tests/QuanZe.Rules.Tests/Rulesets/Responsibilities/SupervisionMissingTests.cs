using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Responsibilities;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Responsibilities;

public sealed class SupervisionMissingTests : RuleFixture<SupervisionMissing>
{
    [Test]
    public void Judge_CityRowExercisedBelowToo_IsFound() => Assert.That(Judge(new ListCheck(), new ListedItem(Sample.City, Sample.CountyLicence with { Type = ItemType.Penalty, Responsibilities = [new(ResponsibilityKind.Direct, 1, "依法处罚。")], Levels = ExercisingLevels.Of(AdministrativeLevel.City, AdministrativeLevel.County) }, Sample.Date)).Single().Message(), Does.Contain("由本级和下级共同行使，却只列直接实施责任"));

    [Test]
    public void Judge_SupervisionIsStated_FindsNothing() => Assert.That(Judge(new ListCheck(), new ListedItem(Sample.City, Sample.CountyLicence with { Type = ItemType.Penalty, Responsibilities = [new(ResponsibilityKind.Direct, 1, "依法处罚。"), new(ResponsibilityKind.Supervisory, 2, "指导下级。")], Levels = ExercisingLevels.Of(AdministrativeLevel.City, AdministrativeLevel.County) }, Sample.Date)), Is.Empty);

    [Test]
    public void Judge_CityAlone_FindsNothing() => Assert.That(Judge(new ListCheck(), new ListedItem(Sample.City, Sample.CountyLicence with { Type = ItemType.Penalty, Responsibilities = [new(ResponsibilityKind.Direct, 1, "依法处罚。")], Levels = ExercisingLevels.Of(AdministrativeLevel.City) }, Sample.Date)), Is.Empty);

    [Test]
    public void Judge_PointsCarryNoLabel_FindsNothing() => Assert.That(Judge(new ListCheck(), new ListedItem(Sample.City, Sample.CountyLicence with { Type = ItemType.Penalty, Responsibilities = [new(ResponsibilityKind.Unspecified, 1, "依法处罚。")], Levels = ExercisingLevels.Of(AdministrativeLevel.City, AdministrativeLevel.County) }, Sample.Date)), Is.Empty);
}
