using CsCheck;
using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Tests.Text;

public sealed class TextDifferenceTests
{
    [TestCase("娱乐场所设立审批", "娱乐场所设立审批", "娱乐场所设立审批")]
    [TestCase("娱乐场所设立审批", "娱乐场所变更审批", "娱乐场所[设立→变更]审批")]
    [TestCase("审批", "设立审批", "[→设立]审批")]
    [TestCase("设立审批", "审批", "[设立→]审批")]
    [TestCase("对违反第六十一条的处罚", "对违反第六十二条的处罚", "对违反第[六十一→六十二]条的处罚", Description = "a number is one word")]
    [TestCase("第二十一条", "第三十一条", "第[二十一→三十一]条")]
    [TestCase("甲", "乙", "[甲→乙]")]
    [TestCase("", "", "")]
    [TestCase("", "新增", "[→新增]")]
    [TestCase("甲乙丙丁戊", "子乙丑丁寅", "[甲乙丙丁戊→子乙丑丁寅]", Description = "single equal characters between changes belong to them")]
    [TestCase("对未按规定公示价格的处罚", "对未按照规定公示收费的处罚", "对未按[→照]规定公示[价格→收费]的处罚")]
    public void Between_TwoTexts_ShowsTheDifferingWords(string expected, string actual, string shown) => Assert.That(Show(TextDifference.Between(expected, actual)), Is.EqualTo(shown));

    [Test]
    public void Between_AnyTexts_GivesBothTextsBack()
    {
        var text = Gen.OneOf("对", "未", "按", "照", "规定", "六", "十", "一", "处罚", "的", "，").Array[0, 14].Select(parts => string.Concat(parts));
        Gen.Select(text, text).Sample(
            (expected, actual) =>
            {
                var segments = TextDifference.Between(expected, actual);
                Assert.That(string.Concat(segments.Where(segment => segment.Kind != SegmentKind.Added).Select(segment => segment.Text)), Is.EqualTo(expected));
                Assert.That(string.Concat(segments.Where(segment => segment.Kind != SegmentKind.Removed).Select(segment => segment.Text)), Is.EqualTo(actual));
                Assert.That(segments.Select(segment => segment.Text), Has.None.Empty);
                Assert.That(segments.Zip(segments.Skip(1)).Where(pair => pair.First.Kind == pair.Second.Kind), Is.Empty);
            },
            seed: "0N0XIzNsQ0O2",
            iter: 5_000);
    }

    [Test]
    public void Between_VeryLongTexts_AreOneChange()
    {
        var (expected, actual) = (new string('甲', 700) + "尾", new string('乙', 700) + "尾");

        Assert.That(TextDifference.Between(expected, actual).Select(segment => segment.Text.Length), Is.EqualTo([700, 700, 1]));
    }

    [Test]
    public void Between_NullArgument_IsNamed()
    {
        Assert.That(() => TextDifference.Between(null!, ""), Throws.ArgumentNullException);
        Assert.That(() => TextDifference.Between("", null!), Throws.ArgumentNullException);
    }

    private static string Show(ValueList<TextSegment> segments)
    {
        var text = "";
        for (var i = 0; i < segments.Count; i++)
        {
            var (kind, part) = segments[i];
            if (kind == SegmentKind.Equal)
            {
                text += part;
                continue;
            }

            var added = kind == SegmentKind.Added ? part : i + 1 < segments.Count && segments[i + 1].Kind == SegmentKind.Added ? segments[++i].Text : "";
            text += $"[{(kind == SegmentKind.Removed ? part : "")}→{added}]";
        }

        return text;
    }
}
