using CsCheck;
using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Tests.Text;

public sealed class NormalisedTextTests
{
    // Characters that meet every step: widths, spaces, marks, numbers, words that the steps know.
    private static readonly Gen<string> Nasty =
        Gen.OneOf(
            Gen.Char["甲乙对的之非 　\u00a0\u200b\n\t（）()〔〕[]【】{}《》〈〉<>“”\"'—-–～·•。．.；;，,、：:①②Ⅱ⑴⒈㈠○〇8８aA一二十"].Select(character => character.ToString()),
            Words("（县级）", "(市级)", "权限内", "市本级", "的的", "处罚处罚", "行政处罚", "帐目", "其它", "部份", "撤消", "【行政许可】", "【乙类】", "1.", "(一)", "二、", "……", "——", "处罚", "（变更）"))
        .Array[0, 14].Select(string.Concat);

    private static Gen<string> Words(params string[] words) => Gen.Int[0, words.Length - 1].Select(index => words[index]);

    [TestCase("枪支(弹药)运输(携运）许可", "枪支(弹药)运输(携运)许可", Description = "one pair of mixed widths")]
    [TestCase("等８市ＡＢ", "等8市AB")]
    [TestCase("Ⅱ类射线装置", "II类射线装置")]
    [TestCase("甲〔2018〕1号", "甲(2018)1号")]
    [TestCase("甲[2018]1号", "甲(2018)1号")]
    [TestCase("甲【2018】1号", "甲(2018)1号")]
    [TestCase("甲{乙}丙〖丁〗戊﹝己﹞庚〘辛〙", "甲(乙)丙(丁)戊(己)庚(辛)")]
    [TestCase("《国务院关于修改<全国经济普查条例>的决定》", "《国务院关于修改《全国经济普查条例》的决定》")]
    [TestCase("《国务院关于修改〈全国经济普查条例〉的决定》", "《国务院关于修改《全国经济普查条例》的决定》")]
    [TestCase("＜甲≪乙≫＞", "《甲《乙》》")]
    [TestCase("«甲»", "《甲》")]
    [TestCase("3<5>2", "3<5>2")]
    [TestCase("a>甲<b", "a>甲<b")]
    [TestCase("“甲”「乙」『丙』〝丁〞„戊‟", "\"甲\"\"乙\"\"丙\"\"丁\"\"戊\"")]
    [TestCase("‘甲’‚乙‛", "'甲''乙'")]
    [TestCase("甲——乙–丙－丁--戊", "甲-乙-丙-丁-戊")]
    [TestCase("甲―乙‐丙‑丁‒戊−己﹣庚─辛━壬", "甲-乙-丙-丁-戊-己-庚-辛-壬")]
    [TestCase("甲～乙〜丙∼丁∽戊", "甲~乙~丙~丁~戊")]
    [TestCase("甲•乙・丙‧丁∙戊⋅己∘庚", "甲·乙·丙·丁·戊·己·庚")]
    [TestCase("法律援助律师执业许可((占编人员))", "法律援助律师执业许可(占编人员)")]
    [TestCase("许可（（（占编）））", "许可(占编)")]
    [TestCase("许可（（甲）（乙））", "许可((甲)(乙))", Description = "the outer pair holds two, it doubles none")]
    [TestCase("许可（（甲）乙）", "许可((甲)乙)")]
    [TestCase("许可（甲（乙））", "许可(甲(乙))")]
    [TestCase("许可（（甲）", "许可((甲)")]
    [TestCase("《《甲》》", "《甲》")]
    [TestCase("《甲》》", "《甲》》")]
    [TestCase("对拒绝\n配合统\n计调查的处罚", "对拒绝配合统计调查的处罚")]
    [TestCase("改建、扩建 （含改变）", "改建、扩建(含改变)")]
    [TestCase(" 　甲 乙\u00a0", "甲乙")]
    [TestCase("执行 ISO  9001 标准", "执行ISO 9001标准")]
    [TestCase("GB\t12345", "GB 12345")]
    [TestCase("GB\nT", "GB T")]
    [TestCase("第20\r\n15号", "第2015号", Description = "a line break inside a number")]
    [TestCase("第20\n A号", "第20 A号")]
    [TestCase("第20 15号", "第20 15号")]
    [TestCase("甲\u200b乙\ufeff", "甲乙")]
    [TestCase("等行为的行政处罚。", "等行为的行政处罚")]
    [TestCase("甲；;，,、：:.。", "甲")]
    [TestCase("（甲。）", "(甲。)")]
    [TestCase("甲！", "甲!")]
    [TestCase("帐目管理、记帐", "账目管理、记账")]
    [TestCase("帐篷、蚊帐、营帐、帐幕、帐帘、纱帐、床帐、帐幔", "帐篷、蚊帐、营帐、帐幕、帐帘、纱帐、床帐、帐幔")]
    [TestCase("其它行政权力", "其他行政权力")]
    [TestCase("它类", "它类")]
    [TestCase("部份成份", "部分成分")]
    [TestCase("全部份额、成份数、部份制、身份", "全部份额、成份数、部份制、身份")]
    [TestCase("撤消登记", "撤销登记")]
    [TestCase("撤消防设施、取消", "撤消防设施、取消")]
    [TestCase("关於", "关于")]
    [TestCase("二○二一年", "二〇二一年")]
    [TestCase("○类", "○类")]
    [TestCase("活动的的处罚", "活动的处罚")]
    [TestCase("以营利为目的的行为、标的的", "以营利为目的的行为、标的的")]
    [TestCase("的的的甲", "的甲")]
    [TestCase("活动的行政处罚处罚", "活动的行政处罚")]
    [TestCase("活动的处罚处罚（不含吊销）", "活动的处罚(不含吊销)")]
    [TestCase("对检查检查站的行为", "对检查检查站的行为")]
    [TestCase("甲乙甲乙", "甲乙甲乙")]
    [TestCase("处罚处罚", "处罚")]
    [TestCase("许可许可", "许可")]
    [TestCase("确认确认", "确认")]
    [TestCase("奖励奖励", "奖励")]
    [TestCase("裁决裁决", "裁决")]
    [TestCase("征收征收", "征收")]
    [TestCase("给付给付", "给付")]
    [TestCase("强制强制", "强制")]
    [TestCase("检查检查", "检查")]
    [TestCase("审批审批", "审批")]
    [TestCase("备案备案", "备案")]
    [TestCase("1.民办职业培训学校设立审批", "民办职业培训学校设立审批")]
    [TestCase("１．民办学校", "民办学校")]
    [TestCase("12、民办学校", "民办学校")]
    [TestCase("3)民办学校", "民办学校")]
    [TestCase("（1）民办学校", "民办学校")]
    [TestCase("（十二）、民办学校", "民办学校")]
    [TestCase("一、民办学校", "民办学校")]
    [TestCase("①民办学校", "民办学校")]
    [TestCase("❷、民办学校", "民办学校")]
    [TestCase("㉑民办学校", "民办学校")]
    [TestCase("⓪民办学校", "民办学校")]
    [TestCase("⑴民办学校", "民办学校")]
    [TestCase("⒈民办学校", "民办学校")]
    [TestCase("㈠民办学校", "民办学校")]
    [TestCase("【行政许可】民办学校", "民办学校")]
    [TestCase("【主项】1.【许可】民办学校", "民办学校")]
    [TestCase("999.甲", "甲")]
    [TestCase("1000.甲", "1000.甲")]
    [TestCase("1.5吨以下", "1.5吨以下")]
    [TestCase("二、三类医疗器械经营许可", "二、三类医疗器械经营许可")]
    [TestCase("3D打印", "3D打印")]
    [TestCase("一般建设项目", "一般建设项目")]
    [TestCase("（1甲", "(1甲")]
    [TestCase("（甲）乙", "(甲)乙")]
    [TestCase("（1）", "(1)")]
    [TestCase("1.", "1")]
    [TestCase("①②类装置", "12类装置")]
    [TestCase("①", "1")]
    [TestCase("①②、甲", "甲")]
    [TestCase("【乙类】大型医用设备配置许可", "(乙类)大型医用设备配置许可")]
    [TestCase("【行政许可】", "(行政许可)")]
    [TestCase("【行政许可", "(行政许可")]
    [TestCase("甲【行政许可】乙", "甲(行政许可)乙")]
    [TestCase("", "")]
    [TestCase("。", "")]
    [TestCase(" ", "")]
    public void Plain_TypographyOnly_IsUnified(string raw, string expected)
    {
        var text = NormalisedText.Of(raw);

        Assert.That(text.Plain, Is.EqualTo(expected));
        Assert.That(text.Comparison, Is.EqualTo(expected));
        Assert.That(text.HasLevelMark, Is.False);
        Assert.That(CanonicalText.Of(raw, TextForm.Plain), Is.EqualTo(expected));
    }

    [TestCase("建设工程规划许可（县级）", "建设工程规划许可")]
    [TestCase("建设工程规划许可(市级)", "建设工程规划许可")]
    [TestCase("采矿许可（省级发证）", "采矿许可")]
    [TestCase("采矿许可（市级/县级）", "采矿许可")]
    [TestCase("采矿许可（市级、县级审批）", "采矿许可")]
    [TestCase("采矿许可（市级权限）", "采矿许可")]
    [TestCase("采矿许可（权限内）", "采矿许可")]
    [TestCase("采矿许可（省委托）", "采矿许可")]
    [TestCase("采矿许可（县（市、区）级）", "采矿许可")]
    [TestCase("采矿许可（设区的市级以下）", "采矿许可")]
    [TestCase("采矿许可（省级及以上部分）", "采矿许可")]
    [TestCase("采矿许可（市本级）登记", "采矿许可登记")]
    [TestCase("采矿许可（地州市级）（变更）", "采矿许可(变更)")]
    [TestCase("采矿许可（县级）。", "采矿许可")]
    [TestCase("权限内企业投资项目备案", "企业投资项目备案")]
    [TestCase("权限范围内企业投资项目备案", "企业投资项目备案")]
    [TestCase("本级权限内的企业投资项目备案", "企业投资项目备案")]
    [TestCase("县级权限内企业投资项目备案", "企业投资项目备案")]
    [TestCase("市本级企业投资项目备案", "企业投资项目备案")]
    [TestCase("对权限内企业的处罚", "对企业的处罚")]
    [TestCase("（县级）采矿许可", "采矿许可")]
    [TestCase("（县级）1.采矿许可", "采矿许可")]
    [TestCase("权限内②采矿许可", "2采矿许可")]
    public void Comparison_MarkOfTheLevel_GoesAndIsNamed(string raw, string expected)
    {
        var text = NormalisedText.Of(raw);

        Assert.That(text.Comparison, Is.EqualTo(expected));
        Assert.That(text.Plain, Is.Not.EqualTo(expected));
        Assert.That(text.HasLevelMark, Is.True);
        Assert.That(text.LevelMarks.ToArray(), Has.Length.GreaterThanOrEqualTo(1).And.All.Property("To").EqualTo(""));
        Assert.That(text.In(TextForm.Plain), Is.EqualTo(text.Plain));
        Assert.That(text.In(TextForm.Comparison), Is.EqualTo(expected));
    }

    // What must never be folded: each pair is two different items.
    [TestCase("执业许可（变更）", "执业许可")]
    [TestCase("执业许可（变更）", "执业许可（延续）")]
    [TestCase("处罚（不包括吊销许可证）", "处罚")]
    [TestCase("违反第六十一条的处罚", "违反第六十二条的处罚")]
    [TestCase("违反第61条的处罚", "违反第62条的处罚")]
    [TestCase("违反第六十一条的处罚", "违反第六十一条之一的处罚")]
    [TestCase("新办许可证", "变更许可证")]
    [TestCase("非国家重点保护野生动物", "国家重点保护野生动物")]
    [TestCase("平台经营者", "经营者")]
    [TestCase("中国之友", "中国的友")]
    [TestCase("对甲的处罚", "对甲处罚")]
    [TestCase("对甲的处罚", "对甲的检查")]
    [TestCase("甲和乙", "甲或乙")]
    [TestCase("甲、乙", "甲乙")]
    [TestCase("甲，乙", "甲、乙")]
    [TestCase("1类", "2类")]
    [TestCase("一类", "1类")]
    [TestCase("许可（省级自然保护区）", "许可")]
    [TestCase("许可（县级市）", "许可")]
    [TestCase("许可（二级）", "许可")]
    [TestCase("许可（省）", "许可")]
    [TestCase("许可（委托）", "许可")]
    [TestCase("许可（审批）", "许可")]
    [TestCase("许可（以上）", "许可")]
    [TestCase("许可（市级以上文物保护单位）", "许可")]
    [TestCase("省级自然保护区审批", "自然保护区审批")]
    [TestCase("县级医院设置", "医院设置")]
    [TestCase("企业权限内备案", "企业备案")]
    [TestCase("“双随机”检查", "双随机检查")]
    [TestCase("《条例》第三条", "条例第三条")]
    [TestCase("未按照规定", "未按规定")]
    public void Comparison_MeaningDiffers_StaysDifferent(string left, string right) =>
        Assert.That(NormalisedText.Of(left).Comparison, Is.Not.EqualTo(NormalisedText.Of(right).Comparison));

    [TestCase("（县级）")]
    [TestCase("权限内")]
    [TestCase("市本级")]
    public void Comparison_NothingButAMark_IsKept(string raw) => Assert.That(NormalisedText.Of(raw).Comparison, Is.EqualTo(NormalisedText.Of(raw).Plain));

    [TestCase("等８市", RewriteKind.Width, 1, "８", "8")]
    [TestCase("甲Ⅱ类", RewriteKind.Width, 1, "Ⅱ", "II")]
    [TestCase("甲\u200b乙", RewriteKind.Invisible, 1, "\u200b", "")]
    [TestCase("甲  乙", RewriteKind.Space, 1, "  ", "")]
    [TestCase("甲\u3000", RewriteKind.Space, 1, "\u3000", "")]
    [TestCase("a \tb", RewriteKind.Space, 1, " \t", " ")]
    [TestCase("a\u00a0b", RewriteKind.Space, 1, "\u00a0", " ")]
    [TestCase("甲\r\n乙", RewriteKind.LineBreak, 1, "\r\n", "")]
    [TestCase("a\nb", RewriteKind.LineBreak, 1, "\n", " ")]
    [TestCase("甲〔乙〕", RewriteKind.Bracket, 1, "〔", "(")]
    [TestCase("甲((乙))", RewriteKind.DoubledBracket, 1, "(", "")]
    [TestCase("甲(乙", RewriteKind.UnbalancedBracket, 1, "(", "(")]
    [TestCase("甲乙)", RewriteKind.UnbalancedBracket, 2, ")", ")")]
    [TestCase("甲《乙", RewriteKind.UnbalancedBracket, 1, "《", "《")]
    [TestCase("甲》乙", RewriteKind.UnbalancedBracket, 1, "》", "》")]
    [TestCase("甲<乙>", RewriteKind.TitleMark, 1, "<", "《")]
    [TestCase("甲〈乙〉", RewriteKind.TitleMark, 1, "〈", "《")]
    [TestCase("甲“乙”", RewriteKind.Quote, 1, "“", "\"")]
    [TestCase("甲‘乙’", RewriteKind.Quote, 1, "‘", "'")]
    [TestCase("甲—乙", RewriteKind.Dash, 1, "—", "-")]
    [TestCase("甲--乙", RewriteKind.Dash, 2, "-", "")]
    [TestCase("甲〜乙", RewriteKind.Dash, 1, "〜", "~")]
    [TestCase("甲•乙", RewriteKind.Dash, 1, "•", "·")]
    [TestCase("记帐", RewriteKind.Variant, 1, "帐", "账")]
    [TestCase("甲的的乙", RewriteKind.DoubledWord, 2, "的", "")]
    [TestCase("甲处罚处罚", RewriteKind.DoubledWord, 3, "处罚", "")]
    [TestCase("甲。", RewriteKind.TrailingPunctuation, 1, "。", "")]
    [TestCase("1.甲", RewriteKind.LeadingNumber, 0, "1.", "")]
    [TestCase("【许可】甲", RewriteKind.LeadingTag, 0, "【许可】", "")]
    [TestCase("甲(县级)", RewriteKind.LevelMark, 1, "(县级)", "")]
    [TestCase("对权限内甲", RewriteKind.LevelMark, 1, "权限内", "")]
    public void Rewrites_OneKind_SaysWhatWhereAndHow(string raw, RewriteKind kind, int position, string from, string to) =>
        Assert.That(NormalisedText.Of(raw).Rewrites, Does.Contain(new Rewrite(kind, position, from, to)));

    [Test]
    public void Rewrites_AfterEarlierOnes_StillNameTheRawPosition()
    {
        var text = NormalisedText.Of(" 1.甲 乙（县级）");

        Assert.That(text.Comparison, Is.EqualTo("甲乙"));
        Assert.That(text.LevelMarks.Single(), Is.EqualTo(new Rewrite(RewriteKind.LevelMark, 6, "(县级)", "")));
    }

    [Test]
    public void Rewrites_CanonicalText_HasNone() => Assert.That(NormalisedText.Of("对拒绝配合统计调查的处罚(不包括吊销)").Rewrites, Is.Empty);

    [Test]
    public void Rewrites_UnbalancedBracket_IsNotedOnceAndKept()
    {
        var text = NormalisedText.Of("　（禁止使用童工规定》（县级）");

        Assert.That(text.Plain, Is.EqualTo("(禁止使用童工规定》(县级)"));
        Assert.That(text.Rewrites.Where(rewrite => rewrite.Kind == RewriteKind.UnbalancedBracket), Has.Exactly(2).Items);
    }

    [Test]
    public void Of_Null_IsEmpty()
    {
        Assert.That(NormalisedText.Of(null), Is.SameAs(NormalisedText.Empty));
        Assert.That(NormalisedText.Of(null).Comparison, Is.Empty);
        Assert.That(CanonicalText.Of((string?)null), Is.Empty);
    }

    [Test]
    public void Equals_GoesByTheRawText()
    {
        Assert.That(NormalisedText.Of("甲 "), Is.EqualTo(NormalisedText.Of(new string("甲 ".ToCharArray()))));
        Assert.That(NormalisedText.Of("甲 "), Is.Not.EqualTo(NormalisedText.Of("甲")));
        Assert.That(NormalisedText.Of("甲 ").Equals(null), Is.False);
        Assert.That(NormalisedText.Of("甲 ").GetHashCode(), Is.EqualTo(NormalisedText.Of(new string("甲 ".ToCharArray())).GetHashCode()));
        Assert.That(NormalisedText.Of("甲 ").ToString(), Is.EqualTo("甲 "));
    }

    [Test]
    public void Of_AnyText_IsIdempotentInBothForms() => Nasty.Sample(raw =>
    {
        var text = NormalisedText.Of(raw);
        return NormalisedText.Of(text.Plain).Plain == text.Plain && NormalisedText.Of(text.Comparison).Comparison == text.Comparison
            && NormalisedText.Of(text.Plain).Comparison == text.Comparison;
    }, iter: 2_000);

    [Test]
    public void CanonicalText_AnyText_EqualsTheLoggedForm() => Nasty.Sample(raw =>
    {
        var text = NormalisedText.Of(raw);
        return CanonicalText.Of(raw, TextForm.Plain) == text.Plain && CanonicalText.Of(raw) == text.Comparison && CanonicalText.Of(raw.AsSpan()) == text.Comparison;
    }, iter: 2_000);

    [Test]
    public void CanonicalText_RandomUnicode_NeverThrows() =>
        Gen.String.Sample(raw => CanonicalText.Of(raw) == NormalisedText.Of(raw).Comparison);

    [Test]
    public void Rewrites_AnyText_BeginInsideTheRawText() => Nasty.Sample(raw =>
        NormalisedText.Of(raw).Rewrites.All(rewrite => rewrite.Position >= 0 && rewrite.Position < raw.Length && rewrite.From.Length > 0));

    [Test]
    public void Of_ChangedText_HasARewrite() => Nasty.Sample(raw => NormalisedText.Of(raw) is var text && (text.Comparison == raw || !text.Rewrites.IsEmpty));

    [Test]
    public void CanonicalText_NothingToDo_GivesTheSameInstance()
    {
        const string Name = "对拒绝配合统计调查的处罚";

        Assert.That(CanonicalText.Of(Name), Is.SameAs(Name));
        Assert.That(CanonicalText.Of("甲(变更)", TextForm.Plain), Is.EqualTo("甲(变更)"));
        Assert.That(CanonicalText.Of(ReadOnlySpan<char>.Empty), Is.Empty);
        Assert.That(CanonicalText.Of("甲（乙）丙".AsSpan(1, 3)), Is.EqualTo("(乙)"));
    }

    [Test]
    public void CanonicalText_LongText_IsFoldedBeyondTheStack()
    {
        var limit = new string('甲', 191);
        Assert.That(CanonicalText.Of(limit + "。"), Is.EqualTo(limit));
        Assert.That(CanonicalText.Of(limit + "甲。"), Is.EqualTo(limit + "甲"));

        var raw = new string('⑳', 600) + "甲";

        Assert.That(CanonicalText.Of(raw), Is.EqualTo(string.Concat(Enumerable.Repeat("20", 600)) + "甲"));
        Assert.That(CanonicalText.Of(new string('Ⅷ', 512)), Has.Length.EqualTo(512 * 4));
    }

    [Test]
    public void Rewrite_ToString_IsReadable() =>
        Assert.That(new Rewrite(RewriteKind.Width, 3, "８", "8").ToString(), Is.EqualTo("Width@3 \"８\" → \"8\""));
}
