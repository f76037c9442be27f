using QuanZe.Sdk.Law;

namespace QuanZe.Sdk.Tests.Law;

public sealed class RenumberingTests
{
    private static readonly Renumbering Penalties = Renumbering.Of("行政处罚法")!;
    private static readonly Renumbering Legislation = Renumbering.Of("《中华人民共和国立法法》")!;

    // The articles met in lists, compared with both texts: 行政处罚法 (2021) and 立法法 (2023).
    [TestCase("行政处罚法", 8, 0, "第九条")]
    [TestCase("行政处罚法", 13, 0, "第十四条")]
    [TestCase("行政处罚法", 14, 0, "第十六条")]
    [TestCase("行政处罚法", 18, 0, "第二十条")]
    [TestCase("行政处罚法", 29, 0, "第三十六条")]
    [TestCase("行政处罚法", 42, 0, "第六十三条、第六十四条")]
    [TestCase("行政处罚法", 51, 0, "第七十二条")]
    [TestCase("行政处罚法", 27, 1, "第三十二条")]
    [TestCase("行政处罚法", 27, 2, "第三十三条第一款")]
    [TestCase("行政处罚法", 27, 0, "第三十二条、第三十三条第一款")]
    [TestCase("行政处罚法", 38, 3, "第五十八条")]
    [TestCase("行政处罚法", 44, 0, "第六十六条第一款")]
    [TestCase("行政处罚法", 63, 0, "")]
    [TestCase("行政处罚法", 64, 0, "第八十六条")]
    [TestCase("立法法", 8, 0, "第十一条")]
    [TestCase("立法法", 72, 1, "第八十条")]
    [TestCase("立法法", 72, 2, "第八十一条")]
    [TestCase("立法法", 72, 0, "第八十条、第八十一条")]
    [TestCase("立法法", 73, 0, "第八十二条")]
    [TestCase("立法法", 80, 0, "第九十一条")]
    [TestCase("立法法", 82, 0, "第九十三条")]
    [TestCase("立法法", 105, 0, "第一百二十条")]
    public void Successors_OldPlace_GoesWhereTheRevisionPutIt(string statute, int article, int paragraph, string expected) =>
        Assert.That(string.Join('、', Renumbering.Of(statute)!.Successors(Pinpoint.OfArticle(article, paragraph))!), Is.EqualTo(expected));

    [Test]
    public void Successors_ArticleThatTheOldVersionDidNotHave_IsNull()
    {
        Assert.That(Penalties.Successors(Pinpoint.OfArticle(65)), Is.Null);
        Assert.That(Legislation.Successors(Pinpoint.OfArticle(106)), Is.Null);
        Assert.That(Penalties.Successors(Pinpoint.WholeText), Is.Null);
    }

    [Test]
    public void Successors_AllOldArticles_LeaveOutExactlyTheNewOnes()
    {
        int[] New(Renumbering map, int articles) =>
            [.. Enumerable.Range(1, articles).Except(Enumerable.Range(1, map.OldArticles).SelectMany(old => map.Successors(Pinpoint.OfArticle(old))!).Select(place => place.Article))];

        Assert.That(New(Penalties, 86), Is.EqualTo(new[] { 2, 15, 24, 26, 34, 37, 39, 41, 46, 47, 48, 49, 50, 60, 84, 85 }));
        Assert.That(New(Legislation, 120), Is.EqualTo(new[] { 8, 9, 55, 68, 70, 71, 79, 83, 90, 115, 116, 118 }));
    }

    [Test]
    public void IsChecked_EveryArticle_SaysWhetherTheOldTextWasRead()
    {
        Assert.That(Enumerable.Range(1, 105).Where(article => !Legislation.IsChecked(article)), Is.Empty);
        Assert.That(
            Enumerable.Range(1, 64).Where(Penalties.IsChecked),
            Is.EqualTo(new[] { 1, 2, 3, 4, 5, 6, 7, 12, 13, 18, 19, 27, 28, 29, 30, 31, 40, 42, 52, 53 }));
    }

    [Test]
    public void IsUnchanged_ArticleThatKeepsItsNumber_IsTrue()
    {
        Assert.That(Penalties.IsUnchanged(1), Is.True);
        Assert.That(Penalties.IsUnchanged(2), Is.False);
        Assert.That((Penalties.OldVersion, Penalties.InForce, Legislation.OldVersion, Legislation.InForce), Is.EqualTo((2017, new DateOnly(2021, 7, 15), 2015, new DateOnly(2023, 3, 15))));
    }

    [Test]
    public void Of_StatuteWithoutRenumbering_IsNull() => Assert.That(Renumbering.Of("行政许可法"), Is.Null);
}

public sealed class CitedVersionTests
{
    [TestCase("（2017修正）", 2017)]
    [TestCase("（1996年3月17日通过，2009年8月27日第一次修正，2017年9月1日第二次修正）", 2017)]
    [TestCase("（２０１７年修订）", 2017)]
    [TestCase("（二〇一七年九月一日修正）", 2017)]
    [TestCase("（1996年3月17日通过）", null)]
    [TestCase("（修订）", null)]
    [TestCase("（国务院令第12017号修订）", null)]
    [TestCase("", null)]
    public void YearOf_Note_IsThatOfTheLastAmendment(string note, int? expected) => Assert.That(CitedVersion.YearOf(note), Is.EqualTo(expected));

    [TestCase("（1996年3月17日通过，2017年9月1日修正）", 1996)]
    [TestCase("（2015年某省人民政府令第12号）", 2015)]
    [TestCase("（某省人民政府令第12号）", null)]
    public void FirstYearOf_Note_IsTheFirst(string note, int? expected) => Assert.That(CitedVersion.FirstYearOf(note), Is.EqualTo(expected));
}

public sealed class QuotedTitlesTests
{
    [Test]
    public void In_QuotationThatNamesLaws_GivesEachOnceWithoutTheCitedTitle()
    {
        var citation = LegalBasis.Read("《某某办法》第七条：根据《中华人民共和国建筑法》《某某办法》和《中华人民共和国建筑法》制定。").Citations[0];

        Assert.That(QuotedTitles.In(citation), Is.EqualTo(new[] { "中华人民共和国建筑法" }));
    }

    [TestCase("《某某办法》第七条")]
    [TestCase("《某某办法》第七条：设置户外广告应当经批准。")]
    [TestCase("《某某办法》第七条：根据《未闭合的标题制定")]
    public void In_QuotationThatNamesNone_IsEmpty(string basis) => Assert.That(QuotedTitles.In(LegalBasis.Read(basis).Citations[0]), Is.Empty);
}

public sealed class QuotedClauseTests
{
    [TestCase("违反规定的，三日内改正。", "违反规定的，五日内改正。", true)]
    [TestCase("违反规定的，三日内改正。", "违反规定的三日内改正", false)]
    [TestCase("违反规定的，三日内改正。", "三日内改正", false)]
    [TestCase("违反规定的，三日内改正。", "吊销许可证件并处罚款", false)]
    [TestCase("有下列情形的，处罚：（一）甲行为未登记；", "有下列情形的，处罚：（二）乙行为未登记；", false)]
    [TestCase("有下列情形的，处罚：（一）甲行为未登记满三日；", "有下列情形的，处罚：（一）甲行为未登记满五日；", true)]
    [TestCase("有下列情形的，处罚：（1）甲行为未登记满三日；", "有下列情形的，处罚：（一）甲行为未登记满五日；", true)]
    public void Contradicts_TwoQuotations_LooksAtTheirPartsOneByOne(string left, string right, bool expected)
    {
        Assert.That(QuotedClause.Read(left).Contradicts(QuotedClause.Read(right), 0.7), Is.EqualTo(expected));
        Assert.That(QuotedClause.Read(right).Contradicts(QuotedClause.Read(left), 0.7), Is.EqualTo(expected), "both ways");
    }
}

public sealed class CompetentLevelsTests
{
    private static readonly AdministrativeLevel[] All = [AdministrativeLevel.National, AdministrativeLevel.Province, AdministrativeLevel.City, AdministrativeLevel.County, AdministrativeLevel.Township];

    // text, levels that it excludes
    [TestCase("由县级以上人民政府某某主管部门责令改正。", "15")]
    [TestCase("由设区的市级以上人民政府某某主管部门责令改正。", "145")]
    [TestCase("由省、自治区、直辖市人民政府某某主管部门批准。", "1345")]
    [TestCase("国务院某某主管部门负责全国的监督工作。", "2345")]
    [TestCase("国务院某某主管部门负责全国的监督工作。县级以上地方人民政府某某主管部门负责本行政区域内的监督工作。", "5")]
    [TestCase("由乡、镇人民政府责令停止。", "1234")]
    [TestCase("由县级人民政府文化主管部门没收。", "1235")]
    [TestCase("由省级以上新闻出版行政部门予以警告。", "345")]
    public void Read_ClauseOfAStatute_ExcludesTheOtherLevels(string text, string excluded)
    {
        var reading = CompetentLevels.Read(text);

        Assert.That(string.Concat(All.Where(reading.Excludes).Select(level => (int)level)), Is.EqualTo(excluded));
    }

    [TestCase("由某某主管部门责令改正。", TestName = "an authority without a level")]
    [TestCase("由设区的市级以上人民政府某某主管部门责令改正，拒不改正的，由公安机关处罚。", TestName = "another authority without a level")]
    [TestCase("应当按照省、自治区、直辖市的规定缴纳。", TestName = "a rule of the province is referred to")]
    [TestCase("具体办法由国务院规定。", TestName = "the State Council makes the rules")]
    [TestCase("违反规定的，处一万元罚款。", TestName = "no authority at all")]
    [TestCase("", TestName = "nothing quoted")]
    public void Read_TextThatLeavesItOpen_ExcludesNoLevel(string text) => Assert.That(All.Where(CompetentLevels.Read(text).Excludes), Is.Empty);

    [Test]
    public void Excludes_UnspecifiedLevel_IsNever() => Assert.That(CompetentLevels.Read("由县级以上人民政府责令改正。").Excludes(AdministrativeLevel.Unspecified), Is.False);
}

public sealed class InstrumentTextTests
{
    [Test]
    public void Default_FrameworkStatutes_KnowHowManyArticlesTheyHave()
    {
        // Counted in the texts: 行政许可法 (2019), 行政处罚法 (2021), 行政强制法 (2011), 立法法 (2023), 行政复议法 (2023).
        var known = new[] { ("行政许可法", 83), ("行政处罚法", 86), ("行政强制法", 71), ("立法法", 120), ("行政复议法", 90), ("建筑法", 85) };

        Assert.That(known.Select(statute => StatuteRegister.Default.Find(statute.Item1)!.Articles), Is.EqualTo(known.Select(statute => (int?)statute.Item2)));
    }

    [Test]
    public void IsVersionInForceOn_LessThanAYearAfterItsDate_IsNotCertain()
    {
        var construction = StatuteRegister.Default.Find("建筑法")!;

        Assert.That(construction.Version, Is.EqualTo(new DateOnly(2019, 4, 23)));
        Assert.That(construction.IsVersionInForceOn(new DateOnly(2020, 4, 22)), Is.False);
        Assert.That(construction.IsVersionInForceOn(new DateOnly(2020, 4, 23)), Is.True);
    }

    [Test]
    public void Default_RepealedStatutes_NameTheirSuccessor() => Assert.That(
        StatuteRegister.Default.Instruments.Where(instrument => instrument.Repealed is not null).ToList(), Has.Count.GreaterThan(30).And.All.Matches<Instrument>(instrument => instrument is { ReplacedBy.Length: > 0 } && instrument.Repealed > instrument.Promulgated));

    [Test]
    public void ReadCsv_NumberOfArticlesThatIsNone_IsNamed() => Assert.That(
        () => StatuteRegister.ReadCsv(new StringReader("title,rank,articles\n某法,Law,八十\n")), Throws.InstanceOf<FormatException>().With.Message.Contains("八十"));
}
