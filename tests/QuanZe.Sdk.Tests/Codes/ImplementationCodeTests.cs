using CsCheck;
using QuanZe.Sdk.Codes;

namespace QuanZe.Sdk.Tests.Codes;

public sealed class ImplementationCodeTests
{
    private static readonly Gen<string> Valid =
        from body in UnifiedSocialCreditCodeTests.Valid
        from level in Gen.Char["1234567"]
        from code in BaseCodeTests.Valid
        select body + level + code;

    [TestCase("11650000010183859F2650116013001", "11650000010183859F", AdministrativeLevel.Province, "650116013001")]
    [TestCase("12441500196720244T3442199806003", "12441500196720244T", AdministrativeLevel.City, "442199806003")]
    [TestCase("11440100007482575H3440118009000", "11440100007482575H", AdministrativeLevel.City, "440118009000")]
    [TestCase("11440000MB2D0164XH2440289876000", "11440000MB2D0164XH", AdministrativeLevel.Province, "440289876000")]
    [TestCase("11440300MB2D0722464440127028001", "11440300MB2D072246", AdministrativeLevel.County, "440127028001")]
    [TestCase("11440000006940060Q2440113106002", "11440000006940060Q", AdministrativeLevel.Province, "440113106002")]
    [TestCase("1144010057996397273440113106002", "114401005799639727", AdministrativeLevel.City, "440113106002")]
    [TestCase("11370000MB0000019Y2370117013001", "11370000MB0000019Y", AdministrativeLevel.Province, "370117013001")]
    [TestCase("11370600MB0000027Q3370117013001", "11370600MB0000027Q", AdministrativeLevel.City, "370117013001")]
    [TestCase("11370685MB0000035P4370117013001", "11370685MB0000035P", AdministrativeLevel.County, "370117013001")]
    public void Parse_VerifiedCode_IsCutIntoBodyLevelAndBase(string text, string body, AdministrativeLevel level, string baseCode)
    {
        var code = ImplementationCode.Parse(text);

        Assert.That(code.Body.ToString(), Is.EqualTo(body));
        Assert.That(code.Level, Is.EqualTo(level));
        Assert.That(code.LevelDigit, Is.EqualTo((char)('0' + (int)level)));
        Assert.That(code.Base.ToString(), Is.EqualTo(baseCode));
        Assert.That(code.ToString(), Is.EqualTo(text));
        Assert.That(ImplementationCode.Of(code.Body, code.LevelDigit, code.Base), Is.EqualTo(code));
    }

    [TestCase("114403006939513773344201505200802", "02")]
    [TestCase("11440100MB2C93184J344011310600201", "01")]
    public void HandlingItem_VerifiedCode_HasTheImplementationCodeAndASequence(string text, string sequence)
    {
        var code = HandlingItemCode.Parse(text);

        Assert.That(code.Implementation.ToString(), Is.EqualTo(text[..31]));
        Assert.That(code.Sequence, Is.EqualTo(sequence));
        Assert.That(code.ToString(), Is.EqualTo(text));
    }

    [TestCase('1', AdministrativeLevel.National)]
    [TestCase('5', AdministrativeLevel.Township)]
    [TestCase('6', AdministrativeLevel.Village)]
    [TestCase('7', AdministrativeLevel.Unspecified)]
    public void Level_Digit_IsTheNationalOne(char digit, AdministrativeLevel expected) =>
        Assert.That(ImplementationCode.Parse($"11650000010183859F{digit}650116013001").Level, Is.EqualTo(expected));

    [TestCase(null)]
    [TestCase("")]
    [TestCase("11650000010183859F0650116013001", Description = "level 0")]
    [TestCase("11650000010183859F8650116013001", Description = "level 8")]
    [TestCase("11650000010183859F265011601300", Description = "30 characters")]
    [TestCase("11650000010183859F26501160130010")]
    [TestCase("11650000010183859E2650116013001", Description = "wrong check character")]
    [TestCase("11650000010183859F2990116013001", Description = "origin of no province")]
    [TestCase("TE440000GD030003VV2440101001000")]
    public void TryParse_NoImplementationCode_IsFalse(string? text)
    {
        Assert.That(ImplementationCode.TryParse(text, out var code), Is.False);
        Assert.That(code.ToString(), Is.Empty);
    }

    [TestCase(null)]
    [TestCase("11440300693951377334420150520080")]
    [TestCase("1144030069395137733442015052008A2")]
    [TestCase("11440300693951377334420150520080A")]
    [TestCase("114403006939513774344201505200802")]
    public void TryParse_NoHandlingItemCode_IsFalse(string? text)
    {
        Assert.That(HandlingItemCode.TryParse(text, out var code), Is.False);
        Assert.That(code.ToString(), Is.Empty);
    }

    [Test]
    public void Parse_NoCode_QuotesTheText()
    {
        Assert.That(() => ImplementationCode.Parse("x31"), Throws.TypeOf<FormatException>().With.Message.Contains("'x31'"));
        Assert.That(() => HandlingItemCode.Parse("x33"), Throws.TypeOf<FormatException>().With.Message.Contains("'x33'"));
    }

    [Test]
    public void Parse_GeneratedCodes_RoundTrip() => Gen.Select(Valid, Gen.Int[0, 99]).Sample((text, sequence) =>
        !ImplementationCode.TryParse(text, out var code)
        || (code.ToString() == text && HandlingItemCode.Parse($"{text}{sequence:00}").Implementation == code));

    [Test]
    public void TryParse_GeneratedCodes_AreNearlyAllRead() =>
        Assert.That(Enumerable.Range(0, 200).Count(_ => ImplementationCode.TryParse(Valid.Single(), out var _)), Is.GreaterThan(195));

    [Test]
    public void Of_DefaultOrWrongParts_Throws()
    {
        var body = UnifiedSocialCreditCode.Parse("11650000010183859F");
        var code = BaseCode.Parse("650116013001");

        Assert.That(() => ImplementationCode.Of(default, '2', code), Throws.ArgumentException.With.Property("ParamName").EqualTo("body"));
        Assert.That(() => ImplementationCode.Of(body, '2', default), Throws.ArgumentException.With.Property("ParamName").EqualTo("baseCode"));
        Assert.That(() => ImplementationCode.Of(body, '0', code), Throws.InstanceOf<ArgumentOutOfRangeException>().With.Property("ParamName").EqualTo("levelDigit"));
        Assert.That(() => ImplementationCode.Of(body, '8', code), Throws.InstanceOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void CompareTo_OrdersByText()
    {
        var low = HandlingItemCode.Parse("114403006939513773344201505200801");
        var high = HandlingItemCode.Parse("114403006939513773344201505200802");

        Assert.That(low.CompareTo(high), Is.Negative);
        Assert.That(low.Implementation.CompareTo(high.Implementation), Is.Zero);
    }
}
