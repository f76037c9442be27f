using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Responsibilities;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;

namespace QuanZe.Rules.Tests.Rulesets.Responsibilities;

public sealed class StagesMissingTests : RuleFixture<StagesMissing>
{
    [Test]
    public void Judge_NoticeIsLeftOut_IsFound() => Assert.That(Judge(new ListCheck(), new ListedItem(Sample.County, Sample.CountyLicence with { Type = ItemType.Penalty, Responsibilities = [new(ResponsibilityKind.Direct, 1, "立案。"), new(ResponsibilityKind.Direct, 2, "调查取证。"), new(ResponsibilityKind.Direct, 3, "法制审核。"), new(ResponsibilityKind.Direct, 4, "制作行政处罚决定书。"), new(ResponsibilityKind.Direct, 5, "送达当事人。"), new(ResponsibilityKind.Direct, 6, "督促执行。")] }, Sample.Date)).Single().Message(), Does.Contain("责任事项写了办理环节，但缺少：告知"));

    [Test]
    public void Judge_AllStages_FindsNothing() => Assert.That(Judge(new ListCheck(), new ListedItem(Sample.County, Sample.CountyLicence with { Type = ItemType.Penalty, Responsibilities = [new(ResponsibilityKind.Direct, 1, "立案。"), new(ResponsibilityKind.Direct, 2, "调查取证。"), new(ResponsibilityKind.Direct, 3, "法制审核。"), new(ResponsibilityKind.Direct, 4, "告知陈述申辩权利。"), new(ResponsibilityKind.Direct, 5, "制作行政处罚决定书。"), new(ResponsibilityKind.Direct, 6, "送达当事人。"), new(ResponsibilityKind.Direct, 7, "督促执行。")] }, Sample.Date)), Is.Empty);

    [Test]
    public void Judge_ChaptersAreCited_FindsNothing() => Assert.That(Judge(new ListCheck(), new ListedItem(Sample.County, Sample.CountyLicence with { Type = ItemType.Penalty, Responsibilities = [new(ResponsibilityKind.Direct, 1, "立案。"), new(ResponsibilityKind.Direct, 2, "调查取证。"), new(ResponsibilityKind.Direct, 3, "法制审核。"), new(ResponsibilityKind.Direct, 4, "制作行政处罚决定书。"), new(ResponsibilityKind.Direct, 5, "送达当事人。"), new(ResponsibilityKind.Direct, 6, "督促执行。")], ResponsibilityBasis = LegalBasis.Read("《中华人民共和国行政处罚法》第五章") }, Sample.Date)), Is.Empty);

    [Test]
    public void Judge_GeneralWords_FindsNothing() => Assert.That(Judge(new ListCheck(), new ListedItem(Sample.County, Sample.CountyLicence with { Type = ItemType.Penalty, Responsibilities = [new(ResponsibilityKind.Direct, 1, "依法处罚。")] }, Sample.Date)), Is.Empty);

    [Test]
    public void Judge_NoGeneralStatute_FindsNothing() => Assert.That(Judge(new ListCheck(), new ListedItem(Sample.County, Sample.CountyLicence with { Type = ItemType.Inspection, Responsibilities = [new(ResponsibilityKind.Direct, 1, "制定计划。"), new(ResponsibilityKind.Direct, 2, "现场检查。"), new(ResponsibilityKind.Direct, 3, "归档。")] }, Sample.Date)), Is.Empty);
}
