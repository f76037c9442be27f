using CsCheck;
using QuanZe.Sdk.Mandate;

namespace QuanZe.Sdk.Tests.Mandate;

public sealed class FunctionRegulationReaderTests
{
    [Test]
    public void Read_TextByArticles_GivesDutiesUnitsAndDates()
    {
        var reading = FunctionRegulationReader.Read(SampleRegulations.Housing, "住建局.txt");
        var regulation = reading.Regulation;

        using (Assert.EnterMultipleScope())
        {
            Assert.That((regulation.Body, regulation.Number, regulation.Version, regulation.EffectiveDate), Is.EqualTo(("招远市住房和城乡建设局", "招办发〔2019〕12号", "2019年3月1日印发", (DateOnly?)new DateOnly(2019, 3, 10))));
            Assert.That(regulation.Source, Is.EqualTo("住建局.txt"));
            Assert.That(regulation.Duties.Where(duty => duty.Kind == DutyKind.Main).Select(duty => duty.Number), Is.EqualTo(Enumerable.Range(1, 12)));
            Assert.That(regulation.Duties.Where(duty => duty.ExpectsItems).Select(duty => duty.Number), Is.EqualTo(Enumerable.Range(1, 10)), "housekeeping and what is assigned later expect none");
            Assert.That(regulation.Duties.Single(duty => duty.Kind == DutyKind.Transformation).Text, Is.EqualTo("加快推进工程建设项目审批制度改革，减少前置条件。"));
            Assert.That(regulation.Duties.Where(duty => duty.Kind == DutyKind.Division).Select(duty => duty.Text), Has.Exactly(2).StartsWith("与市"));
            Assert.That(regulation.Units.Select(unit => unit.Name), Is.EqualTo(["办公室", "建筑业管理科（行政审批科）", "房产物业科", "城建科"]));
            Assert.That(regulation.Duties.Single(duty => duty.Unit == "城建科").ToString(), Is.EqualTo("城建科职责 负责供水、供热、燃气、排水的行业管理。"));
            Assert.That(reading.NotUnderstood, Is.Empty);
        }
    }

    [Test]
    public void Read_TextByChapters_JoinsTheLinesUnderAUnit()
    {
        var reading = FunctionRegulationReader.Read(SampleRegulations.Market);
        var regulation = reading.Regulation;

        Assert.That((regulation.Body, regulation.Number, regulation.EffectiveDate), Is.EqualTo(("招远市市场监督管理局", (string?)null, (DateOnly?)new DateOnly(2019, 4, 1))));
        Assert.That(regulation.Duties.Count(duty => duty.Kind == DutyKind.Main), Is.EqualTo(12));
        Assert.That(regulation.Duties.Count(duty => duty.Kind == DutyKind.Transformation), Is.EqualTo(1));
        Assert.That(regulation.Units.Select(unit => (unit.Name, unit.Text)), Is.EqualTo(new[] { ("办公室", "负责机关文电、会务和机要保密。"), ("登记注册科", "负责市场主体登记注册。"), ("食品安全监管科", "负责食品生产、流通和餐饮服务监督管理。"), ("特种设备安全监察科", "") }));
        Assert.That(reading.NotUnderstood, Is.Empty);
    }

    [Test]
    public void Read_PointsOnOneLine_AreApart()
    {
        var regulation = FunctionRegulationReader.Read(SampleRegulations.Water).Regulation;

        Assert.That(regulation.Units.Select(unit => unit.Name), Is.EqualTo(["办公室", "水资源管理科（节约用水办公室）", "河湖建管科"]));
        Assert.That(regulation.EffectiveDate, Is.EqualTo(new DateOnly(2020, 1, 1)));
    }

    [TestCase("— 3 —")]
    [TestCase("第3页 共8页")]
    public void Read_MarksOfThePage_AreNotUnderstoodAndStayOutOfTheDuty(string mark)
    {
        var reading = FunctionRegulationReader.Read($"某县水利局职能配置、内设机构和人员编制规定\n第一条 主要职责是：\n（一）负责水资源管理。\n{mark}\n（二）负责河道管理。");

        Assert.That(reading.NotUnderstood.Select(paragraph => (paragraph.Line, paragraph.Text)), Is.EqualTo(new[] { (4, mark) }));
        Assert.That(reading.Regulation.Duties.Select(duty => duty.Text), Is.EqualTo(["负责水资源管理。", "负责河道管理。"]));
    }

    [Test]
    public void Read_TextThatIsNoRegulation_UnderstandsNothingAndSaysSo()
    {
        var reading = FunctionRegulationReader.Read("会议纪要\n（一）听取汇报。\n随便一段话。");

        Assert.That(reading.Regulation.Body, Is.Empty);
        Assert.That(reading.Regulation.Duties, Is.Empty);
        Assert.That(reading.NotUnderstood.Select(paragraph => paragraph.Line), Is.EqualTo([1, 2, 3]));
    }

    [Test]
    public void Read_WindowsLineEndsAndMark_AreNoText()
    {
        var reading = FunctionRegulationReader.Read("\ufeff某县水利局职能配置、内设机构和人员编制规定\r\n第一条 主要职责是：\r\n（一）负责水资源管理。\r\n");

        Assert.That(reading.Paragraphs.Select(paragraph => paragraph.Kind), Is.EqualTo([ParagraphKind.Title, ParagraphKind.Heading, ParagraphKind.Duty, ParagraphKind.Blank]));
    }

    [TestCase("关于印发《招远市水利局职能配置、内设机构和人员编制规定》的通知", "招远市水利局职能配置、内设机构和人员编制规定", "招远市水利局")]
    [TestCase("中共某县委办公室", "某县卫生健康局主要职责内设机构和人员编制规定", "某县卫生健康局")]
    public void Read_CoveringNotice_GivesTheBody(string first, string second, string body) =>
        Assert.That(FunctionRegulationReader.Read($"{first}\n{second}\n第一条 主要职责是：").Regulation.Body, Is.EqualTo(body));

    [Test]
    public void Read_AnyMixOfLines_AccountsForEveryLine()
    {
        var lines = (SampleRegulations.Housing + "\n" + SampleRegulations.Market + "\n- 2 -\n乱码\n").Split('\n');
        Gen.Int[0, lines.Length - 1].Select(line => lines[line]).Array[0, 60].Sample(text =>
        {
            var reading = FunctionRegulationReader.Read(string.Join('\n', text));
            var points = reading.Count(ParagraphKind.Duty);
            return reading.Paragraphs.Count == Math.Max(1, text.Length)
                && Enum.GetValues<ParagraphKind>().Sum(reading.Count) == reading.Paragraphs.Count
                && reading.Regulation.Duties.Count(duty => duty.Kind != DutyKind.Unit) >= points
                && reading.Regulation.Units.Count >= reading.Count(ParagraphKind.Unit);
        }, iter: 300);
    }

    [Test]
    public void Read_Null_Throws() => Assert.That(() => FunctionRegulationReader.Read(null!), Throws.ArgumentNullException);
}
