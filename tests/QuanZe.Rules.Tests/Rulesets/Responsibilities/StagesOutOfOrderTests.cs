using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Responsibilities;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Responsibilities;

public sealed class StagesOutOfOrderTests : RuleFixture<StagesOutOfOrder>
{
    [Test]
    public void Judge_NoticeBehindDecision_IsFound() => Assert.That(Judge(new ListCheck(), new ListedItem(Sample.County, Sample.CountyLicence with { Type = ItemType.Penalty, Responsibilities = [new(ResponsibilityKind.Direct, 1, "决定阶段：制作行政处罚决定书。"), new(ResponsibilityKind.Direct, 2, "告知阶段：告知权利。")] }, Sample.Date)).Single().Message(), Does.Contain("告知写在决定之后"));

    [Test]
    public void Judge_InOrder_FindsNothing() => Assert.That(Judge(new ListCheck(), new ListedItem(Sample.County, Sample.CountyLicence with { Type = ItemType.Penalty, Responsibilities = [new(ResponsibilityKind.Direct, 1, "告知阶段：告知权利。"), new(ResponsibilityKind.Direct, 2, "决定阶段：制作行政处罚决定书。")] }, Sample.Date)), Is.Empty);

    [Test]
    public void Judge_NoLabels_FindsNothing() => Assert.That(Judge(new ListCheck(), new ListedItem(Sample.County, Sample.CountyLicence with { Type = ItemType.Penalty, Responsibilities = [new(ResponsibilityKind.Direct, 1, "制作行政处罚决定书。"), new(ResponsibilityKind.Direct, 2, "告知权利。")] }, Sample.Date)), Is.Empty);
}
