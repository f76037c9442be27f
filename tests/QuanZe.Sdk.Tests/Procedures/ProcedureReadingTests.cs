using System.Text;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Procedures;

namespace QuanZe.Sdk.Tests.Procedures;

public sealed class ProcedureReadingTests
{
    private static readonly ProcedureTemplate Penalty = ProcedureTemplates.Default.For(ItemType.Penalty)!;

    [Test]
    public void Found_StagesWrittenOut_AreThoseOfTheProcedure()
    {
        var reading = Read("立案阶段：符合立案标准的，及时立案。", "调查取证阶段：执法人员不得少于两人。", "审查阶段：法制审核。", "告知阶段：告知陈述申辩权利。", "决定阶段：制作行政处罚决定书。", "送达阶段：七日内送达。", "执行阶段：督促执行。");

        Assert.That(reading.Found.Select(step => step.Name), Is.EqualTo(new[] { "立案", "调查取证", "审查", "告知", "决定", "送达", "执行" }));
        Assert.That(reading.Missing, Is.Empty);
        Assert.That(reading.IsDescribed);
    }

    [Test]
    public void Missing_NoticeIsNotWrittenOut_IsNamed()
    {
        var reading = Read("立案。", "调查取证。", "审核。", "制作处罚决定书。", "送达当事人。", "督促执行。");

        Assert.That(reading.MissingText, Is.EqualTo("告知"));
        Assert.That(reading.SpeaksOf("听证"), Is.False);
    }

    [Test]
    public void IsDescribed_GeneralWords_AreNoCourse() => Assert.That(Read("依法依规实施本级行政处罚事项。", "建立健全监督制度，受理投诉举报。").IsDescribed, Is.False);

    [Test]
    public void Found_SupervisoryPoint_DoesNotCount()
    {
        var item = Item() with { Responsibilities = [new(ResponsibilityKind.Supervisory, 1, "指导下级立案、调查取证、送达。")] };

        Assert.That(ProcedureReading.Of(item, Penalty).Found, Is.Empty);
    }

    [Test]
    public void Swapped_NoticeBehindDecision_IsTold()
    {
        var swapped = Read("调查取证阶段：调查。", "决定阶段：制作处罚决定书。", "告知阶段：告知权利。").Swapped!.Value;

        Assert.That((swapped.Earlier.Name, swapped.Later.Name), Is.EqualTo(("告知", "决定")));
    }

    [TestCase("《中华人民共和国行政处罚法》第五章、第六章", true)]
    [TestCase("《中华人民共和国行政处罚法》第四十四条、第四十五条、第六十三条", true)]
    [TestCase("《中华人民共和国行政处罚法》第三十八条", false)]
    [TestCase("《中华人民共和国消防法》第五章", false)]
    public void IsIncorporated_BasisNamesTheStatutesProcedure(string basis, bool isIncorporated) =>
        Assert.That(ProcedureReading.Of(Item() with { ResponsibilityBasis = LegalBasis.Read(basis) }, Penalty).IsIncorporated, Is.EqualTo(isIncorporated));

    [Test]
    public void Default_EveryTypeButOthers_HasAProcedure()
    {
        Assert.That(ProcedureTemplates.Default.For(ItemType.Other), Is.Null);
        Assert.That(ItemTypes.All.Where(type => type is not (ItemType.Other or ItemType.PublicService)).Where(type => ProcedureTemplates.Default.For(type) is null), Is.Empty);
        Assert.That(ProcedureTemplates.Default.Find("coercive-execution")!.Steps[0].Article, Is.EqualTo("行政强制法 第三十五条"));
    }

    [TestCase("{}")]
    [TestCase("[{\"id\":\"x\"}]")]
    [TestCase("[{\"id\":\"x\",\"title\":\"甲\",\"type\":\"Nothing\",\"steps\":[]}]")]
    public void ReadJson_Malformed_IsRefused(string json) =>
        Assert.That(() => ProcedureTemplates.ReadJson(new MemoryStream(Encoding.UTF8.GetBytes(json))), Throws.TypeOf<FormatException>());

    private static ProcedureReading Read(params string[] points) =>
        ProcedureReading.Of(Item() with { Responsibilities = points.Select((point, i) => new Responsibility(ResponsibilityKind.Direct, i + 1, point)).ToValueList() }, Penalty);

    private static PowerItem Item() => new() { Id = "1", Name = "对违法行为的处罚", Type = ItemType.Penalty };
}
