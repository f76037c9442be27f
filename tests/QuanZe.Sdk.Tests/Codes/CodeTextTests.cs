using QuanZe.Sdk.Codes;

namespace QuanZe.Sdk.Tests.Codes;

public sealed class CodeTextTests
{
    [TestCase("650116013001", "650116013001")]
    [TestCase(" 65 01\t16\n01\u30003001\u00a0", "650116013001")]
    [TestCase("ａｂ１２", "AB12")]
    [TestCase("a—b–c−d‐e‑f―g－h-i", "A-B-C-D-E-F-G-H-I")]
    [TestCase("'12", "12")]
    [TestCase("‘12", "12")]
    [TestCase("’12", "12")]
    [TestCase("12'", "12'")]
    [TestCase("12.0", "12")]
    [TestCase("1.0", "1")]
    [TestCase(".0", ".0")]
    [TestCase("12.5", "12.5")]
    [TestCase("A2.0", "A2.0")]
    [TestCase("'", "")]
    [TestCase("", "")]
    public void Normalise_Text_LosesNothingButForm(string text, string expected) => Assert.That(CodeText.Normalise(text), Is.EqualTo(expected));

    [Test]
    public void Normalise_CanonicalText_IsTheSameInstance()
    {
        const string Code = "511A0001000000-510100000000/Z";

        Assert.That(CodeText.Normalise(Code), Is.SameAs(Code));
    }

    [TestCase("1.23E+19", true)]
    [TestCase("1E+5", true)]
    [TestCase("44E+19", true)]
    [TestCase("1.23E19", false)]
    [TestCase("1.23E-19", false)]
    [TestCase("E+19", false)]
    [TestCase("1.E+19", false)]
    [TestCase(".5E+19", false)]
    [TestCase("1.2.3E+19", false)]
    [TestCase("A.2E+19", false)]
    [TestCase("AE+19", false)]
    [TestCase("1.23E+", false)]
    [TestCase("1.23E+1A", false)]
    [TestCase("1.23", false)]
    [TestCase("", false)]
    public void IsScientific_Text_IsDecidedByItsShape(string text, bool expected) => Assert.That(CodeText.IsScientific(text), Is.EqualTo(expected));

    [TestCase("111111", true)]
    [TestCase("11111", false)]
    [TestCase("111112", false)]
    [TestCase("------", true)]
    [TestCase("123456", true)]
    [TestCase("12345", false)]
    [TestCase("890123", true)]
    [TestCase("123457", false)]
    [TestCase("654321", false)]
    [TestCase("012345678901234567", true)]
    public void IsPlaceholder_Text_IsRepeatedOrCounted(string text, bool expected) => Assert.That(CodeText.IsPlaceholder(text), Is.EqualTo(expected));

    [TestCase("", true)]
    [TestCase("/", true)]
    [TestCase("\\", true)]
    [TestCase("-", true)]
    [TestCase("--", true)]
    [TestCase("无", true)]
    [TestCase("暂无", true)]
    [TestCase("没有", true)]
    [TestCase("NULL", true)]
    [TestCase("NONE", true)]
    [TestCase("N/A", true)]
    [TestCase("NA", true)]
    [TestCase(".", true)]
    [TestCase("0", false)]
    [TestCase("无1", false)]
    public void IsMissing_Word_IsOneOfTheList(string text, bool expected) => Assert.That(CodeText.IsMissing(text), Is.EqualTo(expected));

    [TestCase("0123456789", true, true)]
    [TestCase("09AZ", false, true)]
    [TestCase("/", false, false)]
    [TestCase(":", false, false)]
    [TestCase("@", false, false)]
    [TestCase("[", false, false)]
    [TestCase("a", false, false)]
    [TestCase("", false, false)]
    public void AreDigits_Boundaries(string text, bool digits, bool capitals)
    {
        Assert.That(CodeText.AreDigits(text), Is.EqualTo(digits));
        Assert.That(CodeText.AreDigitsAndCapitals(text), Is.EqualTo(capitals));
    }

    [Test]
    public void IndexOfForeign_GivesTheFirst() => Assert.That(CodeText.IndexOfForeign("0A-b"), Is.EqualTo(2));
}
