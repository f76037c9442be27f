using CsCheck;
using QuanZe.Sdk.Law;

namespace QuanZe.Sdk.Tests.Law;

/// <summary>Invented pairs of bases with the verdict that an office would give.</summary>
public sealed class LegalBasisComparisonTests
{
    // Byte-different, and the same basis.
    [TestCase("《示例法》第七条", "《中华人民共和国示例法》第七条")]
    [TestCase("《示例法》第七条", "《示例法》第7条")]
    [TestCase("《示例法》第七条", "《示例法》 第 七 条")]
    [TestCase("《示例法》第七条", "【法律】《示例法》第七条")]
    [TestCase("【法律】《示例法》第七条", "【法规】《示例法》第七条")]
    [TestCase("《示例法》第七条", "《示例法》（2019年修正）第七条")]
    [TestCase("《示例法》（2009年修正）第七条", "《示例法》（根据2019年《关于修改〈示例法〉的决定》修正）第七条")]
    [TestCase("《示例法（2019修正）》第七条", "《示例法》第七条")]
    [TestCase("《示例法》第七条：应当依法办理。", "《示例法》第七条")]
    [TestCase("《示例法》第七条：应当依法办理，不得拖延。", "《示例法》第七条：应当依法办理")]
    [TestCase("《示例法》第七条：应当依法办理。", "《示例法》第七条:应当依法办理．")]
    [TestCase("《示例法》第七条\n《示例条例》第八条", "《示例条例》第八条\n《示例法》第七条")]
    [TestCase("《示例法》第七条、第九条", "《示例法》第九条、第七条")]
    [TestCase("《示例法》第七条、第八条、第九条", "《示例法》第七条至第九条")]
    [TestCase("《示例法》第七、八、九条", "《示例法》第七条至第九条")]
    [TestCase("《示例法》第七条第一款、第七条第三款", "《示例法》第七条第一款、第三款")]
    [TestCase("《示例法》第七条第（一）项", "《示例法》第七条第一项")]
    [TestCase("《示例法》第七条、第九条", "《示例法》第七条\n《示例法》第九条")]
    [TestCase("《示例法》第七条、第九条", "《示例法》第七条：应当办理。\n第九条：不得变更。")]
    [TestCase("1.《示例法》第七条", "一、《示例法》第七条")]
    [TestCase("《示例法》第七条；", "《示例法》第七条。")]
    [TestCase("《某省实施〈示例法〉办法》第七条", "《某省实施《示例法》办法》第七条")]
    [TestCase("《某省实施〈示例法〉办法》第七条", "《某省实施<示例法>办法》第七条")]
    [TestCase("《示例办法》（某政发〔2019〕12号）第七条", "《示例办法》（某政发[2019]12号）第七条")]
    [TestCase("《示例法》第七条：依照《别的法》第九条处罚。", "《示例法》第七条")]
    [TestCase("《示例法》第七条\n", "  《示例法》第七条")]
    [TestCase("《示例法》全文", "《示例法》 全文")]
    [TestCase("《示例法》第三章、第四章", "《示例法》第四章、第三章")]
    [TestCase("《中华人民共和国\n示例法》第七条", "《中华人民共和国示例法》第七条")]
    [TestCase("《示例法》》第七条", "《示例法》第七条")]
    [TestCase("【法律】示例法（2019年修正）第七条", "【法律】《示例法》（2019年修正）第七条")]
    [TestCase("《行政许可法》第十二条", "《中华人民共和国行政许可法》(2003年8月27日通过)第十二条")]
    public void Compare_ByteDifferentEqualBases_AreEqual(string upper, string lower)
    {
        var (there, back) = (Compare(upper, lower), Compare(lower, upper));

        Assert.That(upper, Is.Not.EqualTo(lower));
        Assert.That(there.IsEqual, Is.True, $"{string.Join('、', there.Missing)} {string.Join('、', there.Added)} {string.Join('、', there.Refined)}");
        Assert.That(back.IsEqual, Is.True);
        Assert.That(there.QuotationDifferences, Is.Empty);
    }

    // The lower basis names the place more exactly.
    [TestCase("《示例法》第七条", "《示例法》第七条第一款", "第七条 第七条第一款")]
    [TestCase("《示例法》第七条", "《示例法》第七条第一款、第三款", "第七条 第七条第一款+第七条第三款")]
    [TestCase("《示例法》第七条第一款", "《示例法》第七条第一款第（二）项", "第七条第一款 第七条第一款第（二）项")]
    [TestCase("《示例法》", "《示例法》第七条", "全文 第七条")]
    [TestCase("《示例法》全文", "《示例法》第七条、第九条", "全文 第七条+第九条")]
    [TestCase("《示例法》第三章", "《示例法》第三章第二节", "第三章 第三章第二节")]
    public void Compare_LowerNamesThePlaceMoreExactly_IsARefinement(string upper, string lower, string refined)
    {
        var comparison = Compare(upper, lower);

        Assert.That(comparison.IsRefinement, Is.True);
        Assert.That(comparison.IsEqual, Is.False);
        Assert.That(comparison.Refined.Select(place => $"{place.Upper} {string.Join('+', place.Lower)}"), Is.EqualTo([refined]));
    }

    // Bases that differ.
    [TestCase("《示例法》第七条", "《示例法》第八条", "《示例法》第七条", "《示例法》第八条")]
    [TestCase("《示例法》第六十一条", "《示例法》第六十二条", "《示例法》第六十一条", "《示例法》第六十二条")]
    [TestCase("《示例法》第七条", "《示例条例》第七条", "《示例法》第七条", "《示例条例》第七条")]
    [TestCase("《示例法》第七条", "《示例法》第七条之一", "《示例法》第七条", "《示例法》第七条之一")]
    [TestCase("《示例法》第七条第一款", "《示例法》第七条第二款", "《示例法》第七条第一款", "《示例法》第七条第二款")]
    [TestCase("《示例法》第七条第一项", "《示例法》第七条第二项", "《示例法》第七条第（一）项", "《示例法》第七条第（二）项")]
    [TestCase("《示例法》第七条第一款", "《示例法》第七条", "《示例法》第七条第一款", "《示例法》第七条")]
    [TestCase("《示例法》第七条、第九条", "《示例法》第七条", "《示例法》第九条", "")]
    [TestCase("《示例法》第七条", "《示例法》第七条、第九条", "", "《示例法》第九条")]
    [TestCase("《示例法》第七条", "《示例法》第七条\n《某市示例条例》第八条", "", "《某市示例条例》第八条")]
    [TestCase("《示例法》第七条\n《示例条例》第八条", "《示例法》第七条", "《示例条例》第八条", "")]
    [TestCase("《某省示例条例》第七条", "《某市示例条例》第七条", "《某省示例条例》第七条", "《某市示例条例》第七条")]
    [TestCase("《示例法》第三章", "《示例法》第四章", "《示例法》第三章", "《示例法》第四章")]
    [TestCase("《示例法》第七条", "《示例法实施细则》第七条", "《示例法》第七条", "《示例法实施细则》第七条")]
    [TestCase("《示例法》第七条", "《示例法》", "《示例法》第七条", "")]
    public void Compare_DifferentBases_SaysWhatIsMissingAndAdded(string upper, string lower, string missing, string added)
    {
        var comparison = Compare(upper, lower);

        Assert.That(comparison.IsEqual, Is.False);
        Assert.That(comparison.IsRefinement, Is.False);
        Assert.That(string.Join('|', comparison.Missing), Is.EqualTo(missing));
        Assert.That(string.Join('|', comparison.Added), Is.EqualTo(added));
    }

    [Test]
    public void Compare_AliasKnownToTheRegister_IsTheSameInstrument()
    {
        var register = StatuteRegister.Default.With(new Instrument { Title = "某省示例条例", Aliases = ["条例"], Rank = InstrumentRank.ProvincialRegulation });

        Assert.That(LegalBasisComparison.Compare(LegalBasis.Read("《某省示例条例》第七条"), LegalBasis.Read("《条例》第七条"), register).IsEqual, Is.True);
        Assert.That(Compare("《某省示例条例》第七条", "《条例》第七条").IsEqual, Is.False);
    }

    [Test]
    public void Compare_AddedInstrument_SaysWhatIsKnownOfIt()
    {
        var added = Compare("《示例法》第七条", "《示例法》第七条\n《某市示例条例》第八条").Added.Single();

        Assert.That((added.Knowledge.Rank, added.Knowledge.Region, added.Knowledge.Certainty), Is.EqualTo((InstrumentRank.CityRegulation, "某市", Certainty.Inferred)));
    }

    [TestCase("依据“三定”规定", "依据“三定”规定。", true)]
    [TestCase("依据“三定”规定", "依据部门职责", false)]
    public void Compare_FreeTexts_AreComparedAsTexts(string upper, string lower, bool isSame)
    {
        var comparison = Compare(upper, lower);

        Assert.That(comparison.IsUnread, Is.True);
        Assert.That(comparison.Missing.IsEmpty, Is.EqualTo(isSame));
    }

    [Test]
    public void Compare_TextAgainstCitations_MissesTheCitationsAbove()
    {
        var missing = Compare("《示例法》第七条", "依据部门职责");
        var silent = Compare("依据部门职责", "《示例法》第七条");

        Assert.That(missing.IsUnread && silent.IsUnread, Is.True);
        Assert.That(string.Join('|', missing.Missing), Is.EqualTo("《示例法》第七条"));
        Assert.That(silent.Missing, Is.Empty);
    }

    [TestCase("应当在二十日内办理。", "应当在三十日内办理。", false, Description = "a number")]
    [TestCase("不得擅自变更经营场所。", "得擅自变更经营场所。", false, Description = "a negation")]
    [TestCase("应当向主管部门备案后开展活动。", "应当向主管机关批准后从事活动。", false)]
    [TestCase("应当依法办理登记手续。", "应当依法办理登计手续。", true)]
    [TestCase("应当依法办理登记手续。", "应当依法办理的登记手续。", true)]
    public void QuotationDifferences_OtherWords_TellSlipsFromWordings(string upper, string lower, bool isSlip)
    {
        var comparison = Compare($"《示例法》第七条：{upper}", $"《示例法》第七条：{lower}");

        Assert.That(comparison.IsEqual, Is.True, "the same place is cited");
        Assert.That(comparison.QuotationDifferences.Single().IsSlip, Is.EqualTo(isSlip));
        Assert.That(comparison.QuotationDifferences.Single().Pinpoint, Is.EqualTo(Pinpoint.OfArticle(7)));
    }

    [TestCase(2, true)]
    [TestCase(3, false)]
    public void QuotationDifferences_Length_DecidesWhatASlipIs(int characters, bool isSlip)
    {
        var rest = string.Concat(Enumerable.Repeat("应当依法办理登记手续", 60));

        var difference = Compare($"《示例法》第七条：{rest}甲乙丙{rest}", $"《示例法》第七条：{rest}{"丁戊己"[..characters]}{"甲乙丙"[characters..]}{rest}").QuotationDifferences.Single();

        Assert.That(difference.IsSlip, Is.EqualTo(isSlip));
        Assert.That(difference.Upper, Does.StartWith("应当依法办理").And.Contain("甲乙丙"));
        Assert.That(difference.Lower, Does.Contain("丁戊"));
    }

    [Test]
    public void Compare_AnyBasisWithItself_IsEqual()
    {
        var titles = new[] { "示例法", "某省示例条例", "某市示例办法" };
        Gen.Select(Gen.OneOf(titles), Gen.Int[1, 40], Gen.Int[0, 3], Gen.Int[0, 4]).Array[1, 5].Select(citations =>
            string.Join('\n', citations.Select(citation => $"《{citation.Item1}》{Pinpoint.OfArticle(citation.Item2, citation.Item3, citation.Item4)}"))).Sample(
            text => Compare(text, text) is { IsEqual: true, QuotationDifferences.IsEmpty: true },
            seed: "0N0XIzNsQ0O2",
            iter: 2_000);
    }

    [Test]
    public void Compare_NullArgument_IsNamed()
    {
        Assert.That(() => LegalBasisComparison.Compare(null!, LegalBasis.Empty, StatuteRegister.Default), Throws.ArgumentNullException);
        Assert.That(() => LegalBasisComparison.Compare(LegalBasis.Empty, null!, StatuteRegister.Default), Throws.ArgumentNullException);
        Assert.That(() => LegalBasisComparison.Compare(LegalBasis.Empty, LegalBasis.Empty, null!), Throws.ArgumentNullException);
    }

    private static LegalBasisComparison Compare(string upper, string lower) => LegalBasisComparison.Compare(LegalBasis.Read(upper), LegalBasis.Read(lower), StatuteRegister.Default);
}
