using CsCheck;
using QuanZe.Sdk.Codes;

namespace QuanZe.Sdk.Tests.Codes;

public sealed class UnifiedSocialCreditCodeTests
{
    private const string Xinjiang = "11650000010183859F";

    // Seventeen characters drawn from the alphabet, the ninth check character computed, then the last: valid by construction of the standard.
    internal static readonly Gen<string> Valid =
        from head in Gen.Char[UnifiedSocialCreditCode.Alphabet].Array[8]
        from body in Gen.Char["0123456789ABCDEFGHJKLMNPQRTUWXY"].Array[8]
        let seventeen = new string(head) + new string(body) + OrganisationCode.CheckCharacterOf(body)
        select seventeen + UnifiedSocialCreditCode.CheckCharacterOf(seventeen);

    [TestCase(Xinjiang)]
    [TestCase("91350100M000100Y43")]
    [TestCase("12441500196720244T")]
    [TestCase("11440100007482575H")]
    [TestCase("11440000MB2D0164XH", Description = "the organisation code ends in X")]
    [TestCase("114403006939513773")]
    [TestCase("11440300MB2D072246")]
    [TestCase("11440000006940060Q")]
    [TestCase("11440100MB2C93184J")]
    [TestCase("114401005799639727")]
    [TestCase("11370000MB0000019Y")]
    [TestCase("11370600MB0000027Q")]
    [TestCase("11370685MB0000035P")]
    public void Parse_CodeWithRightChecks_RoundTrips(string text)
    {
        Assert.That(UnifiedSocialCreditCode.Parse(text).ToString(), Is.EqualTo(text));
        Assert.That(UnifiedSocialCreditCode.Diagnose(text), Is.EqualTo(CodeDiagnosis.WellFormed));
        Assert.That(UnifiedSocialCreditCode.CheckCharacterOf(text), Is.EqualTo(text[17]));
        Assert.That(OrganisationCode.CheckCharacterOf(text.AsSpan(8)), Is.EqualTo(text[16]));
    }

    [Test]
    public void Segments_OfAPublicBody_AreCutByTheStandard()
    {
        var code = UnifiedSocialCreditCode.Parse("12441500196720244T");

        Assert.That(code.RegisteringAuthority, Is.EqualTo('1'));
        Assert.That(code.BodyKind, Is.EqualTo('2'));
        Assert.That(code.DivisionText, Is.EqualTo("441500"));
        Assert.That(code.Division, Is.EqualTo(DivisionCode.Parse("441500")));
        Assert.That(code.OrganisationCode.ToString(), Is.EqualTo("196720244"));
        Assert.That(code.CheckCharacter, Is.EqualTo('T'));
    }

    [Test]
    public void Division_DigitsOfNoProvince_IsNull()
    {
        const string Body = "1199000001018385";
        var seventeen = Body + OrganisationCode.CheckCharacterOf(Body.AsSpan(8));
        var code = UnifiedSocialCreditCode.Parse(seventeen + UnifiedSocialCreditCode.CheckCharacterOf(seventeen));

        Assert.That(code.DivisionText, Is.EqualTo("990000"));
        Assert.That(code.Division, Is.Null);
    }

    [Test]
    public void CheckCharacterOf_SumDivisibleBy31_IsZero()
    {
        // Only character 2 (weight 3) and character 1 (weight 1) count: 1·1 + 3·10 = 31.
        Assert.That(UnifiedSocialCreditCode.CheckCharacterOf("1A000000000000000"), Is.EqualTo('0'));
        Assert.That(UnifiedSocialCreditCode.CheckCharacterOf("00000000000000000"), Is.EqualTo('0'));
    }

    [Test]
    public void CheckCharacterOf_OnePlace_UsesItsWeight()
    {
        int[] weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
        for (var place = 0; place < weights.Length; place++)
        {
            var body = new string('0', place) + "1" + new string('0', 16 - place);
            Assert.That(UnifiedSocialCreditCode.CheckCharacterOf(body), Is.EqualTo(UnifiedSocialCreditCode.Alphabet[31 - weights[place]]), $"place {place + 1}");
        }
    }

    [TestCase("1165000001018385")]
    [TestCase("1165000001018385I")]
    [TestCase("")]
    public void CheckCharacterOf_NotSeventeenOfTheAlphabet_Throws(string body) =>
        Assert.That(() => UnifiedSocialCreditCode.CheckCharacterOf(body), Throws.ArgumentException.With.Message.Contains(body));

    [Test]
    public void Parse_GeneratedCodes_RoundTrip() =>
        Valid.Sample(text => UnifiedSocialCreditCode.TryParse(text, out var code) && code.ToString() == text);

    [Test]
    public void TryParse_OneCharacterChanged_IsCaughtByTheChecks() =>
        Gen.Select(Valid, Gen.Int[0, 17], Gen.Char[UnifiedSocialCreditCode.Alphabet]).Sample((text, place, character) =>
        {
            var changed = text.Remove(place, 1).Insert(place, character.ToString());
            return UnifiedSocialCreditCode.TryParse(changed, out _) == (changed == text);
        });

    [Test]
    public void Diagnose_RandomText_NeverThrowsAndAgreesWithTryParse() =>
        Gen.Char["0123456789ABCXYZISOvz -/　０Ａ无.E+'"].Array[0, 20].Select(characters => new string(characters)).Sample(text =>
            UnifiedSocialCreditCode.TryParse(text, out _) == (UnifiedSocialCreditCode.Diagnose(text).Condition == CodeCondition.WellFormed));

    [TestCase(null, CodeCondition.Missing, CodeGrade.Missing)]
    [TestCase("", CodeCondition.Missing, CodeGrade.Missing)]
    [TestCase("　 ", CodeCondition.Missing, CodeGrade.Missing)]
    [TestCase("/", CodeCondition.Missing, CodeGrade.Missing)]
    [TestCase("无", CodeCondition.Missing, CodeGrade.Missing)]
    [TestCase("11650000010183859f", CodeCondition.Normalisable, CodeGrade.Normalisable)]
    [TestCase(" 1165 0000 0101 83859F", CodeCondition.Normalisable, CodeGrade.Normalisable)]
    [TestCase("１１６５００００010183859F", CodeCondition.Normalisable, CodeGrade.Normalisable)]
    [TestCase("'11650000010183859F", CodeCondition.Normalisable, CodeGrade.Normalisable)]
    [TestCase("13440000515356094L", CodeCondition.WrongCheckDigit, CodeGrade.Doubtful)]
    [TestCase("TE440000GD030003VV", CodeCondition.IllegalCharacter, CodeGrade.Unusable)]
    [TestCase("1165000001018385", CodeCondition.Truncated, CodeGrade.Unusable)]
    [TestCase("11650000010183859", CodeCondition.Truncated, CodeGrade.Unusable)]
    [TestCase("1165000001018385O", CodeCondition.WrongLength, CodeGrade.Unusable)]
    [TestCase("116500000101838", CodeCondition.WrongLength, CodeGrade.Unusable)]
    [TestCase("11650000010183859F0", CodeCondition.WrongLength, CodeGrade.Unusable)]
    [TestCase("010183859", CodeCondition.LegacyOrganisationCode, CodeGrade.Doubtful)]
    [TestCase("01018385-9", CodeCondition.LegacyOrganisationCode, CodeGrade.Doubtful)]
    [TestCase("010183858", CodeCondition.WrongLength, CodeGrade.Unusable)]
    [TestCase("1111111111111111", CodeCondition.Placeholder, CodeGrade.Unusable)]
    [TestCase("000000000000000000", CodeCondition.Placeholder, CodeGrade.Unusable)]
    [TestCase("123456789012345678", CodeCondition.Placeholder, CodeGrade.Unusable)]
    [TestCase("370685", CodeCondition.DivisionCodeInstead, CodeGrade.Unusable)]
    [TestCase("370685000000", CodeCondition.DivisionCodeInstead, CodeGrade.Unusable)]
    [TestCase("990685", CodeCondition.WrongLength, CodeGrade.Unusable)]
    [TestCase("1.14403E+17", CodeCondition.DigitsLostToNumber, CodeGrade.Unusable)]
    [TestCase("1E+17", CodeCondition.DigitsLostToNumber, CodeGrade.Unusable)]
    [TestCase("114403006939513000", CodeCondition.DigitsLostToNumber, CodeGrade.Unusable)]
    [TestCase("114403006939513001", CodeCondition.WrongCheckDigit, CodeGrade.Doubtful)]
    public void Diagnose_Text_IsGraded(string? text, CodeCondition condition, CodeGrade grade)
    {
        var diagnosis = UnifiedSocialCreditCode.Diagnose(text);

        Assert.That(diagnosis.Condition, Is.EqualTo(condition));
        Assert.That(diagnosis.Grade, Is.EqualTo(grade));
        Assert.That(UnifiedSocialCreditCode.TryParse(text, out _), Is.False);
    }

    [TestCase("11650000010183859f")]
    [TestCase("１1650000010183859Ｆ")]
    [TestCase("1165000001\u200b0183859\u00a0F\n")]
    public void Diagnose_Normalisable_ProposesTheCode(string text) =>
        Assert.That(UnifiedSocialCreditCode.Diagnose(text).ProposedText, Is.EqualTo(Xinjiang));

    [TestCase("11650000010183858F", CheckDigits.OrganisationCode | CheckDigits.CreditCode)]
    [TestCase("11650000010183859E", CheckDigits.CreditCode)]
    [TestCase("13440000515356094L", CheckDigits.OrganisationCode | CheckDigits.CreditCode)]
    public void Diagnose_WrongCheck_SaysWhich(string text, CheckDigits expected) =>
        Assert.That(UnifiedSocialCreditCode.Diagnose(text).WrongCheckDigits, Is.EqualTo(expected));

    [Test]
    public void Diagnose_OnlyTheOrganisationCheckIsWrong_SaysSo()
    {
        const string Seventeen = "11650000010183858";
        var text = Seventeen + UnifiedSocialCreditCode.CheckCharacterOf(Seventeen);

        Assert.That(UnifiedSocialCreditCode.Diagnose(text).WrongCheckDigits, Is.EqualTo(CheckDigits.OrganisationCode));
        Assert.That(UnifiedSocialCreditCode.TryParse(text, out _), Is.False);
    }

    [Test]
    public void Diagnose_IllegalCharacter_NamesIt() => Assert.That(UnifiedSocialCreditCode.Diagnose("TE440000GD030003VV").Detail, Is.EqualTo("V"));

    [Test]
    public void Parse_NotACode_QuotesTheText() =>
        Assert.That(() => UnifiedSocialCreditCode.Parse("11650000010183859E"), Throws.TypeOf<FormatException>().With.Message.Contains("11650000010183859E"));

    [Test]
    public void Parse_Null_Throws() => Assert.That(() => UnifiedSocialCreditCode.Parse(null!), Throws.ArgumentNullException);

    [Test]
    public void Default_IsNoCode()
    {
        Assert.That(default(UnifiedSocialCreditCode).ToString(), Is.Empty);
        Assert.That(() => default(UnifiedSocialCreditCode).BodyKind, Throws.InvalidOperationException);
    }

    [Test]
    public void CompareTo_OrdersByText()
    {
        var low = UnifiedSocialCreditCode.Parse(Xinjiang);
        var high = UnifiedSocialCreditCode.Parse("12441500196720244T");

        Assert.That(low.CompareTo(high), Is.Negative);
        Assert.That(high.CompareTo(low), Is.Positive);
        Assert.That(low.CompareTo(low), Is.Zero);
    }
}
