using CsCheck;
using QuanZe.Rules.Matching;
using QuanZe.Rules.Matching.Scoring;
using QuanZe.Sdk;
using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Law;

namespace QuanZe.Rules.Tests.Matching;

public sealed class ListMatcherTests
{
    private static readonly ListMatcher Matcher = new(MatchOptions.Default);

    private static readonly string[] Names =
    [
        "对未取得许可擅自从事河道采砂的处罚", "娱乐场所设立审批", "娱乐场所变更审批", "对危险化学品经营单位的监督检查", "城市桥梁限载标志设置的确认", "经营性停车场备案",
    ];

    [Test]
    public void Match_EqualNamesAndTypes_AcceptsEveryPair()
    {
        var result = Matcher.Match(List("l", Names), List("r", Names));

        Assert.That(result.Matches, Has.Count.EqualTo(Names.Length));
        Assert.That(result.Matches.All(match => match.Band == MatchBand.Accept && match.Left.Name == match.Right.Name), Is.True);
        Assert.That(result.UnmatchedLeft, Is.Empty);
        Assert.That(result.UnmatchedRight, Is.Empty);
    }

    [TestCase("对违反第六十一条规定行为的处罚", "对违反第六十二条规定行为的处罚")]
    [TestCase("非国家重点保护野生植物采集许可", "国家重点保护野生植物采集许可")]
    [TestCase("烟草经营许可证新办", "烟草经营许可证变更")]
    [TestCase("对燃气经营者违规供气的处罚", "对燃气经营者违规供气的检查")]
    [TestCase("对网络经营者未公示信息的处罚", "对网络平台经营者未公示信息的处罚")]
    [TestCase("建筑企业资质核准", "建筑企业资质核准（延期）")]
    [TestCase("二级建造师注册", "一级建造师注册")]
    [TestCase("对逾期三个月未缴费的处罚", "对逾期六个月未缴费的处罚")]
    [TestCase("对个人擅自采砂的处罚", "对单位擅自采砂的处罚")]
    [TestCase("广播电视节目备案", "广播电视节目登记")]
    [TestCase("无偿使用国有土地审批", "使用国有土地审批")]
    public void Match_NearTwin_IsNeverAccepted(string left, string right)
    {
        var result = Matcher.Match(List("l", [.. Names, left]), List("r", [.. Names, right]));

        Assert.That(result.Matches.Where(match => match.Band == MatchBand.Accept && match.Left.Name == left).Select(match => match.Right.Name), Is.Empty);
    }

    [TestCase("对未按照规定公示收费标准的行政处罚", "未按规定公示收费标准的处罚")]
    [TestCase("占用城市绿地审批（县级权限）", "占用城市绿地审批")]
    [TestCase("对擅自变更经营场所行为的处罚", "对擅自变更经营场所的行政处罚")]
    [TestCase("２０座以下客车检验", "20座以下客车检验")]
    [TestCase("对测绘单位不按照规定提交成果的处罚", "对测绘单位和个人未按规定提交成果行为的行政处罚")]
    [TestCase("对不符合强制性节能标准的固定资产投资项目的处罚", "对违反强制性节能标准的固定资产投资项目的处罚")]
    [TestCase("临时占用公共体育设施审批", "临时占用公共体育设施核准")]
    [TestCase("对擅自移动矿区界桩的行政处罚", "对未经批准移动矿区界桩的处罚")]
    public void Match_SameActReworded_Pairs(string left, string right)
    {
        var result = Matcher.Match(List("l", [.. Names, left]), List("r", [.. Names, right]));

        Assert.That(result.Matches.Single(match => match.Left.Name == left).Right.Name, Is.EqualTo(right));
    }

    [Test]
    public void Match_SameCodeOtherName_GoesToReviewUnlessCodesAreHidden()
    {
        var left = List("l", ["渔业船舶登记"], ItemCode.Read("440101007000"));
        var right = List("r", ["广播电视节目审查"], ItemCode.Read("440101007000"));

        Assert.That(Matcher.Match(left, right).Matches.Single().Band, Is.EqualTo(MatchBand.Review));
        Assert.That(new ListMatcher(MatchOptions.Default with { HideCodes = true }).Match(left, right).Matches, Is.Empty);
    }

    [Test]
    public void Match_EqualNameOfAnotherType_GoesToReviewUnlessEitherHasItsOwnPartner()
    {
        PowerItem Typed(string id, ItemType type) => new() { Id = id, Name = "股权出质设立登记", Type = type };
        PowerList Of(string id, params PowerItem[] rows) => List(id, Names) with { Items = [.. List(id, Names).Items, .. rows] };

        var single = Matcher.Match(Of("l", Typed("la", ItemType.Confirmation)), Of("r", Typed("rb", ItemType.Licence))).Matches.Single(match => match.Left.Id == "la");
        var both = Matcher.Match(Of("l", Typed("la", ItemType.Confirmation)), Of("r", Typed("rb", ItemType.Licence), Typed("ra", ItemType.Confirmation))).Matches.Where(match => match.Left.Id == "la").ToList();

        Assert.That((single.Right.Id, single.Band), Is.EqualTo(("rb", MatchBand.Review)));
        Assert.That(single.Probability, Is.LessThan(0.5), "it is another item more often than a slip");
        Assert.That(both.Select(match => (match.Right.Id, match.Band)), Is.EqualTo(new[] { ("ra", MatchBand.Accept) }));
    }

    [Test]
    public void Match_OneRowEachOfEqualNameUnderAnotherArticle_IsAccepted()
    {
        var left = List("l", []) with { Items = [Item("l0", "年度报告备案", "《甲类示例条例》第七条")] };
        var right = List("r", []) with { Items = [Item("r0", "年度报告备案", "《甲类示例条例》第九条")] };

        Assert.That(Matcher.Match(left, right).Matches.Single().Band, Is.EqualTo(MatchBand.Accept));
    }

    [Test]
    public void Match_LevelMarkOfOneOfficesOwnWording_IsNoDifference()
    {
        var result = Matcher.Match(List("l", [.. Names.Select(name => name + "（市县局分级行使）")]), List("r", Names));

        Assert.That(result.Matches.Select(match => match.Band), Is.EqualTo(Enumerable.Repeat(MatchBand.Accept, Names.Length)));
    }

    [Test]
    public void Match_RowPrintedTwice_ShowsTheSecondForReview()
    {
        var result = Matcher.Match(List("l", [.. Names, Names[0]]), List("r", Names));

        var matches = result.Matches.Where(match => match.Left.Name == Names[0]).ToList();
        Assert.That(matches.Select(match => (match.Left.Id, match.Band, match.IsRepeat)), Is.EqualTo(new[] { ("l0", MatchBand.Accept, false), ("l6", MatchBand.Review, true) }));
        Assert.That(result.UnmatchedLeft, Is.Empty);
    }

    [Test]
    public void Match_PartnerPrintedTwice_ShowsTheSecondForReview()
    {
        var result = Matcher.Match(List("l", Names), List("r", [.. Names, Names[0]]));

        Assert.That(result.Matches.Count(match => match.IsRepeat), Is.EqualTo(1));
        Assert.That(result.UnmatchedRight, Is.Empty);
    }

    [Test]
    public void Match_BasisDecidesBetweenEqualNames()
    {
        var left = List("l", ["年度报告备案"]) with { Items = [Item("l0", "年度报告备案", "《甲类示例条例》第七条")] };
        var right = List("r", []) with { Items = [Item("r0", "年度报告备案", "《乙类示例条例》第九条"), Item("r1", "年度报告备案", "《甲类示例条例》第七条")] };

        Assert.That(Matcher.Match(left, right).Matches.First(match => !match.IsRepeat).Right.Id, Is.EqualTo("r1"));
    }

    [Test]
    public void Match_MainItemThatIsSplit_IsNoPartnerOfASubItem()
    {
        var left = List("l", ["娱乐场所设立审批"], ItemCode.Read("440101007001"));
        var right = List("r", ["娱乐场所设立审批"], ItemCode.Read("44010100700Y"));

        Assert.That(Matcher.Match(left, right).Matches, Is.Empty);
    }

    [Test]
    public void Match_AnyRows_PairsEachRowOnceAndNoneIsLost()
    {
        var words = Gen.OneOf("许可", "处罚", "变更", "设立", "对", "未", "娱乐场所", "河道采砂", "的", "备案", "第六十一条", "第六十二条").Array[1, 6].Select(parts => string.Concat(parts));
        Gen.Select(words.Array[0, 12], words.Array[0, 12]).Sample(
            (left, right) =>
            {
                var result = Matcher.Match(List("l", left), List("r", right));
                var once = result.Matches.Where(match => !match.IsRepeat).ToList();
                Assert.That(once.Select(match => match.Left.Id), Is.Unique);
                Assert.That(once.Select(match => match.Right.Id), Is.Unique);
                Assert.That(result.Matches.Select(match => match.Left.Id).Distinct().Count() + result.UnmatchedLeft.Count, Is.EqualTo(left.Length));
                Assert.That(result.Matches.Select(match => match.Right.Id).Distinct().Count() + result.UnmatchedRight.Count, Is.EqualTo(right.Length));
                Assert.That(result.Matches.Select(match => match.Probability), Has.All.InRange(0, 1));
            },
            seed: "0N0XIzNsQ0O2",
            iter: 400);
    }

    [Test]
    public void Match_RowsInAnyOrder_GivesTheSamePairsInTheSameOrderDownToTheLastBit()
    {
        var (left, right) = (List("l", [.. Names, "娱乐场所延续审批", Names[0]]), List("r", [.. Names, "娱乐场所注销审批", "对未取得许可从事河道采砂行为的处罚"]));
        var expected = Written(Matcher.Match(left, right));

        Gen.Shuffle(left.Items.ToArray(), left.Items.Count).Select(Gen.Shuffle(right.Items.ToArray(), right.Items.Count)).Sample(
            (lefts, rights) => Written(Matcher.Match(left with { Items = [.. lefts] }, right with { Items = [.. rights] })) == expected,
            seed: "0N0XIzNsQ0O2",
            iter: 100);
    }

    [Test]
    public void Match_ListWithItself_AcceptsEveryRowThatStandsOnce() =>
        Gen.Int[0, 99].Array[1, 20].Sample(
            numbers =>
            {
                var list = List("l", [.. numbers.Distinct().Select(number => $"对{number}类危险物品经营单位未按规定报告的处罚")]);
                return Matcher.Match(list, list with { Id = "r" }).Matches.All(match => match.Left.Id == match.Right.Id && match.Band == MatchBand.Accept);
            },
            seed: "0N0XIzNsQ0O2",
            iter: 100);

    [Test]
    public void Match_AHundredTimes_KeepsNothing()
    {
        var (left, right) = (SyntheticRows.List("l", 200, 3), SyntheticRows.List("r", 200, 4));
        void Run(int times)
        {
            for (var run = 0; run < times; run++)
            {
                Matcher.Match(left, right);
            }
        }

        // The runtime keeps some of its own now and then; what a run kept would show in every batch.
        var kept = Enumerable.Range(0, 5).Select(_ =>
        {
            Run(20);
            return GC.GetTotalMemory(forceFullCollection: true);
        }).ToList();

        Assert.That(kept.Zip(kept.Skip(1), (before, after) => after - before).Min(), Is.LessThan(20_000), "bytes kept by twenty runs");
    }

    [Test]
    public void Explanation_Lines_AddUpAndNameTheFields()
    {
        var match = Matcher.Match(List("l", ["娱乐场所设立审批", "娱乐场所变更审批"]), List("r", ["娱乐场所设立审批", "娱乐场所变更审批"])).Matches[0];

        Assert.That(match.Explanation.Bits, Is.EqualTo(match.Explanation.Prior + match.Explanation.Bars.Sum(bar => bar.Bits)).Within(1e-9));
        Assert.That(match.Probability, Is.EqualTo(1 / (1 + Math.Pow(2, -match.Explanation.Bits))).Within(1e-6), "the bars are the probability");
        Assert.That(match.Explanation.Lines()[0], Does.StartWith("起点"));
        Assert.That(match.Explanation.Lines(Languages.English)[0], Does.StartWith("prior"));
        Assert.That(match.Explanation.ToString().Split('\n'), Is.EqualTo(match.Explanation.Lines()));
    }

    [Test]
    public void Explanation_HardEvidence_SaysWhyNotAccepted()
    {
        var match = new ListMatcher(MatchOptions.Default with { ReviewFrom = 1e-9 }).Match(List("l", ["二级建造师注册"]), List("r", ["一级建造师注册"])).Matches.Single();

        Assert.That(match.Band, Is.EqualTo(MatchBand.Review));
        Assert.That(match.Explanation.HardEvidence, Is.Not.Empty);
        Assert.That(match.Explanation.ToString(), Does.Contain("不自动确认："));
    }

    [Test]
    public void Match_BandsSetByTheHost_AreUsed()
    {
        var strict = new ListMatcher(MatchOptions.Default with { AcceptFrom = 1.1, ReviewFrom = 1.1 });

        Assert.That(strict.Match(List("l", Names), List("r", Names)).Matches, Is.Empty);
    }

    [Test]
    public void Match_EmptyLists_GivesNothing() => Assert.That(Matcher.Match(List("l", []), List("r", Names)).UnmatchedRight, Has.Count.EqualTo(Names.Length));

    [Test]
    public void Match_Stopped_IsCanceled() =>
        Assert.That(() => Matcher.Match(List("l", Names), List("r", Names), cancellationToken: new CancellationToken(canceled: true)), Throws.InstanceOf<OperationCanceledException>());

    [Test]
    public void Members_NullArgument_IsNamed()
    {
        Assert.That(() => new ListMatcher(null!), Throws.ArgumentNullException);
        Assert.That(() => Matcher.Match(null!, List("r", Names)), Throws.InstanceOf<ArgumentNullException>());
        Assert.That(() => Matcher.Match(List("l", Names), (PowerList)null!), Throws.InstanceOf<ArgumentNullException>());
        Assert.That(() => MatchModel.Read(null!), Throws.ArgumentNullException);
    }

    [TestCase("")]
    [TestCase("{}")]
    [TestCase("[1]")]
    public void ReadModel_FaultyText_IsAFormatException(string json) =>
        Assert.That(() => MatchModel.Read(new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json))), Throws.InstanceOf<FormatException>());

    // All that a host could write down, in the order it comes in.
    private static string Written(MatchResult result) => string.Join('\n', result.Matches
        .Select(match => $"{match.Left.Id} {match.Right.Id} {match.Band} {match.IsRepeat} {match.Probability:R}\n{match.Explanation}")
        .Concat(result.UnmatchedLeft.Concat(result.UnmatchedRight).Select(item => item.Id))
        .Concat(result.Relations.Select(related => $"{related.Relation} {string.Join(' ', related.Left.Concat(related.Right).Select(item => item.Id))}")));

    private static PowerItem Item(string id, string name, string basis) => new() { Id = id, Name = name, Type = ItemType.Other, Basis = LegalBasis.Read(basis) };

    private static PowerList List(string id, string[] names, ItemCode? code = null) => new()
    {
        Id = id,
        Items = names.Select((name, row) => new PowerItem { Id = $"{id}{row}", Name = name, Type = ItemType.Other, Code = code ?? ItemCode.Missing }).ToValueList(),
    };
}
