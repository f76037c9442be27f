using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Responsibilities;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Responsibilities;

public sealed class DutiesOfAnotherTypeTests : RuleFixture<DutiesOfAnotherType>
{
    [Test]
    public void Judge_CoercionSpeaksOfPenalties_IsFound() => Assert.That(Judge(new ListCheck(), new ListedItem(Sample.County, Sample.CountyLicence with { Type = ItemType.Coercion, Responsibilities = [new(ResponsibilityKind.Direct, 1, "执行自治区级制定的行政处罚标准规范。")] }, Sample.Date)).Single().Message(), Does.Contain("行政强制事项的责任事项写的是行政处罚"));

    [Test]
    public void Judge_OwnType_FindsNothing() => Assert.That(Judge(new ListCheck(), new ListedItem(Sample.County, Sample.CountyLicence with { Type = ItemType.Coercion, Responsibilities = [new(ResponsibilityKind.Direct, 1, "依法实施本级行政强制事项。")] }, Sample.Date)), Is.Empty);

    [Test]
    public void Judge_BothTypes_FindsNothing() => Assert.That(Judge(new ListCheck(), new ListedItem(Sample.County, Sample.CountyLicence with { Type = ItemType.Coercion, Responsibilities = [new(ResponsibilityKind.Direct, 1, "依法实施本级行政强制事项。"), new(ResponsibilityKind.Direct, 2, "执行行政处罚标准规范。")] }, Sample.Date)), Is.Empty);

    [Test]
    public void Judge_InspectionMentionsPenalties_FindsNothing() => Assert.That(Judge(new ListCheck(), new ListedItem(Sample.County, Sample.CountyLicence with { Type = ItemType.Inspection, Responsibilities = [new(ResponsibilityKind.Direct, 1, "对应该给予行政处罚的，依据行政处罚的程序执行。")] }, Sample.Date)), Is.Empty);
}
