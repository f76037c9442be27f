using CsCheck;
using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Tests.Text;

public sealed class ChineseNumeralTests
{
    [TestCase("零", 0)]
    [TestCase("〇", 0)]
    [TestCase("一", 1)]
    [TestCase("九", 9)]
    [TestCase("十", 10)]
    [TestCase("十一", 11)]
    [TestCase("一十一", 11)]
    [TestCase("二十", 20)]
    [TestCase("六十一", 61)]
    [TestCase("九十九", 99)]
    [TestCase("一百", 100)]
    [TestCase("一百零一", 101)]
    [TestCase("一百〇一", 101)]
    [TestCase("一百一十", 110)]
    [TestCase("一百十五", 115)]
    [TestCase("两百", 200)]
    [TestCase("一千零五", 1005)]
    [TestCase("一千零一十", 1010)]
    [TestCase("一千零十二", 1012)]
    [TestCase("一千一百零一", 1101)]
    [TestCase("一千二百六十", 1260)]
    [TestCase("九千九百九十九", 9999)]
    [TestCase("一万", 10_000)]
    [TestCase("一万零五", 10_005)]
    [TestCase("一万零五百", 10_500)]
    [TestCase("一万五千", 15_000)]
    [TestCase("十万", 100_000)]
    [TestCase("十二万", 120_000)]
    [TestCase("一百零一万", 1_010_000)]
    [TestCase("九千九百九十九万九千九百九十九", 99_999_999)]
    [TestCase("二〇二一", 2021)]
    [TestCase("二○二一", 2021)]
    [TestCase("一〇一", 101)]
    [TestCase("贰佰叁拾", 230)]
    [TestCase("壹仟肆佰伍拾陆", 1456)]
    [TestCase("柒拾捌", 78)]
    [TestCase("玖", 9)]
    [TestCase("61", 61)]
    [TestCase("６１", 61)]
    [TestCase("007", 7)]
    [TestCase("99999999", 99_999_999)]
    public void TryRead_Numeral_GivesItsValue(string text, int expected)
    {
        Assert.That(ChineseNumeral.TryRead(text, out var value), Is.True);
        Assert.That(value, Is.EqualTo(expected));
    }

    [TestCase("")]
    [TestCase("条")]
    [TestCase("六十一条")]
    [TestCase("六 十")]
    [TestCase("百", Description = "one hundred is never written without 一")]
    [TestCase("千一")]
    [TestCase("万")]
    [TestCase("一百五", Description = "105 or 150")]
    [TestCase("一千五")]
    [TestCase("一万五")]
    [TestCase("一千五十", Description = "a skipped unit needs 零")]
    [TestCase("一百零五十", Description = "nothing is skipped, so 零 is wrong")]
    [TestCase("一百零零一")]
    [TestCase("一百零")]
    [TestCase("十零")]
    [TestCase("零十")]
    [TestCase("十十")]
    [TestCase("十百")]
    [TestCase("二十三百")]
    [TestCase("六六十")]
    [TestCase("一百零万")]
    [TestCase("一百一万")]
    [TestCase("一万二万")]
    [TestCase("一万五百")]
    [TestCase("6十")]
    [TestCase("６十")]
    [TestCase("十6")]
    [TestCase("100000000", Description = "above the largest number")]
    [TestCase("99999999999999999999999999999")]
    [TestCase("-1")]
    public void TryRead_NoNumeralOrAmbiguous_IsFalse(string text)
    {
        Assert.That(ChineseNumeral.TryRead(text, out var value), Is.False);
        Assert.That(value, Is.Zero);
    }

    [TestCase(0, "零")]
    [TestCase(10, "十")]
    [TestCase(11, "十一")]
    [TestCase(20, "二十")]
    [TestCase(61, "六十一")]
    [TestCase(100, "一百")]
    [TestCase(101, "一百零一")]
    [TestCase(110, "一百一十")]
    [TestCase(111, "一百一十一")]
    [TestCase(1001, "一千零一")]
    [TestCase(1010, "一千零一十")]
    [TestCase(1100, "一千一百")]
    [TestCase(10_000, "一万")]
    [TestCase(10_010, "一万零一十")]
    [TestCase(15_000, "一万五千")]
    [TestCase(100_000, "十万")]
    [TestCase(110_000, "十一万")]
    [TestCase(99_999_999, "九千九百九十九万九千九百九十九")]
    public void Write_Number_GivesTheSpellingOfStatutes(int value, string expected) => Assert.That(ChineseNumeral.Write(value), Is.EqualTo(expected));

    [Test]
    public void Write_EveryArticleNumber_IsReadBack()
    {
        for (var number = 0; number <= 20_000; number++)
        {
            Assert.That(ChineseNumeral.TryRead(ChineseNumeral.Write(number), out var value), Is.True);
            Assert.That(value, Is.EqualTo(number));
        }
    }

    [Test]
    public void Write_AnyNumber_IsReadBack() =>
        Gen.Int[0, ChineseNumeral.MaxValue].Sample(number => ChineseNumeral.TryRead(ChineseNumeral.Write(number), out var value) && value == number);

    [TestCase(-1)]
    [TestCase(ChineseNumeral.MaxValue + 1)]
    public void Write_OutOfRange_Throws(int value) =>
        Assert.That(() => ChineseNumeral.Write(value), Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("value"));

    [Test]
    public void TryReadAt_InsideAText_GivesValueAndLength()
    {
        Assert.That(ChineseNumeral.TryReadAt("第六十一条第2款", 1, out var value, out var length), Is.True);
        Assert.That((value, length), Is.EqualTo((61, 3)));

        Assert.That(ChineseNumeral.TryReadAt("第六十一条第2款", 6, out value, out length), Is.True);
        Assert.That((value, length), Is.EqualTo((2, 1)));

        Assert.That(ChineseNumeral.TryReadAt("第六十", 1, out value, out length), Is.True);
        Assert.That((value, length), Is.EqualTo((60, 2)));
    }

    [TestCase("第六十一条", 0)]
    [TestCase("第六十一条", -1)]
    [TestCase("第六十一条", 5)]
    [TestCase("一百五条", 0)]
    public void TryReadAt_NoNumeralThere_IsFalse(string text, int start)
    {
        Assert.That(ChineseNumeral.TryReadAt(text, start, out var value, out var length), Is.False);
        Assert.That((value, length), Is.EqualTo((0, 0)));
    }

    [Test]
    public void TryRead_RandomNumeralCharacters_NeverThrows() =>
        Gen.Char["零〇○一二两三九十百千万拾佰仟０９09条 "].Array[0, 12].Sample(characters =>
        {
            var read = ChineseNumeral.TryRead(characters, out var value);
            return value is >= 0 and <= ChineseNumeral.MaxValue && (read || value == 0);
        });

    [Test]
    public void IsNumeral_DigitsAndUnits_IsTrue()
    {
        Assert.That("零〇○一壹二两贰三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万0123456789０１２３４５６７８９".All(ChineseNumeral.IsNumeral), Is.True);
        Assert.That("条款项目点第亿/:／：".Any(ChineseNumeral.IsNumeral), Is.False);
    }
}
