using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Responsibilities;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Responsibilities;

public sealed class SupervisionOfNobodyTests : RuleFixture<SupervisionOfNobody>
{
    [Test]
    public void Judge_TownGuides_IsFound() => Assert.That(Judge(new ListCheck(), new ListedItem(Sample.County with { Level = AdministrativeLevel.Township }, Sample.CountyLicence with { Responsibilities = [new(ResponsibilityKind.Supervisory, 1, "指导下级。")] }, Sample.Date)).Single().Message(), Does.Contain("列有指导监督责任，乡镇（街道）以下没有行使主体"));

    [Test]
    public void Judge_CountyGuides_FindsNothing() => Assert.That(Judge(new ListCheck(), new ListedItem(Sample.County, Sample.CountyLicence with { Type = ItemType.Penalty, Responsibilities = [new(ResponsibilityKind.Supervisory, 1, "指导乡镇。")] }, Sample.Date)), Is.Empty);
}
