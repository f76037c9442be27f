using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Organisations;
using QuanZe.Sdk.Specifications;

namespace QuanZe.Sdk.Tests.Specifications;

public sealed class StoredItemTests
{
    private static readonly PowerItem Item = new()
    {
        Id = "17",
        Name = "建设工程（含市政）规划许可证核发",
        SubItem = "变更",
        Type = ItemType.Licence,
        Code = ItemCode.Read("000115001002"),
        Body = new ImplementingBody { Name = "招远市自然资源和规划局" },
        Basis = LegalBasis.Read("《中华人民共和国城乡规划法》第四十条第一款、第四十四条\n《山东省城乡规划条例》"),
        Levels = ExercisingLevels.Of(AdministrativeLevel.City, AdministrativeLevel.County),
        Responsibilities = [new(ResponsibilityKind.Direct, 1, "受理。"), new(ResponsibilityKind.Direct, 2, "审查。"), new(ResponsibilityKind.Supervisory, 3, "指导。")],
        Status = ItemStatus.InUse,
        Validity = new Validity(new DateOnly(2020, 1, 1), null),
    };

    private static readonly PowerList List = new() { Id = "county", Level = AdministrativeLevel.County, Division = DivisionCode.Parse("370685"), Items = [Item] };

    [Test]
    public void Of_Item_WorksOutEveryColumn()
    {
        var row = StoredItem.Of(List, Item, position: 4);

        Assert.Multiple(() =>
        {
            Assert.That((row.ListId, row.ItemId, row.Position, row.Level, row.Division), Is.EqualTo(("county", "17", 4, AdministrativeLevel.County, 370685000000L)));
            Assert.That(row.SearchName, Is.EqualTo("建设工程含市政规划许可证核发变更"));
            Assert.That((row.Body.Name, row.Body.Key, row.Body.CreditCode), Is.EqualTo(("招远市自然资源和规划局", "招远市自然资源和规划局", "")));
            Assert.That((row.Code.BaseKey, row.Code.Scheme, row.Code.Grade, row.Code.Role), Is.EqualTo(("000115001002", "national", CodeGrade.Sound, FamilyRole.Sub)));
            Assert.That((row.Validity.From, row.Validity.To), Is.EqualTo((new DateOnly(2020, 1, 1), DateOnly.MaxValue)));
            Assert.That(row.Levels, Is.EqualTo(new[] { AdministrativeLevel.City, AdministrativeLevel.County }));
            Assert.That((row.DirectResponsibilities, row.SupervisoryResponsibilities, row.UnlabelledResponsibilities), Is.EqualTo((2, 1, 0)));
            Assert.That(row.Citations.Select(citation => (citation.Instrument, citation.Article)), Is.EqualTo(new[] { ("城乡规划法", 40), ("城乡规划法", 44), ("山东省城乡规划条例", 0) }));
            Assert.That(row.Lacking, Does.Contain(ItemElement.Accountability).And.Contain(ItemElement.Duties).And.Not.Contain(ItemElement.Basis).And.Not.Contain(ItemElement.Levels));
        });
    }

    [TestCase("建设工程(含市政)规划许可证核发 （ 变更 ）")]
    [TestCase("建设工程（含市政）规划许可证核发（县级）（变更）")]
    public void NameFingerprint_TypographyOrLevel_DoesNotMatter(string name) =>
        Assert.That(StoredItem.Of(List, Item with { Name = name, SubItem = null }).NameFingerprint, Is.EqualTo(StoredItem.Of(List, Item).NameFingerprint));

    [Test]
    public void NameFingerprint_OtherActOrBlank_Differs()
    {
        Assert.That(StoredItem.Of(List, Item with { SubItem = "延续" }).NameFingerprint, Is.Not.EqualTo(StoredItem.Of(List, Item).NameFingerprint));
        Assert.That(StoredItem.Of(List, Item with { Name = "（）", SubItem = null }).NameFingerprint, Is.Zero);
    }

    [Test]
    public void ContentFingerprint_AnyElement_ChangesIt()
    {
        PowerItem[] changed =
        [
            Item with { Name = "x" }, Item with { SubItem = null }, Item with { Type = ItemType.Other }, Item with { TypeText = "x" }, Item with { Code = ItemCode.Missing },
            Item with { Body = ImplementingBody.Unknown }, Item with { CompetentDepartment = "x" }, Item with { HandlingUnit = "x" }, Item with { Basis = LegalBasis.Empty },
            Item with { Levels = default }, Item with { LevelText = "x" }, Item with { Duties = "x" }, Item with { Description = "x" }, Item with { Responsibilities = [] },
            Item with { ResponsibilityBasis = LegalBasis.Read("x") }, Item with { Accountability = new() { Text = "x" } }, Item with { PowerSource = PowerSource.StatutoryOwnLevel },
            Item with { PowerSourceDocument = "x" }, Item with { StatutoryLimit = new("x", null, DayUnit.Unspecified) }, Item with { PromisedLimit = new("x", null, DayUnit.Unspecified) },
            Item with { Fee = new(true, "x", LegalBasis.Empty) }, Item with { Remedies = "x" }, Item with { Status = ItemStatus.Draft }, Item with { Validity = default },
            Item with { Remarks = "x" }, Item with { Extra = [new("x", "y")] },
        ];

        Assert.That(changed.Append(Item).Select(item => StoredItem.Of(List, item).ContentFingerprint), Is.Unique);
        Assert.That(StoredItem.Of(List, Item with { Origin = new() { File = "a.xlsx", Row = 9 } }).ContentFingerprint, Is.EqualTo(StoredItem.Of(List, Item).ContentFingerprint));
    }

    [Test]
    public void Of_ListWithFindings_GivesEachItemItsOwn()
    {
        Finding[] findings = [new(FindingCodes.NameDiffers, SubjectReference.To(List, Item), ItemElement.Name), new(FindingCodes.NameDiffers, SubjectReference.To(List with { Id = "city" }, Item), ItemElement.Name)];

        Assert.That(StoredItems.Of(List, findings)[0].Findings.Select(finding => (finding.ListId, finding.Code)), Is.EqualTo(new[] { ("county", "QZ1001") }));
        Assert.That(StoredItem.Of(List, Item).WithFindings(findings).Findings, Has.Count.EqualTo(1));
    }

    [Test]
    public void Filter_List_GivesItsItems()
    {
        var list = List with { Items = [Item, Item with { Id = "18", Type = ItemType.Penalty }] };

        Assert.That(ItemSpecs.OfType(ItemType.Penalty).Filter(list).Select(item => item.Id), Is.EqualTo(new[] { "18" }));
        Assert.That(ItemSpecs.InDivision(DivisionCode.Parse("370600")).IsSatisfiedBy(list, Item), Is.True);
    }

    [TestCase("ＡＢＣ建设（工程）[规划] 〔许可〕", "ABC建设工程规划许可")]
    [TestCase("abc\u3000許\u200b可\n", "ABC許可")]
    [TestCase("50%_'; drop table", "50%_';DROPTABLE")]
    [TestCase("（ ）", "")]
    [TestCase("𠮷\0野", "𠮷野")]
    [TestCase(null, "")]
    public void SearchText_Of_LeavesOutWhatDoesNotMatter(string? text, string expected)
    {
        Assert.That(SearchText.Of(text), Is.EqualTo(expected));
        Assert.That(SearchText.Of(expected), Is.EqualTo(expected));
    }

    [Test]
    public void StoreText_NulAndHalfOfAPair_AreReplaced()
    {
        Assert.That(StoreText.Of("a\0b\ud842c\udfb7𠮷"), Is.EqualTo("a\ufffdb\ufffdc\ufffd𠮷"));
        Assert.That(StoreText.Of("𠮷野"), Is.EqualTo("𠮷野"));
        Assert.That(SearchText.Of("𠮷\ud842"), Is.EqualTo("𠮷\ufffd"));
    }

    [Test]
    public void StoreText_Key_IsShortAndTellsLongTextsApart()
    {
        var text = new string('长', 10_000);
        var (one, other) = (StoreText.Key(text + "一"), StoreText.Key(text + "二"));

        Assert.That(one, Has.Length.EqualTo(StoreText.KeyLength));
        Assert.That(one, Is.Not.EqualTo(other));
        Assert.That(StoreText.Key(new string('长', 238) + "𠮷" + text), Is.EqualTo(StoreText.Of(StoreText.Key(new string('长', 238) + "𠮷" + text))), "no pair is cut in two");
        Assert.That(StoreText.Key("短"), Is.EqualTo("短"));
    }
}
