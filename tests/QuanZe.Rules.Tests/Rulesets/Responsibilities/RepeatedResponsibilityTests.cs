using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Responsibilities;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Responsibilities;

public sealed class RepeatedResponsibilityTests : RuleFixture<RepeatedResponsibility>
{
    [Test]
    public void Judge_OnePointTwice_IsFound() => Assert.That(Judge(new ListedItem(Sample.County, Sample.CountyLicence with { Type = ItemType.Penalty, Responsibilities = [new(ResponsibilityKind.Direct, 1, "依法依规实施本级行政处罚事项。"), new(ResponsibilityKind.Direct, 2, "依法依规实施本级行政处罚事项。")] }, Sample.Date)).Single().Message(), Does.EndWith("出现两次。"));

    [Test]
    public void Judge_TwoPoints_FindsNothing() => Assert.That(Judge(new ListedItem(Sample.County, Sample.CountyLicence with { Type = ItemType.Penalty, Responsibilities = [new(ResponsibilityKind.Direct, 1, "依法依规实施本级行政处罚事项。"), new(ResponsibilityKind.Direct, 2, "公开行政处罚决定。")] }, Sample.Date)), Is.Empty);
}
