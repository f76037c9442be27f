using CsCheck;
using QuanZe.Sdk.Codes;

namespace QuanZe.Sdk.Tests.Codes;

public sealed class NationalCodeSchemeTests
{
    private const string Base = "650116013001";
    private const string Implementation = "11650000010183859F2650116013001";
    private const string Handling = "114403006939513773344201505200802";

    [Test]
    public void Read_BaseCode_GivesItsParts()
    {
        var reading = CodeSchemes.National.Read(Base);

        Assert.That(reading.Kind, Is.EqualTo(CodeKind.Base));
        Assert.That(reading.SchemeId, Is.EqualTo("national"));
        Assert.That(reading.Diagnosis, Is.EqualTo(CodeDiagnosis.WellFormed));
        Assert.That(reading.BaseKey, Is.EqualTo(Base));
        Assert.That(reading.Base, Is.EqualTo(BaseCode.Parse(Base)));
        Assert.That((reading.TypeCode, reading.Type), Is.EqualTo(("01", (ItemType?)ItemType.Licence)));
        Assert.That(reading.Level, Is.EqualTo(AdministrativeLevel.Unspecified));
        Assert.That(reading.Body, Is.Null);
        Assert.That(reading.Division, Is.Null);
        Assert.That(reading.Segments, Is.EqualTo(new CodeSegment[]
        {
            new(CodeSegmentKind.Origin, "65"), new(CodeSegmentKind.Type, "01"), new(CodeSegmentKind.Department, "16"),
            new(CodeSegmentKind.MainItem, "013"), new(CodeSegmentKind.SubItem, "001"),
        }));
    }

    [Test]
    public void Read_ImplementationCode_GivesBodyAndLevel()
    {
        var reading = CodeSchemes.National.Read(Implementation);

        Assert.That(reading.Kind, Is.EqualTo(CodeKind.Implementation));
        Assert.That(reading.BaseKey, Is.EqualTo(Base));
        Assert.That(reading.Level, Is.EqualTo(AdministrativeLevel.Province));
        Assert.That(reading.Body, Is.EqualTo(UnifiedSocialCreditCode.Parse("11650000010183859F")));
        Assert.That(reading.Part(CodeSegmentKind.Body), Is.EqualTo("11650000010183859F"));
        Assert.That(reading.Part(CodeSegmentKind.Level), Is.EqualTo("2"));
        Assert.That(reading.Part(CodeSegmentKind.Sequence), Is.Null);
        Assert.That(reading.Segments, Has.Count.EqualTo(7));
    }

    [Test]
    public void Read_HandlingItem_GivesTheSequence()
    {
        var reading = CodeSchemes.National.Read(Handling);

        Assert.That(reading.Kind, Is.EqualTo(CodeKind.HandlingItem));
        Assert.That(reading.BaseKey, Is.EqualTo("442015052008"));
        Assert.That(reading.Part(CodeSegmentKind.Sequence), Is.EqualTo("02"));
        Assert.That(reading.Type, Is.EqualTo(ItemType.Other), "20 of Guangdong");
        Assert.That(reading.Level, Is.EqualTo(AdministrativeLevel.City));
    }

    [TestCase("002030001000", ItemType.PublicService, Description = "20, national")]
    [TestCase("442015052008", ItemType.Other, Description = "20, Guangdong")]
    [TestCase("442199806003", ItemType.PublicService, Description = "21, Guangdong")]
    [TestCase("212022001000", ItemType.PublicService, Description = "20, Liaoning")]
    [TestCase("219922001000", ItemType.Other, Description = "99, Liaoning")]
    [TestCase("009922001000", null, Description = "99 means nothing nationally")]
    [TestCase("372022001000", ItemType.PublicService, Description = "an origin without a codelist of its own uses the national one")]
    [TestCase("002130001000", null)]
    public void Read_TypeCode_IsReadByTheOrigin(string text, ItemType? expected)
    {
        var reading = CodeSchemes.National.Read(text);

        Assert.That(reading.Type, Is.EqualTo(expected));
        Assert.That(reading.TypeCode, Is.EqualTo(text.Substring(2, 2)));
        Assert.That(reading.Diagnosis, Is.EqualTo(CodeDiagnosis.WellFormed));
    }

    [TestCase(" 650116013001", "650116013001")]
    [TestCase("６５０１１６０１３００１", "650116013001")]
    [TestCase("6501 1601 3001", "650116013001")]
    [TestCase("44010200300y", "44010200300Y")]
    [TestCase("'650116013001", "650116013001")]
    [TestCase("’650116013001", "650116013001")]
    [TestCase("650116013001.0", "650116013001")]
    [TestCase("11650000010183859f2650116013001", Implementation)]
    [TestCase("11440300\u200b6939513773344201505200802", Handling)]
    public void Read_NormalisableCode_IsReadAndProposed(string text, string canonical)
    {
        var reading = CodeSchemes.National.Read(text);

        Assert.That(reading.Diagnosis.Condition, Is.EqualTo(CodeCondition.Normalisable));
        Assert.That(reading.Diagnosis.ProposedText, Is.EqualTo(canonical));
        Assert.That(reading.Rebuild(), Is.EqualTo(canonical));
        Assert.That(reading.Text, Is.EqualTo(text));
    }

    [TestCase(null, CodeCondition.Missing)]
    [TestCase("/", CodeCondition.Missing)]
    [TestCase("1.23E+19", CodeCondition.DigitsLostToNumber)]
    [TestCase("4.40101E+11", CodeCondition.DigitsLostToNumber)]
    [TestCase("6E+11", CodeCondition.DigitsLostToNumber)]
    [TestCase("000000000000", CodeCondition.Placeholder)]
    [TestCase("111111111111", CodeCondition.Placeholder)]
    [TestCase("XXXXXX", CodeCondition.Placeholder)]
    [TestCase("123456789012", CodeCondition.Placeholder)]
    [TestCase("11111", CodeCondition.WrongLength, Description = "too short to be called a filler")]
    [TestCase("65011601300", CodeCondition.Truncated)]
    [TestCase("11650000010183859F265011601300", CodeCondition.Truncated)]
    [TestCase("11650000010183859F2", CodeCondition.Truncated)]
    [TestCase("11440300693951377334420150520080", CodeCondition.Truncated)]
    [TestCase("11650000010183859F", CodeCondition.WrongLength, Description = "a credit code alone is no item code")]
    [TestCase("11650000010183859E265011601300", CodeCondition.WrongLength, Description = "thirty characters that begin with no credit code")]
    [TestCase("1144030069395137733442015052008020", CodeCondition.WrongLength)]
    [TestCase("131035000", CodeCondition.LeadingZerosLost)]
    [TestCase("1030035000", CodeCondition.LeadingZerosLost)]
    [TestCase("2030035000", CodeCondition.LeadingZerosLost)]
    [TestCase("731035000", CodeCondition.LeadingZerosLost)]
    [TestCase("9930035000", CodeCondition.WrongLength, Description = "99 is no national type")]
    [TestCase("6501160130010", CodeCondition.WrongLength)]
    [TestCase("650116-13001", CodeCondition.IllegalCharacter)]
    [TestCase("粤650116", CodeCondition.IllegalCharacter)]
    public void Read_NoCode_SaysWhy(string? text, CodeCondition expected)
    {
        var reading = CodeSchemes.National.Read(text);

        Assert.That(reading.Diagnosis.Condition, Is.EqualTo(expected));
        Assert.That(reading.Kind, Is.EqualTo(CodeKind.None));
        Assert.That(reading.BaseKey, Is.Null);
        Assert.That(reading.Segments, Is.Empty);
        Assert.That(reading.Rebuild(), Is.EqualTo(text ?? ""));
    }

    [TestCase("131035000", "000131035000")]
    [TestCase("1030035000", "001030035000")]
    public void Read_LeadingZerosLost_ProposesThemBack(string text, string expected) =>
        Assert.That(CodeSchemes.National.Read(text).Diagnosis.ProposedText, Is.EqualTo(expected));

    [TestCase("99A116013001", CodeCondition.IllegalCharacter, "A", CodeSegmentKind.Type)]
    [TestCase("9X0116013001", CodeCondition.IllegalCharacter, "X", CodeSegmentKind.Origin)]
    [TestCase("650X16013001", CodeCondition.IllegalCharacter, "X", CodeSegmentKind.Type)]
    [TestCase("65011X013001", CodeCondition.IllegalCharacter, "X", CodeSegmentKind.Department)]
    [TestCase("6501X6013001", CodeCondition.IllegalCharacter, "X", CodeSegmentKind.Department)]
    [TestCase("650116X13001", CodeCondition.IllegalCharacter, "X", CodeSegmentKind.MainItem)]
    [TestCase("65011601X001", CodeCondition.IllegalCharacter, "X", CodeSegmentKind.MainItem)]
    [TestCase("650116013X01", CodeCondition.IllegalCharacter, "X", CodeSegmentKind.SubItem)]
    [TestCase("65011601301Y", CodeCondition.IllegalCharacter, "Y", CodeSegmentKind.SubItem)]
    [TestCase("990116013001", CodeCondition.UnknownSegment, "99", CodeSegmentKind.Origin)]
    [TestCase("11650000010183859F2990116013001", CodeCondition.UnknownSegment, "99", CodeSegmentKind.Origin)]
    [TestCase("1144030069395137733442015052008A2", CodeCondition.IllegalCharacter, "A2", CodeSegmentKind.Sequence)]
    public void Read_PartThatMayNotStand_IsNamed(string text, CodeCondition condition, string detail, CodeSegmentKind segment)
    {
        var reading = CodeSchemes.National.Read(text);

        Assert.That((reading.Diagnosis.Condition, reading.Diagnosis.Detail, reading.Diagnosis.Segment), Is.EqualTo((condition, detail, (CodeSegmentKind?)segment)));
        Assert.That(reading.BaseKey, Is.Null);
    }

    [TestCase("13440000515356094L2440101001000", CodeCondition.WrongCheckDigit, "440101001000")]
    [TestCase("TE440000GD030003VV2440101001000", CodeCondition.IllegalCharacter, "440101001000")]
    [TestCase("1111111111111111112440101001000", CodeCondition.Placeholder, "440101001000")]
    public void Read_WrongBody_IsDoubtedAndTheBaseCodeKept(string text, CodeCondition condition, string key)
    {
        var reading = CodeSchemes.National.Read(text);

        Assert.That((reading.Diagnosis.Condition, reading.Diagnosis.Grade, reading.Diagnosis.Segment), Is.EqualTo((condition, CodeGrade.Doubtful, (CodeSegmentKind?)CodeSegmentKind.Body)));
        Assert.That(reading.Kind, Is.EqualTo(CodeKind.Implementation));
        Assert.That(reading.BaseKey, Is.EqualTo(key));
        Assert.That(reading.Body, Is.Null);
        Assert.That(reading.Rebuild(), Is.EqualTo(text));
    }

    [TestCase('0')]
    [TestCase('8')]
    [TestCase('A')]
    public void Read_WrongLevelDigit_IsDoubted(char digit)
    {
        var reading = CodeSchemes.National.Read($"11650000010183859F{digit}650116013001");

        Assert.That((reading.Diagnosis.Condition, reading.Diagnosis.Segment, reading.Diagnosis.Detail),
            Is.EqualTo((CodeCondition.UnknownSegment, (CodeSegmentKind?)CodeSegmentKind.Level, digit.ToString())));
        Assert.That(reading.Level, Is.EqualTo(AdministrativeLevel.Unspecified));
        Assert.That(reading.BaseKey, Is.EqualTo(Base));
    }

    [TestCase("000131035000", CodeCondition.WellFormed)]
    [TestCase("440102003001", CodeCondition.WellFormed)]
    [TestCase("370117013001", CodeCondition.UnknownSegment)]
    public void Guangdong_OtherOrigin_IsReadAndDoubted(string text, CodeCondition expected)
    {
        var reading = CodeSchemes.Guangdong.Read(text);

        Assert.That(reading.Diagnosis.Condition, Is.EqualTo(expected));
        Assert.That(reading.BaseKey, Is.EqualTo(text));
        Assert.That(reading.SchemeId, Is.EqualTo("guangdong"));
    }

    [Test]
    public void Liaoning_OwnOrigin_IsSound()
    {
        Assert.That(CodeSchemes.Liaoning.Read("210223060000").Diagnosis, Is.EqualTo(CodeDiagnosis.WellFormed));
        Assert.That(CodeSchemes.Liaoning.Read("440102003001").Diagnosis.Detail, Is.EqualTo("44"));
    }

    [Test]
    public void TypesOf_Origin_IsItsCodelist()
    {
        var scheme = (NationalCodeScheme)CodeSchemes.National;

        Assert.That(scheme.TypesOf("44"), Is.SameAs(ItemTypeCodeLists.Guangdong));
        Assert.That(scheme.TypesOf("21"), Is.SameAs(ItemTypeCodeLists.Liaoning));
        Assert.That(scheme.TypesOf("37"), Is.SameAs(ItemTypeCodeLists.National));
        Assert.That(() => scheme.TypesOf(null!), Throws.ArgumentNullException);
    }

    [Test]
    public void Read_GeneratedCodes_AreRebuilt() =>
        Gen.Select(UnifiedSocialCreditCodeTests.Valid, Gen.Char["1234567"], BaseCodeTests.Valid, Gen.Int[0, 2]).Sample((body, level, code, kind) =>
        {
            var text = kind switch { 0 => code, 1 => body + level + code, _ => body + level + code + "07" };
            var reading = CodeSchemes.National.Read(text);
            return reading.Diagnosis.Condition is CodeCondition.Placeholder || (reading.Rebuild() == text && reading.BaseKey == code);
        });

    [Test]
    public void Constructor_WrongCall_Throws()
    {
        var types = new Dictionary<string, ItemTypeCodeList>();

        Assert.That(() => new NationalCodeScheme("", "样例", types), Throws.ArgumentException);
        Assert.That(() => new NationalCodeScheme("x", null!, types), Throws.ArgumentNullException);
        Assert.That(() => new NationalCodeScheme("x", "样例", null!), Throws.ArgumentNullException);
    }
}
