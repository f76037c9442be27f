using System.Text;
using System.Text.Json;
using CsCheck;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Flows;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Procedures;
using QuanZe.Sdk.Publishing;

namespace QuanZe.Sdk.Tests.Publishing;

public sealed class PublicListTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);

    private static readonly PowerItem Licence = new()
    {
        Id = "内部编号7788",
        Name = "取水许可",
        Type = ItemType.Licence,
        Code = ItemCode.Read("370119001000"),
        Body = new() { Name = "招远市水利局" },
        Basis = LegalBasis.Read("《中华人民共和国水法》第七条"),
        Responsibilities = [new(ResponsibilityKind.Direct, 1, "审查责任：审查申请材料。")],
        StatutoryLimit = new("20个工作日", 20, DayUnit.WorkingDays),
        PromisedLimit = new("7日", 7, DayUnit.CalendarDays),
        Fee = new(true, "按标准收取", LegalBasis.Empty),
        Remedies = "可以申请行政复议。",
    };

    private static readonly PowerList County = new() { Id = "county", Authority = "招远市", Level = AdministrativeLevel.County, Items = [Licence] };

    // Texts that no publication may hold, one for each place that is not for the public.
    private static readonly PowerItem Secretive = Licence with
    {
        HandlingUnit = "水政科 13812345678",
        Remarks = "秘密备注",
        PowerSourceDocument = "秘密来源文件",
        CompetentDepartment = "秘密主管",
        Extra = [new("内部列", "秘密附加")],
        Origin = new() { File = "秘密文件.xlsx", Sheet = "秘密表", Row = 3, Cells = [new(1, "名称", "秘密单元格")] },
    };

    [Test]
    public void Of_DraftsCancelledAndSuspended_AreHeldBack()
    {
        var list = PublicList.Of(County with
        {
            Items = [Licence, Licence with { Status = ItemStatus.Draft }, Licence with { Status = ItemStatus.Cancelled }, Licence with { Status = ItemStatus.Suspended }, Licence with { Validity = new(new(2027, 1, 1), null) }],
        }, Day);

        Assert.That((list.Items.Count, list.HeldBack), Is.EqualTo((1, 4)));
    }

    [Test]
    public void Write_EveryForm_LeaksNothing()
    {
        var list = PublicList.Of(County with { Items = [Secretive, Secretive with { Name = "草稿秘密", Status = ItemStatus.Draft }] }, Day);
        foreach (var text in Forms(list))
        {
            Assert.That(text, Does.Contain("取水许可"));
            Assert.That(text, Does.Not.Contain("秘密").And.Not.Contain("13812345678").And.Not.Contain("内部编号7788").And.Not.Contain("内部列"));
        }

        Assert.That(list.Masked.Single().Message(), Is.EqualTo("「取水许可」的承办机构含有个人信息，公布时已遮盖：水政科 ***********"));
    }

    [Test]
    public void Write_AnyTextWithAMobileNumber_LeaksNothing() => Gen.Select(Gen.Int[0, 7], Gen.Long[13000000000, 19999999999]).Sample((place, number) =>
    {
        var text = $"说明{number}。";
        var item = place switch
        {
            0 => Licence with { Name = text },
            1 => Licence with { SubItem = text },
            2 => Licence with { Duties = text },
            3 => Licence with { Description = text },
            4 => Licence with { Responsibilities = [new(ResponsibilityKind.Direct, 1, text)] },
            5 => Licence with { Remedies = text },
            6 => Licence with { Basis = LegalBasis.Read($"《中华人民共和国水法》第七条：{text}") },
            _ => Licence with { Fee = new(true, text, LegalBasis.Empty), LevelText = text },
        };
        foreach (var form in Forms(PublicList.Of(County with { Items = [item] }, Day)))
        {
            Assert.That(form, Does.Not.Contain($"{number}"));
        }
    });

    [Test]
    public void JsonLd_Licence_IsAPublicServiceAfterTheMapping()
    {
        using var json = JsonDocument.Parse(JsonLd(PublicList.Of(County with { Items = [Licence, Licence with { Name = "对违法取水的处罚", Type = ItemType.Penalty }] }, Day)));
        var graph = json.RootElement.GetProperty("@graph");
        var service = graph[1];

        Assert.That(graph.GetArrayLength(), Is.EqualTo(2), "a penalty is no public service");
        Assert.That(graph[0].GetProperty("@type").GetString(), Is.EqualTo("cv:PublicOrganisation"));
        Assert.That(service.GetProperty("@type").GetString(), Is.EqualTo("cpsv:PublicService"));
        Assert.That(service.GetProperty("cv:hasCompetentAuthority").GetProperty("@id").GetString(), Is.EqualTo(graph[0].GetProperty("@id").GetString()));
        Assert.That(service.GetProperty("cv:hasLegalResource")[0].GetProperty("dct:title").GetProperty("@value").GetString(), Does.Contain("水法"));
        Assert.That(service.GetProperty("cv:processingTime").GetProperty("@value").GetString(), Is.EqualTo("P7D"));
        Assert.That(service.GetProperty("dct:identifier").GetString(), Is.EqualTo("370119001000"));
        foreach (var name in service.EnumerateObject().Select(member => member.Name).Where(name => name[0] != '@'))
        {
            Assert.That(json.RootElement.GetProperty("@context").TryGetProperty(name[..name.IndexOf(':', StringComparison.Ordinal)], out _), Is.True, name);
        }
    }

    [Test]
    public void JsonLd_WorkingDays_AreToldInWordsOnly()
    {
        using var json = JsonDocument.Parse(JsonLd(PublicList.Of(County with { Items = [Licence with { PromisedLimit = null }] }, Day)));
        var service = json.RootElement.GetProperty("@graph")[1];

        Assert.That(service.TryGetProperty("cv:processingTime", out _), Is.False);
        Assert.That(service.GetProperty("qz:timeLimit").GetProperty("@value").GetString(), Is.EqualTo("20个工作日"));
    }

    [Test]
    public void Csv_CellLikeAFormula_IsNoFormula()
    {
        using var text = new StringWriter();
        OpenData.WriteCsv(text, PublicList.Of(County with { Items = [Licence with { Name = "=1+1" }] }, Day));

        Assert.That(text.ToString(), Does.Contain(",'=1+1,"));
    }

    [TestCase(ItemType.Licence)]
    [TestCase(ItemType.Penalty)]
    [TestCase(ItemType.Coercion)]
    [TestCase(ItemType.Other)]
    [TestCase(ItemType.PublicService)]
    [TestCase(ItemType.Inspection)]
    public void ItemFlow_EveryType_CanBeDrawn(ItemType type)
    {
        var flow = ItemFlow.Of(PublicList.Of(County with { Items = [Licence with { Type = type }] }, Day).Items[0], ProcedureTemplates.Default);

        Assert.That(flow.Faults, Is.Empty);
        Assert.That(FlowChartSvg.Of(flow), Does.StartWith("<svg"));
    }

    [Test]
    public void Guide_Details_AreShownAndMasked()
    {
        var item = PublicList.Of(County, Day).Items[0];
        using var text = new StringWriter();
        ServiceGuideHtml.Write(text, item, new ServiceGuide { Place = "政务服务中心二楼", Enquiries = "0535-8214567 或 13812345678", Conditions = ["有取水口"], Materials = [new("取水申请书", "原件1份", true)], Visits = 1 }, ItemFlow.Of(item, ProcedureTemplates.Default));

        Assert.That(text.ToString(), Does.Contain("取水许可服务指南").And.Contain("0535-8214567").And.Contain("取水申请书").And.Contain("承诺件").And.Contain("<svg").And.Not.Contain("13812345678"));
    }

    private static IEnumerable<string> Forms(PublicList list)
    {
        using var page = new StringWriter();
        PublicListHtml.Write(page, list, _ => "guide.html");
        yield return page.ToString();

        using var csv = new StringWriter();
        OpenData.WriteCsv(csv, list);
        yield return csv.ToString();

        using var json = new MemoryStream();
        OpenData.WriteJson(json, list);
        yield return Encoding.UTF8.GetString(json.ToArray());
        yield return JsonLd(list);

        using var guide = new StringWriter();
        ServiceGuideHtml.Write(guide, list.Items[0], ServiceGuide.Empty, ItemFlow.Of(list.Items[0], ProcedureTemplates.Default));
        yield return guide.ToString();
    }

    private static string JsonLd(PublicList list)
    {
        using var stream = new MemoryStream();
        OpenData.WriteJsonLd(stream, list, new Uri("https://data.example.gov.cn/"));
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
