using System.Text;
using QuanZe.Sdk.Law;

namespace QuanZe.Sdk.Tests.Law;

public sealed class InstrumentTests
{
    [TestCase("中华人民共和国建筑法", "建筑法")]
    [TestCase("《建筑法》", "建筑法")]
    [TestCase("建筑法（2019修正）", "建筑法")]
    [TestCase("建筑法(2019年修订)（试行）", "建筑法")]
    [TestCase(" 建 筑 法 ", "建筑法")]
    [TestCase("某省实施〈中华人民共和国建筑法〉办法", "某省实施中华人民共和国建筑法办法")]
    [TestCase("某省实施《中华人民共和国建筑法》办法", "某省实施中华人民共和国建筑法办法")]
    [TestCase("产业结构调整指导目录（２０１９年本）", "产业结构调整指导目录")]
    [TestCase("某办法（省级）", "某办法(省级)")]
    [TestCase("电影、电视管理条例", "电影电视管理条例")]
    [TestCase("中华人民共和国", "中华人民共和国")]
    public void KeyOf_FormsOfATitle_AreOne(string title, string expected) => Assert.That(InstrumentTitle.KeyOf(title), Is.EqualTo(expected));

    [TestCase("山东省物业管理条例", "山东省")]
    [TestCase("烟台市城市供水条例", "烟台市")]
    [TestCase("新疆维吾尔自治区消防条例", "新疆维吾尔自治区")]
    [TestCase("延边朝鲜族自治州某条例", "延边朝鲜族自治州")]
    [TestCase("某自治县某条例", "某自治县")]
    [TestCase("城市供水条例", null)]
    [TestCase("国务院关于某市的决定", null)]
    [TestCase("全国城市某条例", null)]
    [TestCase("中华人民共和国城市房地产管理法", null)]
    [TestCase("建筑法", null)]
    public void RegionOf_Title_IsThePlaceItBeginsWith(string title, string? expected) => Assert.That(InstrumentTitle.RegionOf(title), Is.EqualTo(expected));

    [TestCase("（鲁政办发〔2019〕12号）", "鲁政办发〔2019〕12号")]
    [TestCase("鲁政办发[2019]12号", "鲁政办发〔2019〕12号")]
    [TestCase("鲁政办发（2019）12号", "鲁政办发〔2019〕12号")]
    [TestCase("鲁政办发【2019】第12号", "鲁政办发〔2019〕12号")]
    [TestCase("新政发〔 2013 〕 82号", "新政发〔2013〕82号")]
    [TestCase("2003年5月10日国务院令第372号公布", "国务院令第372号")]
    [TestCase("国务院令372号", "国务院令第372号")]
    [TestCase("1998年12月27日由国务院令第256号公布", "国务院令第256号")]
    [TestCase("2019年修订", null)]
    [TestCase("某发〔1019〕12号", null)]
    [TestCase("某发〔2019〕12", null)]
    [TestCase("", null)]
    [TestCase("某发〔1949〕1号", "某发〔1949〕1号")]
    [TestCase("某发〔2100〕1号", "某发〔2100〕1号")]
    [TestCase("某发〔2101〕1号", null)]
    [TestCase("某发〔二〇一九〕十二号", "某发〔2019〕12号")]
    [TestCase("〔2019〕12号", null)]
    [TestCase("某发〔2019号", null)]
    [TestCase("国务院令第号", null)]
    [TestCase("国务院令第5", null)]
    [TestCase("以国发[2012]52号发布", "国发〔2012〕52号")]
    [TestCase("经主席令第12号公布", "主席令第12号")]
    public void Find_Note_GivesTheNumberInNormalForm(string text, string? expected) => Assert.That(DocumentNumber.Find(text), Is.EqualTo(expected));

    [Test]
    public void Read_NumberBehindTheTitle_BelongsToTheInstrument()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(LegalBasis.Read("《关于某事项的通知》（鲁政办发[2019]12号）第七条").Citations.Single().Instrument.Number, Is.EqualTo("鲁政办发〔2019〕12号"));
            Assert.That(LegalBasis.Read("《关于某事项的通知》鲁政办发[2019]12号第七条").Citations.Single().ToString(), Is.EqualTo("《关于某事项的通知》第七条"));
            Assert.That(LegalBasis.Read("《示例法》第七条").Citations.Single().Instrument.Number, Is.Null);
        }
    }

    [Test]
    public void Compare_Ranks_FollowsTheLegislationLaw()
    {
        using (Assert.EnterMultipleScope())
        {
            // 立法法 第九十八条 to 第一百零二条 (2023).
            Assert.That(InstrumentRanks.Compare(InstrumentRank.Constitution, InstrumentRank.Law), Is.EqualTo(RankOrder.Above));
            Assert.That(InstrumentRanks.Compare(InstrumentRank.Law, InstrumentRank.AdministrativeRegulation), Is.EqualTo(RankOrder.Above));
            Assert.That(InstrumentRanks.Compare(InstrumentRank.AdministrativeRegulation, InstrumentRank.Law), Is.EqualTo(RankOrder.Below));
            Assert.That(InstrumentRanks.Compare(InstrumentRank.AdministrativeRegulation, InstrumentRank.ProvincialRegulation), Is.EqualTo(RankOrder.Above));
            Assert.That(InstrumentRanks.Compare(InstrumentRank.AdministrativeRegulation, InstrumentRank.DepartmentRule), Is.EqualTo(RankOrder.Above));
            Assert.That(InstrumentRanks.Compare(InstrumentRank.ProvincialRegulation, InstrumentRank.CityRegulation), Is.EqualTo(RankOrder.Above));
            Assert.That(InstrumentRanks.Compare(InstrumentRank.ProvincialRegulation, InstrumentRank.ProvincialRule), Is.EqualTo(RankOrder.Above));
            Assert.That(InstrumentRanks.Compare(InstrumentRank.CityRegulation, InstrumentRank.CityRule), Is.EqualTo(RankOrder.Above));
            Assert.That(InstrumentRanks.Compare(InstrumentRank.CityRegulation, InstrumentRank.ProvincialRule), Is.EqualTo(RankOrder.Undecided));
            Assert.That(InstrumentRanks.Compare(InstrumentRank.ProvincialRule, InstrumentRank.CityRule), Is.EqualTo(RankOrder.Above));
            Assert.That(InstrumentRanks.Compare(InstrumentRank.DepartmentRule, InstrumentRank.ProvincialRule), Is.EqualTo(RankOrder.Equal));
            Assert.That(InstrumentRanks.Compare(InstrumentRank.ProvincialRule, InstrumentRank.DepartmentRule), Is.EqualTo(RankOrder.Equal));
            Assert.That(InstrumentRanks.Compare(InstrumentRank.DepartmentRule, InstrumentRank.ProvincialRegulation), Is.EqualTo(RankOrder.Undecided), "第一百零六条: a ruling decides");
            Assert.That(InstrumentRanks.Compare(InstrumentRank.CityRule, InstrumentRank.NormativeDocument), Is.EqualTo(RankOrder.Above));
            Assert.That(InstrumentRanks.Compare(InstrumentRank.NormativeDocument, InstrumentRank.DepartmentRule), Is.EqualTo(RankOrder.Below));
            Assert.That(InstrumentRanks.Compare(InstrumentRank.Law, InstrumentRank.Law), Is.EqualTo(RankOrder.Equal));
            Assert.That(InstrumentRanks.Compare(InstrumentRank.Unknown, InstrumentRank.Unknown), Is.EqualTo(RankOrder.Undecided));
            Assert.That(InstrumentRanks.Compare(InstrumentRank.Constitution, InstrumentRank.Unknown), Is.EqualTo(RankOrder.Undecided));
            Assert.That(InstrumentRanks.Compare(InstrumentRank.Constitution, InstrumentRank.Other), Is.EqualTo(RankOrder.Undecided));
        }
    }

    [Test]
    public void Compare_AnyTwoRanks_IsAntisymmetric()
    {
        foreach (var left in Enum.GetValues<InstrumentRank>())
        {
            foreach (var right in Enum.GetValues<InstrumentRank>())
            {
                var (forth, back) = (InstrumentRanks.Compare(left, right), InstrumentRanks.Compare(right, left));
                Assert.That(back, Is.EqualTo(forth switch { RankOrder.Above => RankOrder.Below, RankOrder.Below => RankOrder.Above, _ => forth }), $"{left} {right}");
            }
        }
    }

    [Test]
    public void Ranks_Sets_AreThoseOfTheLaw()
    {
        InstrumentRank[] Where(Func<InstrumentRank, bool> isIn) => [.. Enum.GetValues<InstrumentRank>().Where(isIn)];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Where(InstrumentRanks.IsRegulation), Is.EqualTo(new[] { InstrumentRank.AdministrativeRegulation, InstrumentRank.ProvincialRegulation, InstrumentRank.CityRegulation, InstrumentRank.SpecialRegulation }));
            Assert.That(Where(InstrumentRanks.IsRule), Is.EqualTo(new[] { InstrumentRank.DepartmentRule, InstrumentRank.ProvincialRule, InstrumentRank.CityRule }));
            Assert.That(Where(InstrumentRanks.IsLocal), Is.EqualTo(new[] { InstrumentRank.ProvincialRegulation, InstrumentRank.CityRegulation, InstrumentRank.SpecialRegulation, InstrumentRank.ProvincialRule, InstrumentRank.CityRule }));
        }
    }
}

public sealed class StatuteRegisterTests
{
    private static readonly Instrument Example = new()
    {
        Title = "某省示例条例",
        Aliases = ["示例条例"],
        Rank = InstrumentRank.ProvincialRegulation,
        Issuer = "某省人民代表大会常务委员会",
        Region = "某省",
        Number = "第12号",
        Promulgated = new DateOnly(2015, 5, 1),
        Amended = new DateOnly(2020, 6, 2),
        Repealed = new DateOnly(2024, 1, 1),
        ReplacedBy = "某省新示例条例",
    };

    [TestCase("行政许可法", InstrumentRank.Law)]
    [TestCase("中华人民共和国行政处罚法（2021年修订）", InstrumentRank.Law)]
    [TestCase("《立法法》", InstrumentRank.Law)]
    [TestCase("优化营商环境条例", InstrumentRank.AdministrativeRegulation)]
    public void Find_ShippedInstrument_IsKnownByAnyFormOfItsTitle(string title, InstrumentRank rank) => Assert.That(StatuteRegister.Default.Find(title)?.Rank, Is.EqualTo(rank));

    [Test]
    public void Default_FrameworkStatutes_HaveTheirFacts()
    {
        var licensing = StatuteRegister.Default.Find("行政许可法")!;
        var penalties = StatuteRegister.Default.Find("行政处罚法")!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That((licensing.Promulgated, licensing.Amended), Is.EqualTo(((DateOnly?)new DateOnly(2003, 8, 27), (DateOnly?)new DateOnly(2019, 4, 23))));
            Assert.That((penalties.Promulgated, penalties.Amended), Is.EqualTo(((DateOnly?)new DateOnly(1996, 3, 17), (DateOnly?)new DateOnly(2021, 1, 22))));
            Assert.That(StatuteRegister.Default.Instruments, Has.Count.GreaterThan(300));
            Assert.That(StatuteRegister.Default.Instruments.Where(instrument => instrument.Rank == InstrumentRank.Unknown), Is.Empty);
            Assert.That(StatuteRegister.Default.Instruments.Where(instrument => instrument.Amended < instrument.Promulgated), Is.Empty);
            Assert.That(StatuteRegister.Default.Instruments.Select(instrument => instrument.Title), Is.Ordered.Using<string>(StringComparer.Ordinal));
        }
    }

    [Test]
    public void With_HostsInstrument_StandsBeforeTheShipped()
    {
        var register = StatuteRegister.Default.With(Example, new Instrument { Title = "中华人民共和国行政许可法", Rank = InstrumentRank.Other });

        Assert.That(register.Find("示例条例"), Is.SameAs(register.Find("某省示例条例")));
        Assert.That(register.Find("行政许可法")!.Rank, Is.EqualTo(InstrumentRank.Other));
        Assert.That(StatuteRegister.Default.Find("示例条例"), Is.Null);
    }

    [Test]
    public void KeyOf_Alias_IsTheKeyOfTheTitle()
    {
        var register = StatuteRegister.Default.With(Example);

        Assert.That(register.KeyOf(new InstrumentReference("示例条例")), Is.EqualTo("某省示例条例"));
        Assert.That(register.KeyOf(new InstrumentReference("别的条例")), Is.EqualTo("别的条例"));
    }

    [TestCase("行政许可法", InstrumentRank.Law, "", Certainty.Known)]
    [TestCase("某省某某条例", InstrumentRank.ProvincialRegulation, "某省", Certainty.Inferred)]
    [TestCase("某市某某条例", InstrumentRank.CityRegulation, "某市", Certainty.Inferred)]
    [TestCase("上海市某某条例", InstrumentRank.ProvincialRegulation, "上海市", Certainty.Inferred)]
    [TestCase("北京市某某条例", InstrumentRank.ProvincialRegulation, "北京市", Certainty.Inferred)]
    [TestCase("天津市某某条例", InstrumentRank.ProvincialRegulation, "天津市", Certainty.Inferred)]
    [TestCase("重庆市某某条例", InstrumentRank.ProvincialRegulation, "重庆市", Certainty.Inferred)]
    [TestCase("某维吾尔自治区某某条例", InstrumentRank.ProvincialRegulation, "某维吾尔自治区", Certainty.Inferred)]
    [TestCase("某省某某条例实施细则", InstrumentRank.ProvincialRegulation, "某省", Certainty.Inferred)]
    [TestCase("某省某某办法", InstrumentRank.ProvincialRule, "某省", Certainty.Inferred)]
    [TestCase("某省某某规定", InstrumentRank.ProvincialRule, "某省", Certainty.Inferred)]
    [TestCase("某市某某细则", InstrumentRank.CityRule, "某市", Certainty.Inferred)]
    [TestCase("某市某某规则", InstrumentRank.CityRule, "某市", Certainty.Inferred)]
    [TestCase("某省人民政府关于某事项的通知", InstrumentRank.NormativeDocument, "某省", Certainty.Inferred)]
    [TestCase("中华人民共和国某某法", InstrumentRank.Law, "", Certainty.Inferred)]
    [TestCase("某某法", InstrumentRank.Unknown, "", Certainty.Unknown)]
    [TestCase("某某管理办法", InstrumentRank.Unknown, "", Certainty.Unknown)]
    public void About_Title_SaysHowCertainTheRankIs(string title, InstrumentRank rank, string region, Certainty certainty)
    {
        var knowledge = StatuteRegister.Default.About(new InstrumentReference(title));

        Assert.That((knowledge.Rank, knowledge.Region, knowledge.Certainty), Is.EqualTo((rank, region, certainty)));
        Assert.That(knowledge.Instrument, certainty == Certainty.Known ? Is.Not.Null : Is.Null);
    }

    [Test]
    public void ReadCsv_AllColumns_GivesTheInstrument()
    {
        var read = StatuteRegister.ReadCsv(new StringReader(
            "rank,title,aliases,issuer,region,number,promulgated,amended,repealed,replacedBy\nProvincialRegulation,某省示例条例,示例条例,某省人民代表大会常务委员会,某省,第12号,2015-05-01,2020-06-02,2024-01-01,某省新示例条例\nlaw,某法,,,,,,,,\n"));

        Assert.That(read[0], Is.EqualTo(Example));
        Assert.That(read[1], Is.EqualTo(new Instrument { Title = "某法", Rank = InstrumentRank.Law }));
    }

    [TestCase("title,rank\n,Law\n", "row 2")]
    [TestCase("title,rank\n某法,Law\n某条例,条例\n", "row 3")]
    [TestCase("title,rank,amended\n某法,Law,2019/4/23\n", "2019/4/23")]
    public void ReadCsv_FaultyRow_IsNamed(string csv, string named) =>
        Assert.That(() => StatuteRegister.ReadCsv(new StringReader(csv)), Throws.InstanceOf<FormatException>().With.Message.Contains(named));

    [Test]
    public void ReadJson_AllMembers_GivesTheInstrument()
    {
        const string Json = """
            [{"title":"某省示例条例","aliases":["示例条例"],"rank":"ProvincialRegulation","issuer":"某省人民代表大会常务委员会","region":"某省","number":"第12号",
              "promulgated":"2015-05-01","amended":"2020-06-02","repealed":"2024-01-01","replacedBy":"某省新示例条例"}]
            """;

        Assert.That(StatuteRegister.ReadJson(new MemoryStream(Encoding.UTF8.GetBytes(Json))).Single(), Is.EqualTo(Example));
    }

    [TestCase("{")]
    [TestCase("{}")]
    [TestCase("[1]")]
    [TestCase("[{\"title\":\"某法\"}]")]
    [TestCase("[{\"title\":\"某法\",\"rank\":\"法律\"}]", "法律")]
    [TestCase("[{\"title\":\"某法\",\"rank\":\"Law\"},{\"rank\":\"Law\"}]", "entry 2")]
    [TestCase("[{\"title\":\"某法\",\"rank\":\"Law\",\"amended\":\"2019\"}]", "'2019'")]
    public void ReadJson_FaultyText_IsAFormatException(string json, string named = "") =>
        Assert.That(() => StatuteRegister.ReadJson(new MemoryStream(Encoding.UTF8.GetBytes(json))), Throws.InstanceOf<FormatException>().With.Message.Contains(named));

    [Test]
    public void Members_NullArgument_IsNamed()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(() => new StatuteRegister(null!), Throws.ArgumentNullException);
            Assert.That(() => StatuteRegister.Default.About(null!), Throws.ArgumentNullException);
            Assert.That(() => StatuteRegister.Default.KeyOf(null!), Throws.ArgumentNullException);
            Assert.That(() => StatuteRegister.ReadCsv(null!), Throws.ArgumentNullException);
            Assert.That(() => StatuteRegister.ReadJson(null!), Throws.ArgumentNullException);
            Assert.That(() => InstrumentTitle.KeyOf(null!), Throws.ArgumentNullException);
            Assert.That(() => DocumentNumber.Find(null!), Throws.ArgumentNullException);
            Assert.That(() => new InstrumentReference(null!), Throws.ArgumentNullException);
        }
    }
}
