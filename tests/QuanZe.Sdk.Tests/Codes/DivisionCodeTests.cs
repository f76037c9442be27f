using CsCheck;
using QuanZe.Sdk.Codes;

namespace QuanZe.Sdk.Tests.Codes;

public sealed class DivisionCodeTests
{
    [TestCase("370000", AdministrativeLevel.Province, null)]
    [TestCase("370600", AdministrativeLevel.City, "370000")]
    [TestCase("370685", AdministrativeLevel.County, "370600")]
    [TestCase("370685100000", AdministrativeLevel.Township, "370685")]
    [TestCase("370685100201", AdministrativeLevel.Village, "370685100000")]
    [TestCase("441900003000", AdministrativeLevel.Township, "441900")]
    [TestCase("441900003001", AdministrativeLevel.Village, "441900003000")]
    [TestCase("429004", AdministrativeLevel.County, "429000")]
    public void Parse_Digits_GiveLevelAndParent(string text, AdministrativeLevel level, string? parent)
    {
        var code = DivisionCode.Parse(text);

        Assert.That(code.ToString(), Is.EqualTo(text));
        Assert.That(code.Level, Is.EqualTo(level));
        Assert.That(code.Parent?.ToString(), Is.EqualTo(parent));
        Assert.That(code.Province.ToString(), Is.EqualTo(text[..2] + "0000"));
    }

    [TestCase("370000", "37")]
    [TestCase("370600", "3706")]
    [TestCase("370685", "370685")]
    [TestCase("370685100000", "370685100")]
    [TestCase("370685100201", "370685100201")]
    public void Prefix_IsWithoutTheZerosOfLowerLevels(string text, string expected) => Assert.That(DivisionCode.Parse(text).Prefix, Is.EqualTo(expected));

    [Test]
    public void Parts_OfATwelveDigitCode_AreCutOut()
    {
        var code = DivisionCode.Parse("370685100201");

        Assert.That((code.ProvinceDigits, code.PrefectureDigits, code.CountyDigits, code.TownDigits, code.VillageDigits), Is.EqualTo(("37", "06", "85", "100", "201")));
    }

    [Test]
    public void Parts_OfASixDigitCode_EndInZeros()
    {
        var code = DivisionCode.Parse("370685");

        Assert.That((code.TownDigits, code.VillageDigits, code.TwelveDigits), Is.EqualTo(("000", "000", "370685000000")));
    }

    [Test]
    public void Parse_TwelveDigitsOfACounty_IsTheSameAsSix()
    {
        Assert.That(DivisionCode.Parse("370685000000"), Is.EqualTo(DivisionCode.Parse("370685")));
        Assert.That(DivisionCode.Parse("370685000000").ToString(), Is.EqualTo("370685"));
        Assert.That(DivisionCode.Parse("370000000000").Level, Is.EqualTo(AdministrativeLevel.Province));
    }

    [TestCase("370000", "370685", true)]
    [TestCase("370600", "370685", true)]
    [TestCase("370600", "370600", true)]
    [TestCase("370600", "370000", false)]
    [TestCase("370600", "370785", false)]
    [TestCase("370685", "370685100201", true)]
    [TestCase("370685100000", "370685100201", true)]
    [TestCase("370685100000", "370685101000", false)]
    [TestCase("370685100201", "370685100202", false)]
    [TestCase("370685100201", "370685100201", true)]
    [TestCase("441900", "441900003000", true)]
    [TestCase("370000", "440000", false)]
    public void Contains_ByPrefix(string outer, string inner, bool expected) =>
        Assert.That(DivisionCode.Parse(outer).Contains(DivisionCode.Parse(inner)), Is.EqualTo(expected));

    [TestCase("370685", false)]
    [TestCase("370601", false)]
    [TestCase("370618", false)]
    [TestCase("370619", true)]
    [TestCase("370620", true)]
    [TestCase("370621", false)]
    [TestCase("377001", false)]
    [TestCase("377101", true)]
    [TestCase("378001", true)]
    [TestCase("378901", true)]
    [TestCase("379001", false)]
    [TestCase("379101", true)]
    [TestCase("379901", true)]
    public void IsPrivate_DigitsOutsideTheStandard_IsTrue(string text, bool expected) => Assert.That(DivisionCode.Parse(text).IsPrivate, Is.EqualTo(expected));

    [TestCase(null)]
    [TestCase("")]
    [TestCase("37")]
    [TestCase("37068")]
    [TestCase("3706850")]
    [TestCase("37068510020")]
    [TestCase("3706851002010")]
    [TestCase("37O685")]
    [TestCase("370685A00000")]
    [TestCase("000000")]
    [TestCase("990000")]
    [TestCase("370085", Description = "a county without a prefecture")]
    [TestCase("370085000000")]
    [TestCase("370000100000", Description = "a town of no prefecture")]
    [TestCase("370085100000")]
    [TestCase("370685000201", Description = "a village of no town")]
    public void TryParse_NoDivision_IsFalse(string? text)
    {
        Assert.That(DivisionCode.TryParse(text, out var code), Is.False);
        Assert.That(code, Is.EqualTo(default(DivisionCode)));
    }

    [Test]
    public void IsProvince_TheThirtyFourAndTheCorps()
    {
        string[] expected =
        [
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44", "45", "46",
            "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "66", "71", "81", "82",
        ];

        Assert.That(Enumerable.Range(0, 100).Select(number => $"{number:00}").Where(digits => DivisionCode.IsProvince(digits)), Is.EqualTo(expected));
        Assert.That(DivisionCode.IsProvince("3"), Is.False);
        Assert.That(DivisionCode.IsProvince("370"), Is.False);
    }

    [Test]
    public void Parent_AnyCode_ContainsItAndLiesOneLevelHigherOrMore() =>
        Gen.Char["0129"].Array[10].Select(digits => "37" + new string(digits)).Sample(text =>
            !DivisionCode.TryParse(text, out var code) || code.Parent is not { } parent || (parent.Contains(code) && !code.Contains(parent) && parent.Level < code.Level));

    [Test]
    public void TryParse_RandomText_NeverThrows() => Gen.String.Sample(text => DivisionCode.TryParse(text, out var code) == (code != default));

    [Test]
    public void Parse_NoDivision_QuotesTheText() => Assert.That(() => DivisionCode.Parse("990000"), Throws.TypeOf<FormatException>().With.Message.Contains("'990000'"));

    [Test]
    public void Default_IsNoCode()
    {
        Assert.That(default(DivisionCode).ToString(), Is.Empty);
        Assert.That(() => default(DivisionCode).Level, Throws.InvalidOperationException);
    }

    [Test]
    public void CompareTo_OrdersByDigits() => Assert.That(DivisionCode.Parse("370600").CompareTo(DivisionCode.Parse("370685")), Is.Negative);
}
