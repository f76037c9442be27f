using QuanZe.Sdk.Codes;

namespace QuanZe.Sdk.Tests.Codes;

public sealed class ItemTypeCodeListTests
{
    private static readonly string[] Ten = ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10"];

    // The traps: one number, several meanings.
    [TestCase("national", "20", ItemType.PublicService)]
    [TestCase("guangdong", "20", ItemType.Other)]
    [TestCase("guangdong", "21", ItemType.PublicService)]
    [TestCase("national", "21", null)]
    [TestCase("national", "10", ItemType.Other)]
    [TestCase("guangdong", "10", null)]
    [TestCase("guangdong", "01", ItemType.Licence)]
    [TestCase("guangdong", "02", ItemType.Penalty)]
    [TestCase("guangdong", "03", ItemType.Coercion)]
    [TestCase("guangdong", "04", ItemType.Levy)]
    [TestCase("guangdong", "05", ItemType.Payment)]
    [TestCase("guangdong", "06", ItemType.Inspection)]
    [TestCase("guangdong", "07", ItemType.Confirmation)]
    [TestCase("guangdong", "08", ItemType.Award)]
    [TestCase("guangdong", "09", ItemType.Adjudication)]
    [TestCase("national", "03", ItemType.Coercion)]
    [TestCase("jiangxi", "03", ItemType.Penalty)]
    [TestCase("jiangxi", "04", ItemType.Coercion)]
    [TestCase("jiangxi", "05", ItemType.Levy)]
    [TestCase("jiangxi", "06", ItemType.Payment)]
    [TestCase("jiangxi", "07", ItemType.Adjudication)]
    [TestCase("jiangxi", "08", ItemType.Confirmation)]
    [TestCase("jiangxi", "09", ItemType.Award)]
    [TestCase("jiangxi", "10", ItemType.Other)]
    [TestCase("jiangxi", "13", ItemType.Other)]
    [TestCase("jiangxi", "14", ItemType.PublicService)]
    [TestCase("jiangxi", "15", null)]
    [TestCase("jiangxi", "16", null)]
    [TestCase("jiangxi", "02", null)]
    [TestCase("hunan-legacy", "11", ItemType.PublicService)]
    [TestCase("hunan-legacy", "12", ItemType.Other)]
    [TestCase("hunan-legacy", "20", null)]
    [TestCase("liaoning", "99", ItemType.Other)]
    [TestCase("liaoning", "20", ItemType.PublicService)]
    [TestCase("sichuan", "1A", ItemType.Licence)]
    [TestCase("sichuan", "1E", ItemType.Adjudication)]
    [TestCase("sichuan", "1F", ItemType.Confirmation)]
    [TestCase("sichuan", "1G", ItemType.Payment)]
    [TestCase("sichuan", "1H", ItemType.Award)]
    [TestCase("sichuan", "1Z", ItemType.Other)]
    [TestCase("sichuan", "20", ItemType.PublicService)]
    [TestCase("sichuan", "2B", ItemType.PublicService)]
    [TestCase("sichuan", "2C", ItemType.PublicService)]
    [TestCase("sichuan", "3A", ItemType.Other)]
    [TestCase("pinyin", "XK", ItemType.Licence)]
    [TestCase("pinyin", "CF", ItemType.Penalty)]
    [TestCase("pinyin", "QZ", ItemType.Coercion)]
    [TestCase("pinyin", "ZS", ItemType.Levy)]
    [TestCase("pinyin", "JF", ItemType.Payment)]
    [TestCase("pinyin", "JC", ItemType.Inspection)]
    [TestCase("pinyin", "QR", ItemType.Confirmation)]
    [TestCase("pinyin", "JL", ItemType.Award)]
    [TestCase("pinyin", "CJ", ItemType.Adjudication)]
    [TestCase("pinyin", "QT", ItemType.Other)]
    [TestCase("pinyin", "FW", ItemType.PublicService)]
    [TestCase("pinyin", "xk", null)]
    [TestCase("shandong-legacy", "06", ItemType.Inspection)]
    [TestCase("shandong-legacy", "20", null)]
    public void TypeOf_Code_DependsOnTheSystem(string list, string code, ItemType? expected) =>
        Assert.That(ItemTypeCodeLists.All.Single(candidate => candidate.Id == list).TypeOf(code), Is.EqualTo(expected));

    [TestCase("national")]
    [TestCase("liaoning")]
    [TestCase("hunan-legacy")]
    [TestCase("shandong-legacy")]
    public void TypeOf_TheTenPowers_AreNumberedByTheCanonicalType(string list)
    {
        var codes = ItemTypeCodeLists.All.Single(candidate => candidate.Id == list);

        Assert.That(Ten.Select(code => (int?)codes.TypeOf(code)), Is.EqualTo(Enumerable.Range(1, 10).Select(number => (int?)number)));
    }

    [Test]
    public void CodeOf_Type_IsReadBackAsThatType()
    {
        foreach (var list in ItemTypeCodeLists.All)
        {
            foreach (var type in ItemTypes.All)
            {
                var code = list.CodeOf(type);
                Assert.That(code is null || list.TypeOf(code) == type, Is.True, $"{list.Id} {type}");
            }

            Assert.That(list.CodeOf(ItemType.Unspecified), Is.Null);
        }
    }

    [TestCase("national", ItemType.Other, "10")]
    [TestCase("guangdong", ItemType.Other, "20")]
    [TestCase("guangdong", ItemType.PublicService, "21")]
    [TestCase("liaoning", ItemType.Other, "10", Description = "the first of two codes is the one that is written")]
    [TestCase("jiangxi", ItemType.Inspection, null)]
    [TestCase("sichuan", ItemType.PublicService, "20")]
    [TestCase("pinyin", ItemType.Penalty, "CF")]
    public void CodeOf_Type_IsThatOfTheSystem(string list, ItemType type, string? expected) =>
        Assert.That(ItemTypeCodeLists.All.Single(candidate => candidate.Id == list).CodeOf(type), Is.EqualTo(expected));

    [Test]
    public void Find_WordWithoutACanonicalType_IsKeptWithItsName()
    {
        Assert.That(ItemTypeCodeLists.Jiangxi.Find("15"), Is.EqualTo(new ItemTypeCode("15", ItemType.Unspecified, "内部管理")));
        Assert.That(ItemTypeCodeLists.Jiangxi.Find("16")!.Name, Is.EqualTo("联办"));
        Assert.That(ItemTypeCodeLists.ShandongLegacy.Find("06")!.Name, Is.EqualTo("行政监督"));
        Assert.That(ItemTypeCodeLists.ShandongLegacy.Find("05")!.Name, Is.EqualTo("行政给付"));
        Assert.That(ItemTypeCodeLists.National.Find("98"), Is.Null);
        Assert.That(() => ItemTypeCodeLists.National.Find(null!), Throws.ArgumentNullException);
    }

    [Test]
    public void Find_CodeGivenOutAgain_IsReadByTheDay()
    {
        var changed = new DateOnly(2020, 1, 1);
        var list = new ItemTypeCodeList("sample", "样例",
            [new("06", ItemType.Inspection, "行政监督", To: changed.AddDays(-1)), new("06", ItemType.Payment, "行政给付", From: changed)]);

        Assert.That(list.TypeOf("06", changed.AddDays(-1)), Is.EqualTo(ItemType.Inspection));
        Assert.That(list.TypeOf("06", changed), Is.EqualTo(ItemType.Payment));
        Assert.That(list.TypeOf("06"), Is.EqualTo(ItemType.Payment), "without a day the latest meaning counts");
        Assert.That(list.CodeOf(ItemType.Inspection, changed), Is.Null);
        Assert.That(list.CodeOf(ItemType.Inspection, changed.AddDays(-1)), Is.EqualTo("06"));
        Assert.That(list.CodeOf(ItemType.Inspection), Is.EqualTo("06"));
    }

    [Test]
    public void ShandongLegacy_EndsWith2019()
    {
        Assert.That(ItemTypeCodeLists.ShandongLegacy.TypeOf("02", new DateOnly(2019, 12, 31)), Is.EqualTo(ItemType.Penalty));
        Assert.That(ItemTypeCodeLists.ShandongLegacy.TypeOf("02", new DateOnly(2020, 1, 1)), Is.Null);
    }

    [Test]
    public void Constructor_TwoMeaningsOnOneDay_Throws()
    {
        var day = new DateOnly(2020, 1, 1);

        Assert.That(() => new ItemTypeCodeList("sample", "样例", [new("06", ItemType.Inspection, "甲"), new("06", ItemType.Payment, "乙")]),
            Throws.ArgumentException.With.Message.Contains("'06'").And.Property("ParamName").EqualTo("codes"));
        Assert.That(() => new ItemTypeCodeList("sample", "样例", [new("06", ItemType.Inspection, "甲", To: day), new("06", ItemType.Payment, "乙", From: day)]), Throws.ArgumentException);
        Assert.That(() => new ItemTypeCodeList("sample", "样例", [new("06", ItemType.Inspection, "甲", From: day), new("06", ItemType.Payment, "乙")]), Throws.ArgumentException);
        Assert.That(() => new ItemTypeCodeList(" ", "样例", []), Throws.ArgumentException);
        Assert.That(() => new ItemTypeCodeList("sample", null!, []), Throws.ArgumentNullException);
        Assert.That(() => new ItemTypeCodeList("sample", "样例", null!), Throws.ArgumentNullException);
    }

    [Test]
    public void All_Lists_HaveAnIdAndATitle()
    {
        Assert.That(ItemTypeCodeLists.All.Select(list => list.Id), Is.EqualTo(new[] { "national", "guangdong", "liaoning", "jiangxi", "hunan-legacy", "sichuan", "pinyin", "shandong-legacy" }));
        Assert.That(ItemTypeCodeLists.All, Has.All.Property("Title").Not.Empty);
        Assert.That(ItemTypeCodeLists.All.SelectMany(list => list.Codes), Has.All.Property("Name").Not.Empty);
        Assert.That(ItemTypeCodeLists.Guangdong.ToString(), Is.EqualTo("guangdong"));
    }

    [Test]
    public void Names_OfKnownTypes_AreReadAsThoseTypes()
    {
        foreach (var line in ItemTypeCodeLists.All.SelectMany(list => list.Codes).Where(line => line.Name is not ("审核转报" or "内部管理" or "联办")))
        {
            Assert.That(ItemTypes.Read(line.Name), Is.EqualTo(line.Type), line.Name);
        }
    }

    [Test]
    public void IsInferred_Lines_AreThoseNotSeenInUse()
    {
        Assert.That(ItemTypeCodeLists.Guangdong.Codes.Where(line => line.IsInferred).Select(line => line.Code), Is.EqualTo(new[] { "02", "03", "04", "06" }));
        Assert.That(ItemTypeCodeLists.Pinyin.Codes.Where(line => !line.IsInferred).Select(line => line.Code), Is.EqualTo(new[] { "XK", "CF", "QZ" }));
        Assert.That(ItemTypeCodeLists.National.Codes, Has.All.Property("IsInferred").False);
        Assert.That(ItemTypeCodeLists.ShandongLegacy.Codes, Has.All.Property("IsInferred").True);
        Assert.That(ItemTypeCodeLists.Sichuan.Find("3A")!.IsInferred, Is.True);
    }
}
