using CsCheck;
using QuanZe.Sdk.Law;

namespace QuanZe.Sdk.Tests.Law;

public sealed class PinpointTests
{
    [TestCase("第七条", "第七条")]
    [TestCase("第7条", "第七条")]
    [TestCase("第 七 条", "第七条")]
    [TestCase("第七条之一", "第七条之一")]
    [TestCase("第七条之一第二款", "第七条之一第二款")]
    [TestCase("第一百二十三条", "第一百二十三条")]
    [TestCase("第二十条第一款第（三）项", "第二十条第一款第（三）项")]
    [TestCase("第二十条第一款第三项", "第二十条第一款第（三）项")]
    [TestCase("第二十条第(三)项", "第二十条第（三）项")]
    [TestCase("第二十条第三项第二目", "第二十条第（三）项第二目")]
    [TestCase("第十条、第十二条", "第十条 第十二条")]
    [TestCase("第十条和第十二条", "第十条 第十二条")]
    [TestCase("第十、十二条", "第十条 第十二条")]
    [TestCase("第十条至第十三条", "第十条 第十一条 第十二条 第十三条")]
    [TestCase("第十至十三条", "第十条 第十一条 第十二条 第十三条")]
    [TestCase("第十条第一款、第三款", "第十条第一款 第十条第三款")]
    [TestCase("第十条第一款、第十二条第二款", "第十条第一款 第十二条第二款")]
    [TestCase("第十条第（一）、（三）项", "第十条第（一）项 第十条第（三）项")]
    [TestCase("第十条第一、三项", "第十条第（一）项 第十条第（三）项")]
    [TestCase("第十条第（一）项、（三）项", "第十条第（一）项 第十条第（三）项")]
    [TestCase("第十条第（三）项至第（六）项", "第十条第（三）项 第十条第（四）项 第十条第（五）项 第十条第（六）项")]
    [TestCase("第六十条第一款第（四）项和第二款", "第六十条第一款第（四）项 第六十条第二款")]
    [TestCase("第十六条第一款第（四）项、第二十八条、第六十条第二款", "第十六条第一款第（四）项 第二十八条 第六十条第二款")]
    [TestCase("第三章", "第三章")]
    [TestCase("第三章第二节", "第三章第二节")]
    [TestCase("第五章、第六章、第七章", "第五章 第六章 第七章")]
    [TestCase("第一编第二章", "第一编第二章")]
    [TestCase("第三章第二十条", "第二十条")]
    [TestCase("第一部分第六条", "第六条")]
    [TestCase("全文", "全文")]
    [TestCase("第二十八第一款", "第二十八条第一款")]
    [TestCase("附件第9项", "附件第（九）项")]
    [TestCase("附件1第9项", "附件一第（九）项")]
    [TestCase("附件目录第183项", "附件第（一百八十三）项")]
    [TestCase("附表2：第三项", "附件二第（三）项")]
    [TestCase("附件1第9、11项", "附件一第（九）项 附件一第（十一）项")]
    [TestCase("第183项", "附件第（一百八十三）项")]
    [TestCase("附表2第三项", "附件二第（三）项")]
    [TestCase("附件2清单第3项", "附件二第（三）项")]
    [TestCase("附件2中第3项", "附件二第（三）项")]
    [TestCase("附件2的第3项", "附件二第（三）项")]
    [TestCase("附件2:第3项", "附件二第（三）项")]
    [TestCase("附件第3条", "", Description = "an annex has items")]
    [TestCase("第十条第（三）至（五）项", "第十条第（三）项 第十条第（四）项 第十条第（五）项")]
    [TestCase("第十条第三至五项", "第十条第（三）项 第十条第（四）项 第十条第（五）项")]
    [TestCase("第十～十二条", "第十条 第十一条 第十二条")]
    [TestCase("第十条-第十二条", "第十条 第十一条 第十二条")]
    [TestCase("第十条到第十二条", "第十条 第十一条 第十二条")]
    [TestCase("第十二至十条", "第十二条 第十条")]
    [TestCase("第十条，第十二条", "第十条 第十二条")]
    [TestCase("第十条以及第十二条", "第十条 第十二条")]
    [TestCase("第十条与第十二条", "第十条 第十二条")]
    [TestCase("第十条或第十二条", "第十条 第十二条")]
    [TestCase("第十条;第十二条", "第十条 第十二条")]
    [TestCase("第七条之规定", "第七条")]
    [TestCase("第七条之一百", "第七条")]
    [TestCase("第七条之九十九", "第七条之九十九")]
    [TestCase("第0条", "")]
    [TestCase("第9999条", "第九千九百九十九条")]
    [TestCase("第10000条", "")]
    [TestCase("第十条第（三项", "第十条")]
    [TestCase("第十条第三小项", "第十条第三目")]
    [TestCase("第三章至第五章", "第三章 第四章 第五章")]
    [TestCase("第三章第二节至第四节", "第三章第二节 第三章第三节 第三章第四节")]
    [TestCase("第十条第一款至第三款", "第十条第一款 第十条第二款 第十条第三款")]
    [TestCase("第十条第二款第一项、第三款", "第十条第二款第（一）项 第十条第三款")]
    [TestCase("第一编至第三编", "第一编 第二编 第三编")]
    [TestCase("第十条第一项第二目至第四目", "第十条第（一）项第二目 第十条第（一）项第三目 第十条第（一）项第四目")]
    public void Read_PlacesBehindATitle_AreExpanded(string places, string expected)
    {
        var citation = LegalBasis.Read($"《示例法》{places}").Citations.Single();

        Assert.That(string.Join(' ', citation.Pinpoints), Is.EqualTo(expected));
    }

    [Test]
    public void Read_ArticleWordMissing_IsFlagged()
    {
        Assert.That(LegalBasis.Read("《示例法》第二十八第一款").Citations.Single().Flags, Is.EqualTo(CitationFlags.ArticleWordMissing));
        Assert.That(LegalBasis.Read("《示例法》第二十八条第一款").Citations.Single().Flags, Is.EqualTo(CitationFlags.None));
    }

    [TestCase("第三条至第四百条", 2, Description = "a range of hundreds is a slip of the pen, not a citation of a whole law")]
    [TestCase("第三条至第三百条", 298)]
    [TestCase("第十条至第八条", 2, Description = "a range that runs backwards names its ends")]
    public void Read_LongOrBackwardRange_NamesItsEnds(string places, int count) =>
        Assert.That(LegalBasis.Read($"《示例法》{places}").Citations.Single().Pinpoints, Has.Count.EqualTo(count));

    [Test]
    public void Covers_WholeArticleAndParagraph_FollowsTheHierarchy()
    {
        var article = Pinpoint.OfArticle(7);
        var paragraph = Pinpoint.OfArticle(7, 1);
        var item = Pinpoint.OfArticle(7, 1, 3);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Pinpoint.WholeText.Covers(item), Is.True);
            Assert.That(item.Covers(Pinpoint.WholeText), Is.False);
            Assert.That(article.Covers(article), Is.True);
            Assert.That(article.Covers(paragraph), Is.True);
            Assert.That(article.Covers(item), Is.True);
            Assert.That(paragraph.Covers(item), Is.True);
            Assert.That(paragraph.Covers(article), Is.False);
            Assert.That(paragraph.Covers(Pinpoint.OfArticle(7, 2)), Is.False);
            Assert.That(item.Covers(Pinpoint.OfArticle(7, 1, 4)), Is.False);
            Assert.That(article.Covers(Pinpoint.OfArticle(8)), Is.False);
            Assert.That(article.Covers(article with { Inserted = 1 }), Is.False, "第七条之一 is another article");
            Assert.That(new Pinpoint(PinpointKind.Chapter, Chapter: 3).Covers(new Pinpoint(PinpointKind.Chapter, Chapter: 3, Section: 2)), Is.True);
            Assert.That(new Pinpoint(PinpointKind.Chapter, Chapter: 3).Covers(article), Is.False, "which chapter an article stands in is not known");
        }
    }

    [Test]
    public void CompareTo_MixedPlaces_OrdersByPlaceInTheText()
    {
        Pinpoint[] places = [Pinpoint.OfArticle(10), Pinpoint.OfArticle(7, 2), Pinpoint.OfArticle(7, 1, 2), Pinpoint.OfArticle(7, 1), Pinpoint.OfArticle(7), Pinpoint.OfArticle(7) with { Inserted = 1 }];

        Assert.That(places.Order().Select(place => place.ToString()), Is.EqualTo(["第七条", "第七条第一款", "第七条第一款第（二）项", "第七条第二款", "第七条之一", "第十条"]));
    }

    [Test]
    public void Read_WrittenPlace_GivesThePlaceAgain() => Gen.Select(Gen.Int[1, 300], Gen.Int[0, 9], Gen.Int[0, 12], Gen.Int[0, 30], Gen.Int[0, 5])
        .Select((article, inserted, paragraph, item, sub) => new Pinpoint(PinpointKind.Article, Article: article, Inserted: inserted, Paragraph: paragraph, Item: item, SubItem: item > 0 ? sub : 0))
        .Sample(place => LegalBasis.Read($"《示例法》{place}").Citations.Single().Pinpoints.Single() == place, seed: "0N0XIzNsQ0O2", iter: 2_000);

    [Test]
    public void Read_ListInAnyOrder_GivesTheSamePlaces() => Gen.Int[1, 200].Array[1, 6]
        .Sample(
            articles =>
            {
                string[] Places(IEnumerable<int> numbers) => [.. LegalBasis.Read("《示例法》" + string.Join('、', numbers.Select(number => Pinpoint.OfArticle(number)))).Citations.Single().Pinpoints.Order().Select(place => place.ToString())];
                return Places(articles).SequenceEqual(Places(articles.Reverse())) && Places(articles).Length == articles.Distinct().Count();
            },
            seed: "0N0XIzNsQ0O2",
            iter: 1_000);
}
