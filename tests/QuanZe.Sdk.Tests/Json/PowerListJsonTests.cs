using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Json.Schema;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Json;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;

namespace QuanZe.Sdk.Tests.Json;

public sealed class PowerListJsonTests
{
    private static readonly PowerItem Full = new()
    {
        Id = "县-1",
        Name = "娱乐场所设立审批",
        SubItem = "变更",
        Type = ItemType.Licence,
        TypeText = "行政许可",
        Code = ItemCode.Read("000111001001"),
        Body = new ImplementingBody { Name = "某县文化和旅游局", CreditCode = UnifiedSocialCreditCode.Parse("11440000006939756B") },
        CompetentDepartment = "省文化和旅游厅",
        HandlingUnit = "行政审批科",
        Basis = LegalBasis.Read("《娱乐场所管理条例》第九条：“应当”"),
        Levels = ExercisingLevels.Of(AdministrativeLevel.City, AdministrativeLevel.County),
        LevelText = "市级、县级",
        Duties = "负责",
        Description = "简述",
        Responsibilities = [new(ResponsibilityKind.Direct, 1, "受理责任"), new(ResponsibilityKind.Supervisory, 2, "监督责任"), new(ResponsibilityKind.Unspecified, 0, "其他")],
        ResponsibilityBasis = LegalBasis.Read("《行政许可法》第四章"),
        Accountability = new Accountability { Text = "1.不依法受理；", Circumstances = ["不依法受理；"], Scope = "直接责任人员", Basis = LegalBasis.Read("《公务员法》第五十九条") },
        PowerSource = PowerSource.DevolvedByHigherLevel,
        PowerSourceDocument = "某政发〔2019〕12号",
        StatutoryLimit = new TimeLimit("20个工作日", 20, DayUnit.WorkingDays),
        PromisedLimit = new TimeLimit("即办", 0, DayUnit.Unspecified),
        Fee = new Fee(false, "不收费", LegalBasis.Read("《某收费办法》")),
        Remedies = "行政复议",
        Status = ItemStatus.InUse,
        Validity = new Validity(new DateOnly(2020, 1, 1), null),
        Remarks = "备注<&>",
        Extra = [new ExtraColumn("编制说明", "新增\n第二行"), new ExtraColumn("#14", "")],
        Origin = new Origin { File = "清单.xls", Sheet = "行政许可", Row = 4, LastRow = 5, Cells = [new RawCell(1, "序号", "1"), new RawCell(9, "", "遮盖", IsCovered: true)], Inherited = [ItemElement.Name] },
    };

    private static readonly PowerList List = new()
    {
        Id = "county",
        Authority = "某县",
        Level = AdministrativeLevel.County,
        Division = DivisionCode.Parse("370685"),
        Date = new DateOnly(2026, 11, 1),
        Items = [Full, new PowerItem { Id = "2", Name = "甲" }, new PowerItem { Id = "3", Name = "乙", Levels = ExercisingLevels.Tiered, Code = ItemCode.Read("3706850101001", CodeSchemes.Shandong) }],
        Sources = [new SourceFile("清单.xls", new string('a', 64))],
    };

    [Test]
    public void Read_WrittenList_IsEqual()
    {
        var read = PowerListJson.Read(Stream(Write(List)));

        Assert.That(read, Is.EqualTo(List));
        Assert.That(read.Items[0], Is.EqualTo(Full));
        Assert.That(read.Items[2].Code.SchemeId, Is.EqualTo("shandong-13"));
    }

    [Test]
    public void Read_AnyWrittenItem_IsEqual()
    {
        var text = Gen.OneOf("", "甲", "<script>", "“引号”\\", "第一行\n第二行", "🀄", "  空格 ", "=1+1");
        var optional = Gen.OneOf(text.Select(t => (string?)t), Gen.Const((string?)null));
        Gen.Select(Gen.Select(text, optional, optional, optional), Gen.Enum<ItemType>(), Gen.Enum<ItemStatus>(), Gen.Select(text, text).Array[0, 3], Gen.Select(Gen.Enum<ResponsibilityKind>(), Gen.Int[0, 9], text).Array[0, 3])
            .Select((texts, type, status, extra, duties) => new PowerItem
            {
                Id = "1",
                Name = texts.Item1,
                SubItem = texts.Item2,
                Duties = texts.Item3,
                Remarks = texts.Item4,
                Type = type,
                Status = status,
                Basis = LegalBasis.Read(texts.Item4),
                Code = ItemCode.Read(texts.Item3),
                Extra = [.. extra.Select(column => new ExtraColumn(column.Item1, column.Item2))],
                Responsibilities = [.. duties.Select(duty => new Responsibility(duty.Item1, duty.Item2, duty.Item3))],
            })
            .Sample(
                item =>
                {
                    var list = new PowerList { Id = "l", Items = [item] };
                    Assert.That(PowerListJson.Read(Stream(Write(list))), Is.EqualTo(list));
                },
                seed: "0N0XIzNsQ0O2",
                iter: 1_000);
    }

    [Test]
    public void Write_List_FollowsTheSchema()
    {
        var schema = JsonSchema.FromText(PowerListJson.Schema);

        Assert.That(schema.Evaluate(JsonNode.Parse(Write(List)), new EvaluationOptions { OutputFormat = OutputFormat.List }), Has.Property("IsValid").True);
        Assert.That(schema.Evaluate(JsonNode.Parse("""{"format":"quanze/power-list","version":1,"id":"l","items":[{"id":"1"}]}""")), Has.Property("IsValid").False, "an item without a name");
        Assert.That(schema.Evaluate(JsonNode.Parse("""{"format":"quanze/power-list","version":1,"id":"l","items":[{"id":"1","name":"甲","type":"许可"}]}""")), Has.Property("IsValid").False);
    }

    [Test]
    public void Write_Chinese_StandsAsChinese() => Assert.That(Write(List), Does.Contain("娱乐场所设立审批").And.Not.Contain("<&>"), "and what could end a script element is escaped");

    [Test]
    public void Write_BlankItem_HasItsIdAndNameOnly() => Assert.That(Write(List), Does.Contain("""{"id":"2","name":"甲"}"""));

    [Test]
    public void Read_MembersNobodyKnows_BecomeColumns()
    {
        var item = PowerListJson.Read(Stream("""{"format":"quanze/power-list","version":1,"id":"l","items":[{"id":"1","name":"甲","编制说明":"新增","riskLevel":3}]}""")).Items.Single();

        Assert.That(item.Extra, Is.EqualTo(new[] { new ExtraColumn("编制说明", "新增"), new ExtraColumn("riskLevel", "3") }));
    }

    [Test]
    public void Read_HostsCodeScheme_IsFoundByItsId()
    {
        var json = Write(List).Replace("shandong-13", "host-13", StringComparison.Ordinal);

        Assert.That(() => PowerListJson.Read(Stream(json)), Throws.InstanceOf<FormatException>().With.Message.Contains("host-13"));
    }

    [TestCase("", "")]
    [TestCase("null", "null")]
    [TestCase("[]", "")]
    [TestCase("{\"format\":\"other\",\"version\":1}", "other")]
    [TestCase("{\"format\":\"quanze/power-list\",\"version\":2,\"id\":\"l\",\"items\":[]}", "version 2")]
    [TestCase("{\"format\":\"quanze/power-list\",\"version\":1,\"id\":\"l\"}", "items")]
    [TestCase("{\"format\":\"quanze/power-list\",\"version\":1,\"items\":[]}", "'id'")]
    [TestCase("{\"format\":\"quanze/power-list\",\"version\":1,\"id\":\"l\",\"items\":[{\"id\":\"1\"}]}", "items[0].name")]
    [TestCase("{\"format\":\"quanze/power-list\",\"version\":1,\"id\":\"l\",\"items\":[{\"name\":\"甲\"}]}", "items[0].id")]
    [TestCase("{\"format\":\"quanze/power-list\",\"version\":1,\"id\":\"l\",\"items\":[{\"id\":\"1\",\"name\":\"甲\"},{\"id\":\"1\",\"name\":\"乙\"}]}", "'1'")]
    [TestCase("{\"format\":\"quanze/power-list\",\"version\":1,\"id\":\"l\",\"items\":[{\"id\":\"1\",\"name\":\"甲\",\"type\":\"许可\"}]}", "$.items[0].type")]
    [TestCase("{\"format\":\"quanze/power-list\",\"version\":1,\"id\":\"l\",\"items\":[{\"id\":\"1\",\"name\":\"甲\",\"type\":1}]}", "$.items[0].type")]
    [TestCase("{\"format\":\"quanze/power-list\",\"version\":1,\"id\":\"l\",\"items\":[{\"id\":\"1\",\"name\":\"甲\",\"body\":{\"creditCode\":\"11440000006939756C\"}}]}", "creditCode")]
    [TestCase("{\"format\":\"quanze/power-list\",\"version\":1,\"id\":\"l\",\"division\":\"99\",\"items\":[]}", "'99'")]
    [TestCase("{\"format\":\"quanze/power-list\",\"version\":1,\"id\":\"l\",\"items\":[],\"unknown\":1}", "unknown")]
    public void Read_FaultyDocument_NamesTheFault(string json, string named) =>
        Assert.That(() => PowerListJson.Read(Stream(json)), Throws.InstanceOf<FormatException>().With.Message.Contains(named));

    [Test]
    public void Members_NullArgument_IsNamed()
    {
        Assert.That(() => PowerListJson.Read(null!), Throws.ArgumentNullException);
        Assert.That(() => PowerListJson.Write(null!, List), Throws.ArgumentNullException);
        Assert.That(() => PowerListJson.Write(Stream(""), null!), Throws.ArgumentNullException);
    }

    private static string Write(PowerList list)
    {
        using var stream = new MemoryStream();
        PowerListJson.Write(stream, list);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static MemoryStream Stream(string json) => new(Encoding.UTF8.GetBytes(json));
}
