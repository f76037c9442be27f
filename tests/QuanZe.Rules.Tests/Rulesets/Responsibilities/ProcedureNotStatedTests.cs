using QuanZe.Rules.Alignment;
using QuanZe.Rules.Rulesets.Responsibilities;
using QuanZe.Rules.Testing;
using QuanZe.Sdk;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;

namespace QuanZe.Rules.Tests.Rulesets.Responsibilities;

public sealed class ProcedureNotStatedTests : RuleFixture<ProcedureNotStated>
{
    [Test]
    public void Judge_GeneralWords_IsFound() => Assert.That(Judge(new ListCheck(), new ListedItem(Sample.County, Sample.CountyLicence with { Type = ItemType.Penalty, Responsibilities = [new(ResponsibilityKind.Direct, 1, "依法依规实施本级行政处罚事项。")] }, Sample.Date)).Single().Message(), Does.Contain("责任事项只有概括表述，未写明办理环节，也未引用程序法条文"));

    [Test]
    public void Judge_AllStages_FindsNothing() => Assert.That(Judge(new ListCheck(), new ListedItem(Sample.County, Sample.CountyLicence with { Type = ItemType.Penalty, Responsibilities = [new(ResponsibilityKind.Direct, 1, "立案。"), new(ResponsibilityKind.Direct, 2, "调查取证。"), new(ResponsibilityKind.Direct, 3, "法制审核。"), new(ResponsibilityKind.Direct, 4, "告知陈述申辩权利。"), new(ResponsibilityKind.Direct, 5, "制作行政处罚决定书。"), new(ResponsibilityKind.Direct, 6, "送达当事人。"), new(ResponsibilityKind.Direct, 7, "督促执行。")] }, Sample.Date)), Is.Empty);

    [Test]
    public void Judge_ChaptersAreCited_FindsNothing() => Assert.That(Judge(new ListCheck(), new ListedItem(Sample.County, Sample.CountyLicence with { Type = ItemType.Penalty, Responsibilities = [new(ResponsibilityKind.Direct, 1, "依法处罚。")], ResponsibilityBasis = LegalBasis.Read("《中华人民共和国行政处罚法》第五章") }, Sample.Date)), Is.Empty);

    [Test]
    public void Judge_NoResponsibilities_FindsNothing() => Assert.That(Judge(new ListCheck(), new ListedItem(Sample.County, Sample.CountyLicence with { Type = ItemType.Penalty, Responsibilities = [] }, Sample.Date)), Is.Empty);

    [Test]
    public void Judge_OtherPower_FindsNothing() => Assert.That(Judge(new ListCheck(), new ListedItem(Sample.County, Sample.CountyLicence with { Type = ItemType.Other, Responsibilities = [new(ResponsibilityKind.Direct, 1, "依法备案。")] }, Sample.Date)), Is.Empty);
}
