using CsCheck;
using QuanZe.Sdk.Law;

namespace QuanZe.Sdk.Tests.Law;

/// <summary>Where a citation opens and what is quotation. All texts are invented.</summary>
public sealed class CitationScannerTests
{
    [TestCase("", "")]
    [TestCase("依据本部门职责。", "")]
    [TestCase("《示例法》", "《示例法》")]
    [TestCase("示例法第七条", "《示例法》第七条", Description = "a title without any mark is known by the place behind it, and flagged")]
    [TestCase("示例法", "", Description = "without a place it is not guessed")]
    [TestCase("《示例法》第七条：应当……", "《示例法》第七条")]
    [TestCase("【法律】《示例法》第七条", "《示例法》第七条")]
    [TestCase("【法律】 《示例法》 第七条", "《示例法》第七条")]
    [TestCase("1.《示例法》第七条\n2.《示例条例》第八条", "《示例法》第七条|《示例条例》第八条")]
    [TestCase("（一）《示例法》第七条；（二）《示例条例》第八条", "《示例法》第七条|《示例条例》第八条")]
    [TestCase("《示例法》第七条、《示例条例》第八条", "《示例法》第七条|《示例条例》第八条")]
    [TestCase("《示例法》第七条；《示例条例》第八条", "《示例法》第七条|《示例条例》第八条")]
    [TestCase("《示例法》、《示例条例》", "《示例法》|《示例条例》")]
    [TestCase("《示例法》第七条：应当依法办理。\n《示例条例》第八条：不得……", "《示例法》第七条|《示例条例》第八条")]
    [TestCase("《示例法》第七条：应当依法办理。《示例条例》第八条：不得……", "《示例法》第七条|《示例条例》第八条")]
    [TestCase("《示例法》第七条：依照《别的法》第九条的规定处罚。", "《示例法》第七条", Description = "a title in running text is spoken of")]
    [TestCase("《示例法》第七条：本法所称机构，\n《某公约》规定的机构除外。", "《示例法》第七条", Description = "a title at a line start that goes on in words is spoken of")]
    [TestCase("《示例法》第七条：应当办理。《别的法》第九条规定的除外。", "《示例法》第七条")]
    [TestCase("《示例法》第七条：应当办理。\n第九条：不得……", "《示例法》第七条、第九条")]
    [TestCase("《示例法》第七条：应当办理。第九条：不得……", "《示例法》第七条、第九条")]
    [TestCase("《示例法》第七条：应当办理。第九条规定的除外。", "《示例法》第七条")]
    [TestCase("《示例法》第七条：有下列行为之一的，依照第九条处罚。", "《示例法》第七条")]
    [TestCase("《示例法》第七条：应当办理。\n第九条规定的除外。", "《示例法》第七条")]
    [TestCase("《示例法》第七条\n第七条 应当办理。", "《示例法》第七条", Description = "listed and then quoted: named once")]
    [TestCase("《中华人民共和国\n示例法》第七条", "《中华人民共和国示例法》第七条", Description = "line breaks fall inside words")]
    [TestCase("《某省实施〈示例法〉办法》第七条", "《某省实施〈示例法〉办法》第七条")]
    [TestCase("《某省实施《示例法》办法》第七条", "《某省实施《示例法》办法》第七条")]
    [TestCase("《某省实施<示例法>办法》第七条", "《某省实施<示例法>办法》第七条")]
    [TestCase("《示例法》》第七条：应当办理。\n《示例条例》》第八条：不得……", "《示例法》第七条|《示例条例》第八条", Description = "closed twice")]
    [TestCase("【法律】示例法（2019年修正）第七条", "《示例法》第七条", Description = "the tag promises a title")]
    [TestCase("【法规】（示例条例》（2019年修正）第七条", "《示例条例》第七条", Description = "another mark for the opening one")]
    [TestCase("【规章】《示例办法（2019年修正）第七条：应当", "《示例办法》第七条", Description = "a dated bracket ends a title that was not closed")]
    [TestCase("《示例法（第七条）》第八条", "《示例法（第七条）》第八条")]
    [TestCase("《示例法》（第七条）", "《示例法》第七条")]
    [TestCase("《示例法》全文", "《示例法》全文")]
    [TestCase("《示例法》第三章、第五章。", "《示例法》第三章、第五章")]
    [TestCase("《示例法》：第七条", "《示例法》第七条")]
    [TestCase("《示例法》，第七条", "《示例法》第七条")]
    [TestCase("《国务院关于取消一批事项的决定》（国发〔2020〕13号）\n附件1第9项：取消某事项。\n附件2第2项：下放某事项。", "《国务院关于取消一批事项的决定》附件一第（九）项、附件二第（二）项")]
    [TestCase("《示例法》第七条：应当办理。\n《示例条例》 \n第八条：不得……", "《示例法》第七条|《示例条例》第八条", Description = "a title alone on its line")]
    [TestCase("《示例法》第七条：应当办理。\n《示例条例》\u3000\t\n第八条：不得……", "《示例法》第七条|《示例条例》第八条")]
    [TestCase("《示例法》第七条：应当办理。\n《示例条例》", "《示例法》第七条|《示例条例》")]
    [TestCase("《示例法》第七条：应当办理。《示例条例》", "《示例法》第七条", Description = "behind a sentence a title alone is spoken of")]
    [TestCase("《示例法》第七条：应当办理。\n《示例条例》（2019年修正）有关内容", "《示例法》第七条|《示例条例》", Description = "a note says that it is cited")]
    [TestCase("《示例法》第七条：应当办理。《示例条例》（2019年修正）第八条规定应当", "《示例法》第七条|《示例条例》第八条")]
    [TestCase("《示例法》第七条：应当办理。《示例条例》（2019年修正）(国务院令第5号)第八条：应当", "《示例法》第七条|《示例条例》第八条")]
    [TestCase("《示例法》第七条：应当办理。\n《示例条例》、有关内容", "《示例法》第七条|《示例条例》")]
    [TestCase("《示例法》第七条：应当办理。\n《示例条例》：有关内容", "《示例法》第七条|《示例条例》")]
    [TestCase("《示例法》第七条：应当办理。\n《示例条例》有关内容", "《示例法》第七条")]
    [TestCase("《示例法》第七条：应当办理。\n《示例条例》【规章】《示例办法》第九条", "《示例法》第七条|《示例条例》|《示例办法》第九条")]
    [TestCase("《示例法》第七条：应当办理”《示例条例》第八条：应当", "《示例法》第七条|《示例条例》第八条")]
    [TestCase("《示例法》第七条：应当办理\"《示例条例》第八条：应当", "《示例法》第七条|《示例条例》第八条")]
    [TestCase("【规章】《示例办法第七条：应当", "《示例办法》第七条", Description = "a place ends a title that was not closed")]
    [TestCase("《示例法第七条释义》第八条", "《示例法第七条释义》第八条", Description = "a place inside a title that is closed")]
    [TestCase("《示例办法：应当办理", "《示例办法》")]
    [TestCase("《示例办法。应当办理", "《示例办法》")]
    [TestCase("《示例办法；应当办理", "《示例办法》")]
    [TestCase("《示例办法\n应当办理", "《示例办法》")]
    [TestCase("【法律】应当依法办理。", "", Description = "no title behind the tag")]
    [TestCase("【法律】法（2019年修正）第七条", "", Description = "too short to be a title")]
    [TestCase("【法规】〈示例条例》第七条", "《示例条例》第七条")]
    [TestCase("《示例法》〔2019〕第七条", "《示例法》第七条")]
    [TestCase("《示例法》[2019年修正]第七条", "《示例法》第七条")]
    public void Read_Basis_GivesTheCitations(string text, string expected) => Assert.That(string.Join('|', LegalBasis.Read(text).Citations), Is.EqualTo(expected));

    [TestCase("《示例法》（1996年3月17日通过，根据2009年《关于修改部分法律的决定》修正，2021年1月22日修订）第七条", "《示例法》第七条")]
    [TestCase("《示例法》(1996年3月17日通过)（2021年修订）第七条", "《示例法》第七条")]
    [TestCase("《示例法》（根据2009年8月27日《关于修改〈示例法〉等法律的决定》第一次修正，根据《关于修改〈别的法〉第三条的决定》第二次修正）第七条", "《示例法》第七条")]
    [TestCase("《示例法》（1996年3月\n17日通过）第七条", "《示例法》第七条")]
    public void Read_AmendmentHistory_IsNotCited(string text, string expected)
    {
        var citation = LegalBasis.Read(text).Citations.Single();

        Assert.That(citation.ToString(), Is.EqualTo(expected));
        Assert.That(citation.History, Does.StartWith(text[text.IndexOfAny(['（', '('])].ToString()).And.Not.Contain("第七条"));
    }

    [Test]
    public void Read_BracketNeverClosed_IsFlaggedAndTheArticleFound()
    {
        var citation = LegalBasis.Read("《示例办法》（新政发〔2017〕95号\n第七条：设立某场所（含分支机构）应当批准。").Citations.Single();

        Assert.That(citation.ToString(), Is.EqualTo("《示例办法》第七条"));
        Assert.That(citation.Flags, Is.EqualTo(CitationFlags.NoteNotClosed));
    }

    [TestCase("【规章】《示例办法（2019年修正）第七条", CitationFlags.TitleNotClosed)]
    [TestCase("【法律】示例法（2019年修正）第七条", CitationFlags.TitleNotOpened)]
    [TestCase("【法律】《示例法》（2019年修正）第七条", CitationFlags.None)]
    public void Read_MarksOfTheTitle_AreFlagged(string text, CitationFlags expected) => Assert.That(LegalBasis.Read(text).Citations.Single().Flags, Is.EqualTo(expected));

    [TestCase("《某市物业管理条例》第七条\n《条例》第九条", "《某市物业管理条例》第七条|《某市物业管理条例》第九条", CitationFlags.TitleResolved)]
    [TestCase("《某法》第七条\n《某法实施条例》第八条\n《条例》第九条", "《某法》第七条|《某法实施条例》第八条|《某法实施条例》第九条", CitationFlags.TitleResolved)]
    [TestCase("《某省示例条例》第一条\n《某市示例条例》第二条\n《条例》第九条", "《某省示例条例》第一条|《某市示例条例》第二条|《某市示例条例》第九条", CitationFlags.TitleResolved, Description = "the last one above")]
    [TestCase("《某法》第七条\n《条例》第九条", "《某法》第七条|《条例》第九条", CitationFlags.None, Description = "nothing above ends so")]
    public void Read_ShortTitle_MeansTheInstrumentAbove(string text, string expected, CitationFlags flags)
    {
        var citations = LegalBasis.Read(text).Citations;

        Assert.That(string.Join('|', citations), Is.EqualTo(expected));
        Assert.That(citations[^1].Flags, Is.EqualTo(flags));
    }

    [TestCase("条例")]
    [TestCase("办法")]
    [TestCase("规定")]
    [TestCase("细则")]
    [TestCase("实施细则")]
    [TestCase("实施办法")]
    [TestCase("决定")]
    [TestCase("通知")]
    [TestCase("意见")]
    [TestCase("规则")]
    public void Read_EveryShortTitle_IsKnown(string title) =>
        Assert.That(string.Join('|', LegalBasis.Read($"《某市示例{title}》第七条\n《{title}》第九条").Citations), Is.EqualTo($"《某市示例{title}》第七条|《某市示例{title}》第九条"));

    [TestCase("规定的除外。")]
    [TestCase("所列行为。")]
    [TestCase("的规定。")]
    [TestCase("处罚。")]
    [TestCase("之规定。")]
    [TestCase("所称机构。")]
    public void Read_PlaceSpokenOfAtALineStart_IsQuotation(string rest) =>
        Assert.That(LegalBasis.Read($"《示例法》第七条：应当办理。\n第九条{rest}").Citations.Single().Pinpoints, Is.EqualTo(new[] { Pinpoint.OfArticle(7) }));

    [TestCase("【行政法规部门规章等依据】", "行政法规部门规章等依据")]
    [TestCase("【这是一个非常长的说明文字】", null, Description = "too long to be a tag")]
    [TestCase("【】", null)]
    [TestCase("【地方性法规和规章】", "地方性法规和规章")]
    public void Read_WordInTagMarks_IsATagWhenShort(string tag, string? expected) =>
        Assert.That(LegalBasis.Read($"{tag}《示例法》第七条").Citations.Single().Tag, Is.EqualTo(expected));

    [Test]
    public void Read_NumbersInANoteAndBehindIt_TakesTheOneBehind() =>
        Assert.That(LegalBasis.Read("《某通知》（某发〔2018〕1号）某政发〔2019〕2号第七条").Citations.Single().Instrument.Number, Is.EqualTo("某政发〔2019〕2号"));

    [Test]
    public void Read_Tags_BelongToTheTitleBehindThem()
    {
        var citations = LegalBasis.Read("【法律】《示例法》第七条\n《示例条例》第八条\n【地方性法规】《某省示例条例》第九条").Citations;

        Assert.That(citations.Select(citation => citation.Tag), Is.EqualTo(new[] { "法律", null, "地方性法规" }));
    }

    [TestCase("《示例办法》【2023】第七条")]
    [TestCase("《示例办法》（某发【2023】7号）第七条")]
    public void Read_YearInTagMarks_IsNoTag(string text) => Assert.That(LegalBasis.Read(text).Citations.Single().Tag, Is.Null);

    [Test]
    public void Read_Quotations_StandBehindTheirPlaces()
    {
        var citation = LegalBasis.Read("《示例法》第七条第一款：应当依法办理。\n第九条：不得擅自变更。").Citations.Single();

        Assert.That(
            citation.Quotations.Select(quotation => (quotation.Pinpoint.ToString(), quotation.Text)),
            Is.EqualTo(new[] { ("第七条第一款", "应当依法办理。"), ("第九条", "不得擅自变更。") }));
    }

    [Test]
    public void Read_TextBehindATitleAlone_IsQuotedWithoutAPlace()
    {
        var citation = LegalBasis.Read("《关于某事项的通知》（某发〔2016〕116号）\n某事项下放到县级。").Citations.Single();

        Assert.That(citation.Quotations, Is.EqualTo(new[] { new Quotation(null, "某事项下放到县级。") }));
    }

    [Test]
    public void Read_ListedThenQuoted_QuotesEachArticleOnce()
    {
        var citation = LegalBasis.Read("《示例法》第七条、第九条：\n第七条 应当办理。\n第九条 不得变更。").Citations.Single();

        Assert.That(citation.Pinpoints, Is.EqualTo(new[] { Pinpoint.OfArticle(7), Pinpoint.OfArticle(9) }));
        Assert.That(citation.Quotations.Select(quotation => quotation.Pinpoint), Is.EqualTo(new Pinpoint?[] { Pinpoint.OfArticle(7), Pinpoint.OfArticle(9) }));
    }

    [TestCase("自治区人民政府办公厅《关于某事项的通知》第七条", "自治区人民政府办公厅")]
    [TestCase("【规范性文件】某省卫生健康委员会《关于某事项的通知》第七条", "某省卫生健康委员会")]
    [TestCase("1.国务院《关于某事项的决定》第七条", null, Description = "three characters are too few to be sure")]
    [TestCase("依据《关于某事项的通知》第七条", null)]
    public void Read_OrganBeforeTheTitle_IsItsIssuer(string text, string? expected) => Assert.That(LegalBasis.Read(text).Citations.Single().Instrument.Issuer, Is.EqualTo(expected));

    [Test]
    public void Read_StartAndEnd_PointIntoTheText()
    {
        const string Text = "前言\n《示例法》第七条：应当办理。\n《示例条例》第八条";
        var citations = LegalBasis.Read(Text).Citations;

        Assert.That(citations.Select(citation => Text[citation.Start..citation.End]), Is.EqualTo(["《示例法》第七条：应当办理。\n", "《示例条例》第八条"]));
    }

    [Test]
    public void Read_AnyText_GivesCitationsInOrderAndNeverThrows()
    {
        var fragments = new[] { "《", "》", "〈", "〉", "（", "）", "(", ")", "【", "】", "第", "条", "款", "项", "七", "12", "、", "至", "：", "。", "；", "\n", " ", "示例法", "法律", "附件", "全文", "2019年", "〔", "〕", "号", "令" };
        Gen.OneOf(fragments).Array[0, 40].Select(parts => string.Concat(parts)).Sample(
            text =>
            {
                var citations = LegalBasis.Read(text).Citations;
                var position = 0;
                foreach (var citation in citations)
                {
                    Assert.That(citation.Start, Is.GreaterThanOrEqualTo(position));
                    Assert.That(citation.End, Is.InRange(citation.Start, text.Length));
                    position = citation.End;
                }
            },
            seed: "0N0XIzNsQ0O2",
            iter: 20_000);
    }

    [Test]
    public void Read_WrittenCitations_GivesThemAgain()
    {
        var titles = new[] { "示例法", "中华人民共和国某法", "某省示例条例", "某市示例办法（试行）", "某省实施〈示例法〉办法" };
        Gen.Select(Gen.OneOf(titles), Gen.Int[1, 150].Array[1, 3], Gen.Bool).Array[1, 4].Sample(
            citations =>
            {
                var distinct = citations.Select(citation => (Title: citation.Item1, Articles: citation.Item2.Distinct().ToArray(), Quotes: citation.Item3)).ToArray();
                var text = string.Join('\n', distinct.Select(citation => $"《{citation.Title}》{string.Join('、', citation.Articles.Select(article => Pinpoint.OfArticle(article)))}" + (citation.Quotes ? "：应当依照《别的法》第九条的规定办理。" : "")));
                var expected = distinct.Select(citation => $"《{citation.Title}》{string.Join('、', citation.Articles.Select(article => Pinpoint.OfArticle(article)))}");
                Assert.That(LegalBasis.Read(text).Citations.Select(citation => citation.ToString()), Is.EqualTo(expected), text);
            },
            seed: "0N0XIzNsQ0O2",
            iter: 2_000);
    }

    [Test]
    public void ScanProvisions_SomeWithoutArticle_NamesTheInstrumentWithArticleZero() =>
        Assert.That(
            LegalBasis.Read("《示例法》第七条、第七条第二款，《旁例条例》").ScanProvisions(),
            Is.EqualTo(new[] { new ProvisionKey("示例法", 7), new ProvisionKey("旁例条例", 0) }));

    [Test]
    public void ProvisionKeys_SeveralCitations_AreDistinctAndInOrder()
    {
        var basis = LegalBasis.Read("《中华人民共和国示例法》第七条第一款、第七条第二款、第三章\n《示例法》第七条、第九条");

        Assert.That(basis.ProvisionKeys, Is.EqualTo(new[] { new ProvisionKey("示例法", 7), new ProvisionKey("示例法", 9) }));
        Assert.That(basis.InstrumentKeys, Is.EqualTo(["示例法"]));
    }

    [Test]
    public void Read_BlankOrEqualTexts_HaveValueEquality()
    {
        var (one, other) = (LegalBasis.Read("《示例法》"), LegalBasis.Read("《示例法》"));
        using (Assert.EnterMultipleScope())
        {
            Assert.That(LegalBasis.Read(null), Is.SameAs(LegalBasis.Empty));
            Assert.That(LegalBasis.Read(" \n"), Is.SameAs(LegalBasis.Empty));
            Assert.That(LegalBasis.Empty.IsEmpty, Is.True);
            Assert.That(one, Is.EqualTo(other));
            Assert.That(one.GetHashCode(), Is.EqualTo(other.GetHashCode()));
            Assert.That(LegalBasis.Read("《示例法》"), Is.Not.EqualTo(LegalBasis.Read("《示例法》第一条")));
            Assert.That(LegalBasis.Read("《示例法》").IsEmpty, Is.False);
            Assert.That(LegalBasis.Read("《示例法》").ToString(), Is.EqualTo("《示例法》"));
        }
    }
}
