using QuanZe.Sdk.Law;

namespace QuanZe.Sdk.Tests.Law;

/// <summary>Ways of citing that lists of some places have and others do not: labels, other brackets around tags, doubled dashes, no marks at all.</summary>
public sealed class OtherWaysOfCitingTests
{
    [TestCase("法律：《甲法》第四十八条；行政法规：《乙条例》第二条、第三条", "法律 甲法 第四十八条|行政法规 乙条例 第二条、第三条", TestName = "labels")]
    [TestCase("法律依据：《甲法》第三条。\n部门规章: 《丙办法》第六条", "法律依据 甲法 第三条|部门规章 丙办法 第六条", TestName = "labels on lines")]
    [TestCase("1.法律：《甲法》（2020年修订）第七条。2.规章：《乙办法》第三条第二款", "法律 甲法 第七条|规章 乙办法 第三条第二款", TestName = "labels with numbers")]
    [TestCase("〔法律〕《甲法》第二十八条 〔地方性法规〕《某省乙条例》第十九条", "法律 甲法 第二十八条|地方性法规 某省乙条例 第十九条", TestName = "tags in 〔〕")]
    [TestCase("[法律]《甲法》第三条 [行政法规]《乙条例》第二条", "法律 甲法 第三条|行政法规 乙条例 第二条", TestName = "tags in []")]
    [TestCase("（法律）《甲法》第三条；（行政法规）《乙条例》第四条", "法律 甲法 第三条|行政法规 乙条例 第四条", TestName = "tags in （）")]
    [TestCase("《甲法》第三条;《乙条例》第四条;《丙办法》第五条", " 甲法 第三条| 乙条例 第四条| 丙办法 第五条", TestName = "half-width semicolons")]
    [TestCase("《甲条例》第三条、第十八条——第二十条", " 甲条例 第三条、第十八条、第十九条、第二十条", TestName = "a doubled dash")]
    [TestCase("《甲法》第三条第（一）——（三）项", " 甲法 第三条第（一）项、第三条第（二）项、第三条第（三）项", TestName = "a doubled dash between items")]
    [TestCase("根据建筑法第七条及乙丙条例（国务院令第279号）第五十七条第一款的规定", " 建筑法 第七条| 乙丙条例 第五十七条第一款", TestName = "no marks")]
    [TestCase("1.甲乙条例第三十六条：有下列行为之一的……依照本条例第三条处罚。2.丙丁法第六十四条", " 甲乙条例 第三十六条| 丙丁法 第六十四条", TestName = "no marks, with a quotation")]
    public void Read_OtherWayOfCiting_IsRead(string text, string expected) =>
        Assert.That(string.Join('|', LegalBasis.Read(text).Citations.Select(citation => $"{citation.Tag} {citation.Instrument.Title} {string.Join('、', citation.Pinpoints)}")), Is.EqualTo(expected));

    [TestCase("《甲法》第三条：依照〔2019〕3号文件规定执行〔以下略〕。", TestName = "years and notes in brackets are no tags")]
    [TestCase("《甲法》第二十条 【许可条件】申请人应当具备下列条件", TestName = "the heading of an article is no tag")]
    [TestCase("《甲法》第三条规定：“国家对法律：《某法》的规定……”", TestName = "a label inside a sentence")]
    public void Read_WordsThatLookLikeATag_StayInTheQuotation(string text)
    {
        var citation = LegalBasis.Read(text).Citations.Single();

        Assert.That((citation.Tag, citation.Quotations.Count), Is.EqualTo(((string?)null, 1)));
    }

    [TestCase("《甲法》第七条；2.《乙办法》第二条")]
    [TestCase("（一）《甲法》第九条。（二）《乙条例》第四条")]
    public void Read_NumbersAndEndsOfSentences_AreNoQuotations(string text) =>
        Assert.That(LegalBasis.Read(text).Citations.SelectMany(citation => citation.Quotations), Is.Empty);

    [TestCase("甲法第七条")]
    [TestCase("本法第三条规定的行为")]
    [TestCase("县政府会议决定")]
    [TestCase("规定第三条的情形")]
    public void Read_WordsWithoutATitle_CiteNothing(string text) => Assert.That(LegalBasis.Read(text).Citations, Is.Empty);

    [Test]
    public void Read_TitleWithoutMarks_IsFlagged() => Assert.That(LegalBasis.Read("建筑法第七条").Citations.Single().Flags, Is.EqualTo(CitationFlags.TitleNotOpened));
}
