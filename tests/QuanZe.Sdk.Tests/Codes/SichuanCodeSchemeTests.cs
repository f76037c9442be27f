using CsCheck;
using QuanZe.Sdk.Codes;

namespace QuanZe.Sdk.Tests.Codes;

public sealed class SichuanCodeSchemeTests
{
    private const string Body = "11650000010183859F";
    private const string First = "511A0001000000-510100000000-000-" + Body + "-1-00";
    private const string Second = "511F02003001-510100000000-000-" + Body + "-12-00";

    [Test]
    public void Read_FirstGeneration_HasFourteenCharactersOfBase()
    {
        var reading = CodeSchemes.Sichuan.Read(First);

        Assert.That(reading.Kind, Is.EqualTo(CodeKind.Local));
        Assert.That(reading.Diagnosis, Is.EqualTo(CodeDiagnosis.WellFormed));
        Assert.That(reading.BaseKey, Is.EqualTo("511A0001000000"));
        Assert.That((reading.TypeCode, reading.Type), Is.EqualTo(("1A", (ItemType?)ItemType.Licence)));
        Assert.That((reading.Part(CodeSegmentKind.Origin), reading.Part(CodeSegmentKind.MainItem), reading.Part(CodeSegmentKind.SubItem)), Is.EqualTo(("51", "00010", "00000")));
        Assert.That(reading.Part(CodeSegmentKind.Department), Is.Null);
        Assert.That(reading.Division, Is.EqualTo(DivisionCode.Parse("510100")));
        Assert.That(reading.Level, Is.EqualTo(AdministrativeLevel.City));
        Assert.That(reading.Body, Is.EqualTo(UnifiedSocialCreditCode.Parse(Body)));
        Assert.That(reading.Part(CodeSegmentKind.Division), Is.EqualTo("510100000000"));
        Assert.That(reading.Part(CodeSegmentKind.Body), Is.EqualTo(Body));
        Assert.That(reading.Part(CodeSegmentKind.Sequence), Is.EqualTo("1"));
        Assert.That(reading.Part(CodeSegmentKind.Fixed), Is.EqualTo("000"));
        Assert.That(reading.Part(CodeSegmentKind.Separator), Is.EqualTo("-"));
        Assert.That(reading.Rebuild(), Is.EqualTo(First));
        Assert.That(reading.SchemeId, Is.EqualTo("sichuan"));
    }

    [Test]
    public void Read_SecondGeneration_HasADepartment()
    {
        var reading = CodeSchemes.Sichuan.Read(Second);

        Assert.That(reading.BaseKey, Is.EqualTo("511F02003001"));
        Assert.That(reading.Type, Is.EqualTo(ItemType.Confirmation));
        Assert.That((reading.Part(CodeSegmentKind.Department), reading.Part(CodeSegmentKind.MainItem), reading.Part(CodeSegmentKind.SubItem)), Is.EqualTo(("02", "003", "001")));
        Assert.That(reading.Rebuild(), Is.EqualTo(Second));
        Assert.That(reading.Diagnosis, Is.EqualTo(CodeDiagnosis.WellFormed));
    }

    [TestCase("511A0001000000")]
    [TestCase("511F02003001")]
    public void Read_BaseAlone_IsABaseCode(string text)
    {
        var reading = CodeSchemes.Sichuan.Read(text);

        Assert.That(reading.Kind, Is.EqualTo(CodeKind.Base));
        Assert.That(reading.BaseKey, Is.EqualTo(text));
        Assert.That(reading.Rebuild(), Is.EqualTo(text));
        Assert.That(reading.Diagnosis, Is.EqualTo(CodeDiagnosis.WellFormed));
        Assert.That(reading.Body, Is.Null);
        Assert.That(reading.Division, Is.Null);
    }

    [TestCase("511a0001000000", "511A0001000000")]
    [TestCase("511A0001000000—510100000000－000–" + Body + "-1-00", First)]
    public void Read_NormalisableCode_ProposesTheCanonicalText(string text, string canonical)
    {
        var reading = CodeSchemes.Sichuan.Read(text);

        Assert.That(reading.Diagnosis.Condition, Is.EqualTo(CodeCondition.Normalisable));
        Assert.That(reading.Diagnosis.ProposedText, Is.EqualTo(canonical));
    }

    // The classes of dirt that lists of the portal hold; the codes are invented.
    [TestCase("511A0001000000-510100000000-000-" + Body + "-null-00", CodeCondition.MissingSegment, CodeSegmentKind.Sequence, CodeGrade.Doubtful)]
    [TestCase("511A0001000000-510100000000-000-" + Body + "--00", CodeCondition.MissingSegment, CodeSegmentKind.Sequence, CodeGrade.Doubtful)]
    [TestCase("511A0001000000-510100000000-000-" + Body + "-A-00", CodeCondition.UnknownSegment, CodeSegmentKind.Sequence, CodeGrade.Doubtful)]
    [TestCase("511A0001000000-510100000000-000--1-00", CodeCondition.MissingSegment, CodeSegmentKind.Body, CodeGrade.Doubtful)]
    [TestCase("511A0001000000-510100000000-000-null-1-00", CodeCondition.MissingSegment, CodeSegmentKind.Body, CodeGrade.Doubtful)]
    [TestCase("511A0001000000-510100000000-000-010183859-1-00", CodeCondition.LegacyOrganisationCode, CodeSegmentKind.Body, CodeGrade.Doubtful)]
    [TestCase("511A0001000000-510100000000-000-11650000010183859-1-00", CodeCondition.Truncated, CodeSegmentKind.Body, CodeGrade.Doubtful)]
    [TestCase("511A0001000000-510100000000-000-11650000010183859E-1-00", CodeCondition.WrongCheckDigit, CodeSegmentKind.Body, CodeGrade.Doubtful)]
    [TestCase("511A0001000000-510100000000-000-1111111111111111-1-00", CodeCondition.Placeholder, CodeSegmentKind.Body, CodeGrade.Doubtful)]
    [TestCase("511A0001000000-000-" + Body + "-1-00", CodeCondition.MissingSegment, CodeSegmentKind.Division, CodeGrade.Doubtful)]
    [TestCase("511A0001000000-" + Body + "-1-00", CodeCondition.MissingSegment, CodeSegmentKind.Division, CodeGrade.Doubtful)]
    [TestCase("511A0001000000-990100000000-000-" + Body + "-1-00", CodeCondition.UnknownSegment, CodeSegmentKind.Division, CodeGrade.Doubtful)]
    [TestCase("511A0001000000-510100000000-000-" + Body + "-1", CodeCondition.MissingSegment, CodeSegmentKind.Sequence, CodeGrade.Doubtful)]
    [TestCase("511A0001000000-510100000000-000-000-" + Body + "-1-00", CodeCondition.WrongLength, null, CodeGrade.Unusable)]
    public void Read_DirtBehindTheBase_IsDiagnosedAndTheBaseKept(string text, CodeCondition condition, CodeSegmentKind? segment, CodeGrade grade)
    {
        var reading = CodeSchemes.Sichuan.Read(text);

        Assert.That((reading.Diagnosis.Condition, reading.Diagnosis.Segment, reading.Diagnosis.Grade), Is.EqualTo((condition, segment, grade)));
        Assert.That(reading.BaseKey, Is.EqualTo("511A0001000000"));
        Assert.That(reading.Type, Is.EqualTo(ItemType.Licence));
        Assert.That(reading.Rebuild(), Is.EqualTo(text.ToUpperInvariant()));
    }

    [TestCase("G-000001-001-510100000000", CodeCondition.LegacyStructure)]
    [TestCase("A-000003-0003-001", CodeCondition.LegacyStructure)]
    [TestCase("E-000002-001-1111111111111111", CodeCondition.Placeholder)]
    [TestCase("E", CodeCondition.WrongLength)]
    [TestCase("1-000002-001", CodeCondition.WrongLength)]
    [TestCase("null", CodeCondition.Missing)]
    [TestCase("", CodeCondition.Missing)]
    [TestCase("511A000100000", CodeCondition.WrongLength)]
    [TestCase("511A00010000X0", CodeCondition.IllegalCharacter)]
    [TestCase("511A0X003001", CodeCondition.IllegalCharacter)]
    [TestCase("371A0001000000", CodeCondition.UnknownSegment)]
    [TestCase("371A02003001", CodeCondition.UnknownSegment)]
    [TestCase("5.1E+13", CodeCondition.DigitsLostToNumber)]
    public void Read_NoBase_SaysWhy(string text, CodeCondition expected)
    {
        var reading = CodeSchemes.Sichuan.Read(text);

        Assert.That(reading.Diagnosis.Condition, Is.EqualTo(expected));
        Assert.That(reading.BaseKey, Is.Null);
        Assert.That(reading.Kind, Is.EqualTo(CodeKind.None));
    }

    [Test]
    public void Read_Null_IsMissing()
    {
        var reading = CodeSchemes.Sichuan.Read(null);

        Assert.That(reading.Diagnosis, Is.EqualTo(CodeDiagnosis.Missing));
        Assert.That(reading.Text, Is.Empty);
    }

    [Test]
    public void Read_OriginOfAnotherProvince_IsNamed()
    {
        var diagnosis = CodeSchemes.Sichuan.Read("371A02003001").Diagnosis;

        Assert.That((diagnosis.Detail, diagnosis.Segment), Is.EqualTo(("37", (CodeSegmentKind?)CodeSegmentKind.Origin)));
    }

    [Test]
    public void Read_GeneratedCodes_AreRebuilt() =>
        Gen.Select(Gen.Char["0123456789"].Array[10], Gen.Bool, UnifiedSocialCreditCodeTests.Valid, Gen.Int[0, 99]).Sample((digits, older, body, index) =>
        {
            var baseCode = "511A" + new string(digits, 0, older ? 10 : 8);
            var text = $"{baseCode}-519999000000-000-{body}-{index}-00";
            var reading = CodeSchemes.Sichuan.Read(text);
            return reading.Rebuild() == text && reading.BaseKey == baseCode && reading.Diagnosis == CodeDiagnosis.WellFormed;
        });
}
