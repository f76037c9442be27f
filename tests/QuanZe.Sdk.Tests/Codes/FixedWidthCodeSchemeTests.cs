using QuanZe.Sdk.Codes;

namespace QuanZe.Sdk.Tests.Codes;

public sealed class FixedWidthCodeSchemeTests
{
    [Test]
    public void Shandong_ThirteenDigits_AreCutIntoParts()
    {
        var reading = CodeSchemes.Shandong.Read("3700000217001");

        Assert.That(reading.Kind, Is.EqualTo(CodeKind.Local));
        Assert.That(reading.Diagnosis, Is.EqualTo(CodeDiagnosis.WellFormed));
        Assert.That(reading.SchemeId, Is.EqualTo("shandong-13"));
        Assert.That(reading.Division, Is.EqualTo(DivisionCode.Parse("370000")));
        Assert.That(reading.Level, Is.EqualTo(AdministrativeLevel.Province));
        Assert.That((reading.TypeCode, reading.Type), Is.EqualTo(("02", (ItemType?)ItemType.Penalty)));
        Assert.That(reading.Part(CodeSegmentKind.Department), Is.EqualTo("17"));
        Assert.That(reading.Part(CodeSegmentKind.Sequence), Is.EqualTo("001"));
        Assert.That(reading.BaseKey, Is.EqualTo("0217001"));
        Assert.That(reading.Base, Is.Null);
        Assert.That(reading.Rebuild(), Is.EqualTo("3700000217001"));
        Assert.That(reading.Body, Is.Null);
    }

    [Test]
    public void Shandong_SameItemOfACounty_HasTheSameKey() =>
        Assert.That(CodeSchemes.Shandong.Read("3706850217001").BaseKey, Is.EqualTo(CodeSchemes.Shandong.Read("3700000217001").BaseKey));

    [TestCase("650200207CF51200", "CF", ItemType.Penalty, "207", "512", "00")]
    [TestCase("650200207XK00101", "XK", ItemType.Licence, "207", "001", "01")]
    [TestCase("650200207QZ00300", "QZ", ItemType.Coercion, "207", "003", "00")]
    public void Xinjiang_SixteenCharacters_AreCutIntoParts(string text, string type, ItemType canonical, string department, string serial, string sub)
    {
        var reading = CodeSchemes.Xinjiang.Read(text);

        Assert.That((reading.TypeCode, reading.Type), Is.EqualTo((type, (ItemType?)canonical)));
        Assert.That((reading.Part(CodeSegmentKind.Department), reading.Part(CodeSegmentKind.MainItem), reading.Part(CodeSegmentKind.SubItem)), Is.EqualTo((department, serial, sub)));
        Assert.That(reading.Division, Is.EqualTo(DivisionCode.Parse("650200")));
        Assert.That(reading.Level, Is.EqualTo(AdministrativeLevel.City));
        Assert.That(reading.BaseKey, Is.EqualTo(text[6..]));
        Assert.That(reading.Rebuild(), Is.EqualTo(text));
    }

    [Test]
    public void Hubei_SameShape_IsToldByItsDivision()
    {
        Assert.That(CodeSchemes.Hubei.Read("420100207CF51200").BaseKey, Is.EqualTo("207CF51200"));
        Assert.That(CodeSchemes.Hubei.Read("650200207CF51200").Diagnosis.Segment, Is.EqualTo(CodeSegmentKind.Division));
        Assert.That(CodeSchemes.Xinjiang.Read("420100207CF51200").BaseKey, Is.Null);
    }

    [TestCase("XK0010100Y", ItemType.Licence, "00101", "00Y")]
    [TestCase("CF00101001", ItemType.Penalty, "00101", "001")]
    public void Guizhou_TenCharacters_AreCutIntoParts(string text, ItemType type, string main, string sub)
    {
        var reading = CodeSchemes.Guizhou.Read(text);

        Assert.That(reading.Type, Is.EqualTo(type));
        Assert.That((reading.Part(CodeSegmentKind.MainItem), reading.Part(CodeSegmentKind.SubItem)), Is.EqualTo((main, sub)));
        Assert.That(reading.BaseKey, Is.EqualTo(text));
        Assert.That(reading.Level, Is.EqualTo(AdministrativeLevel.Unspecified));
        Assert.That(reading.Division, Is.Null);
    }

    [TestCase("650200207cf51200")]
    [TestCase("650200 207 CF 512 00")]
    public void Read_NormalisableCode_ProposesTheCanonicalText(string text)
    {
        var reading = CodeSchemes.Xinjiang.Read(text);

        Assert.That(reading.Diagnosis.Condition, Is.EqualTo(CodeCondition.Normalisable));
        Assert.That(reading.Diagnosis.ProposedText, Is.EqualTo("650200207CF51200"));
        Assert.That(reading.Text, Is.EqualTo(text));
    }

    [TestCase("/", CodeCondition.Missing, null)]
    [TestCase(null, CodeCondition.Missing, null)]
    [TestCase("6.502E+15", CodeCondition.DigitsLostToNumber, null)]
    [TestCase("6502002070000000", CodeCondition.IllegalCharacter, CodeSegmentKind.Type)]
    [TestCase("65020020ACF51200", CodeCondition.IllegalCharacter, CodeSegmentKind.Department)]
    [TestCase("650200207CF5120A", CodeCondition.IllegalCharacter, CodeSegmentKind.SubItem)]
    [TestCase("6502O0207CF51200", CodeCondition.IllegalCharacter, CodeSegmentKind.Division)]
    [TestCase("650200207CF5120", CodeCondition.Truncated, null)]
    [TestCase("650200207CF512000", CodeCondition.WrongLength, null)]
    [TestCase("650200207CF512", CodeCondition.WrongLength, null)]
    [TestCase("990200207CF51200", CodeCondition.UnknownSegment, CodeSegmentKind.Division)]
    [TestCase("650085207CF51200", CodeCondition.UnknownSegment, CodeSegmentKind.Division)]
    public void Read_NoCode_SaysWhy(string? text, CodeCondition expected, CodeSegmentKind? segment)
    {
        var reading = CodeSchemes.Xinjiang.Read(text);

        Assert.That((reading.Diagnosis.Condition, reading.Diagnosis.Segment), Is.EqualTo((expected, segment)));
        Assert.That(reading.Kind, Is.EqualTo(CodeKind.None));
        Assert.That(reading.BaseKey, Is.Null);
        Assert.That(reading.Text, Is.EqualTo(text ?? ""));
    }

    [Test]
    public void Read_UnknownTypeCode_IsKeptVerbatim()
    {
        var reading = CodeSchemes.Xinjiang.Read("650200207ZZ51200");

        Assert.That(reading.TypeCode, Is.EqualTo("ZZ"));
        Assert.That(reading.Type, Is.Null);
        Assert.That(reading.Diagnosis, Is.EqualTo(CodeDiagnosis.WellFormed));
    }

    [Test]
    public void Read_SchemeOfAVendor_IsStatedAsData()
    {
        var scheme = new FixedWidthCodeScheme("acme", "样例编码",
            [new(CodeSegmentKind.Body, 3, CodeAlphabet.DigitsAndCapitals), new(CodeSegmentKind.MainItem, 4)], ItemTypeCodeLists.National);

        var reading = scheme.Read("A1B0042");

        Assert.That((scheme.Id, scheme.Title), Is.EqualTo(("acme", "样例编码")));
        Assert.That(reading.BaseKey, Is.EqualTo("0042"), "the body differs by construction");
        Assert.That(reading.TypeCode, Is.Null);
        Assert.That(reading.Type, Is.Null);
        Assert.That(reading.Part(CodeSegmentKind.Body), Is.EqualTo("A1B"));
        Assert.That(scheme.Read("A-B0042").Diagnosis.Detail, Is.EqualTo("-"));
    }

    [Test]
    public void Constructor_WrongCall_Throws()
    {
        ValueList<CodePart> parts = [new(CodeSegmentKind.MainItem, 4)];
        var types = ItemTypeCodeLists.National;

        Assert.That(() => new FixedWidthCodeScheme(" ", "样例", parts, types), Throws.ArgumentException);
        Assert.That(() => new FixedWidthCodeScheme("x", null!, parts, types), Throws.ArgumentNullException);
        Assert.That(() => new FixedWidthCodeScheme("x", "样例", null!, types), Throws.ArgumentNullException);
        Assert.That(() => new FixedWidthCodeScheme("x", "样例", parts, null!), Throws.ArgumentNullException);
        Assert.That(() => new FixedWidthCodeScheme("x", "样例", [], types), Throws.ArgumentException.With.Property("ParamName").EqualTo("parts"));
        Assert.That(() => new FixedWidthCodeScheme("x", "样例", [new(CodeSegmentKind.MainItem, 0)], types), Throws.ArgumentException);
        Assert.That(() => new FixedWidthCodeScheme("x", "样例", [.. parts, .. parts], types), Throws.ArgumentException);
    }
}
