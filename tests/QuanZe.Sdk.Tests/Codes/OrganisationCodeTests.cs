using CsCheck;
using QuanZe.Sdk.Codes;

namespace QuanZe.Sdk.Tests.Codes;

public sealed class OrganisationCodeTests
{
    private static readonly Gen<string> Valid =
        Gen.Char["0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"].Array[8].Where(body => body.Distinct().Count() > 1)
            .Select(body => new string(body) + OrganisationCode.CheckCharacterOf(body));

    [TestCase("010183859")]
    [TestCase("M000100Y4")]
    [TestCase("MB2D0164X", Description = "11 − 1 = 10 is written X")]
    [TestCase("196720244")]
    public void Parse_RightCheckCharacter_RoundTrips(string text) => Assert.That(OrganisationCode.Parse(text).ToString(), Is.EqualTo(text));

    [Test]
    public void Parse_OldSpellingWithDash_GivesTheNineCharacters() => Assert.That(OrganisationCode.Parse("01018385-9").ToString(), Is.EqualTo("010183859"));

    [Test]
    public void Parse_GeneratedCodes_RoundTrip() => Valid.Sample(text => OrganisationCode.Parse(text).ToString() == text);

    // 11 is prime and no weight is divisible by it; values that differ by 11 or 22 (0 and B, 0 and M) have the same remainder.
    [Test]
    public void TryParse_OneDigitChanged_IsCaught() =>
        Gen.Select(Gen.Char["0123456789"].Array[8].Where(body => body.Distinct().Count() > 2), Gen.Int[0, 7], Gen.Char["0123456789"]).Sample((body, place, digit) =>
        {
            var text = new string(body) + OrganisationCode.CheckCharacterOf(body);
            var changed = text.Remove(place, 1).Insert(place, digit.ToString());
            return OrganisationCode.TryParse(changed, out _) == (changed == text);
        });

    [Test]
    public void CheckCharacterOf_OnePlace_UsesItsWeight()
    {
        // 11 minus the weight; 10 is X, and weight 10 leaves 1.
        const string Expected = "84216379";
        for (var place = 0; place < 8; place++)
        {
            Assert.That(OrganisationCode.CheckCharacterOf(new string('0', place) + "1" + new string('0', 7 - place)), Is.EqualTo(Expected[place]));
        }

        Assert.That(OrganisationCode.CheckCharacterOf("00000000"), Is.EqualTo('0'), "11 is written 0");
        Assert.That(OrganisationCode.CheckCharacterOf("A0000000"), Is.EqualTo('3'), "A is 10: 30 mod 11 = 8");
        Assert.That(OrganisationCode.CheckCharacterOf("Z0000000"), Is.EqualTo('5'), "Z is 35: 105 mod 11 = 6");
    }

    [TestCase("0101838")]
    [TestCase("0101838a")]
    [TestCase("0101-838")]
    public void CheckCharacterOf_NotEightCharacters_Throws(string body) =>
        Assert.That(() => OrganisationCode.CheckCharacterOf(body), Throws.ArgumentException.With.Message.Contains(body));

    [TestCase(null)]
    [TestCase("")]
    [TestCase("010183858")]
    [TestCase("01018385")]
    [TestCase("0101838599")]
    [TestCase("0101838-59")]
    [TestCase("01018385--9")]
    [TestCase("m000100Y4")]
    [TestCase("000000000", Description = "a filler that agrees with its check character")]
    public void TryParse_NoCode_IsFalse(string? text)
    {
        Assert.That(OrganisationCode.TryParse(text, out var code), Is.False);
        Assert.That(code.ToString(), Is.Empty);
    }

    [Test]
    public void Parse_NoCode_QuotesTheText() =>
        Assert.That(() => OrganisationCode.Parse("010183858"), Throws.TypeOf<FormatException>().With.Message.Contains("'010183858'"));

    [Test]
    public void CompareTo_OrdersByText() =>
        Assert.That(OrganisationCode.Parse("010183859").CompareTo(OrganisationCode.Parse("196720244")), Is.Negative);
}
