using QuanZe.Sdk.Codes;
using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Tests.Codes;

public sealed class CodeDiagnosisTests
{
    [TestCase(CodeCondition.Missing, CodeGrade.Missing, "code.missing")]
    [TestCase(CodeCondition.WellFormed, CodeGrade.Sound, "code.well-formed")]
    [TestCase(CodeCondition.Normalisable, CodeGrade.Normalisable, "code.normalisable")]
    [TestCase(CodeCondition.UnknownSegment, CodeGrade.Doubtful, "code.unknown-segment")]
    [TestCase(CodeCondition.MissingSegment, CodeGrade.Doubtful, "code.missing-segment")]
    [TestCase(CodeCondition.WrongCheckDigit, CodeGrade.Doubtful, "code.wrong-check-digit")]
    [TestCase(CodeCondition.LegacyOrganisationCode, CodeGrade.Doubtful, "code.legacy-organisation-code")]
    [TestCase(CodeCondition.LegacyStructure, CodeGrade.Doubtful, "code.legacy-structure")]
    [TestCase(CodeCondition.LeadingZerosLost, CodeGrade.Doubtful, "code.leading-zeros-lost")]
    [TestCase(CodeCondition.DivisionCodeInstead, CodeGrade.Unusable, "code.division-code-instead")]
    [TestCase(CodeCondition.DigitsLostToNumber, CodeGrade.Unusable, "code.digits-lost-to-number")]
    [TestCase(CodeCondition.Truncated, CodeGrade.Unusable, "code.truncated")]
    [TestCase(CodeCondition.Placeholder, CodeGrade.Unusable, "code.placeholder")]
    [TestCase(CodeCondition.WrongLength, CodeGrade.Unusable, "code.wrong-length")]
    [TestCase(CodeCondition.IllegalCharacter, CodeGrade.Unusable, "code.illegal-character")]
    public void Grade_Condition_IsFixed(CodeCondition condition, CodeGrade grade, string key)
    {
        var diagnosis = CodeDiagnosis.Of(condition);

        Assert.That(diagnosis.Grade, Is.EqualTo(grade));
        Assert.That(diagnosis.MessageKey, Is.EqualTo(key));
    }

    [Test]
    public void Describe_EveryCondition_HasASentenceInBothLanguages()
    {
        foreach (var condition in Enum.GetValues<CodeCondition>())
        {
            var diagnosis = CodeDiagnosis.Of(condition, "X", CodeSegmentKind.Body, "Y");

            Assert.That(diagnosis.Describe(), Does.EndWith("。").And.Not.Contain("{"));
            Assert.That(diagnosis.Describe(Languages.English), Does.EndWith(".").And.Not.Contain("{"));
        }
    }

    [Test]
    public void Describe_EverySegment_HasANameInBothLanguages()
    {
        var names = Enum.GetValues<CodeSegmentKind>().Select(kind => CodeDiagnosis.Of(CodeCondition.MissingSegment, "", kind)).ToArray();

        Assert.That(names.Select(diagnosis => diagnosis.Describe()), Is.Unique);
        Assert.That(names.Select(diagnosis => diagnosis.Describe(Languages.English)), Is.Unique);
    }

    [TestCase("370117013001 ", Languages.Chinese, "编码含空格、全角字符或小写字母，应改为“370117013001”。")]
    [TestCase("370117013001 ", Languages.English, "The code holds spaces, full-width characters or small letters; write \"370117013001\".")]
    [TestCase("990117013001", Languages.Chinese, "编码来源“99”不在编码规则的取值范围内，请核对。")]
    [TestCase("990117013001", Languages.English, "The origin \"99\" is not one that the scheme knows; check it.")]
    [TestCase("11650000010183859E2650116013001", Languages.Chinese, "统一社会信用代码的校验码错误（第18位），请对照登记证书核对。")]
    [TestCase("11650000010183859E2650116013001", Languages.English, "A check character of the credit code is wrong (character 18); compare it with the certificate.")]
    [TestCase("11650000010183858F2650116013001", Languages.Chinese, "统一社会信用代码的校验码错误（第17位、第18位），请对照登记证书核对。")]
    [TestCase("11650000010183858F2650116013001", Languages.English, "A check character of the credit code is wrong (characters 17 and 18); compare it with the certificate.")]
    [TestCase("131035000", Languages.Chinese, "编码被当作数字，前导零丢失，可能应为“000131035000”，请核对。")]
    [TestCase("3701170130010", Languages.Chinese, "编码为 13 位，与编码规则不符，请核对。")]
    [TestCase("3701170130010", Languages.English, "The code has 13 characters, which no code of the scheme has; check it.")]
    [TestCase("37-117013001", Languages.English, "The code holds \"-\" where the scheme does not allow it; check it.")]
    public void Describe_Reading_SaysWhatToDo(string text, string language, string expected) =>
        Assert.That(CodeSchemes.National.Read(text).Diagnosis.Describe(language), Is.EqualTo(expected));

    [TestCase("1.14403E+17", "1.14403E+17")]
    [TestCase("111111111111", "111111111111")]
    [TestCase("01018385-9", "010183859")]
    [TestCase("370685", "370685")]
    [TestCase("114403006939513000", "114403006939513000")]
    [TestCase("1165000001018385", "1165000001018385")]
    [TestCase("11650000010183859F0", "19")]
    public void Detail_OfACreditCode_ShowsWhatStandsThere(string text, string expected) =>
        Assert.That(UnifiedSocialCreditCode.Diagnose(text).Detail, Is.EqualTo(expected));

    [TestCase("65011601300", "national", "11")]
    [TestCase("650200207CF5120", "xinjiang-16", "15")]
    [TestCase("650085207CF51200", "xinjiang-16", "650085")]
    [TestCase("65020020ACF51200", "xinjiang-16", "A")]
    [TestCase("131035000", "national", "131035000")]
    [TestCase("G-000001-001-5101", "sichuan", "G")]
    [TestCase("E-000002-001-1111111111111111", "sichuan", "1111111111111111")]
    [TestCase("511A00010000X0", "sichuan", "511A00010000X0")]
    [TestCase("511A000100000", "sichuan", "13")]
    [TestCase("511A0001000000-990100000000-000-11650000010183859F-1-00", "sichuan", "990100000000")]
    [TestCase("511A0001000000-510100000000-000-11650000010183859F-NULL-00", "sichuan", "NULL")]
    [TestCase("511A0001000000-510100000000-000-NULL-1-00", "sichuan", "NULL")]
    [TestCase("511A0001000000-000-11650000010183859F-1-00", "sichuan", "")]
    public void Detail_OfAnItemCode_ShowsWhatStandsThere(string text, string scheme, string expected) =>
        Assert.That(CodeSchemes.ById(scheme)!.Read(text).Diagnosis.Detail, Is.EqualTo(expected));

    [Test]
    public void Describe_OnlyTheOrganisationCheck_NamesCharacter17()
    {
        var diagnosis = CodeDiagnosis.WrongCheck(CheckDigits.OrganisationCode);

        Assert.That(diagnosis.Describe(), Does.Contain("（第17位）"));
        Assert.That(diagnosis.Describe(Languages.English), Does.Contain("(character 17)"));
    }

    [Test]
    public void Describe_WithoutASegment_SpeaksOfAPart()
    {
        Assert.That(CodeDiagnosis.Of(CodeCondition.MissingSegment).Describe(), Is.EqualTo("编码缺少代码段，请按编码规则补全。"));
        Assert.That(CodeDiagnosis.Of(CodeCondition.MissingSegment).Describe(Languages.English), Is.EqualTo("The part is absent from the code; complete it by the scheme."));
    }

    [Test]
    public void ToString_NamesConditionAndDetail()
    {
        Assert.That(CodeDiagnosis.WellFormed.ToString(), Is.EqualTo("WellFormed"));
        Assert.That(CodeDiagnosis.Of(CodeCondition.IllegalCharacter, "V").ToString(), Is.EqualTo("IllegalCharacter: V"));
    }
}
