using System.Globalization;
using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Codes;

/// <summary>The sentences for each diagnosis, in both languages.</summary>
/// <remarks>In a sentence {0} is the part of the code, {1} the characters in question, {2} the proposed text.</remarks>
internal static class CodeDiagnosisTexts
{
    private static readonly Dictionary<CodeCondition, (string Key, string Chinese, string English)> Texts = new()
    {
        [CodeCondition.Missing] = ("code.missing", "未填写编码，请补充。", "No code is stated; add it."),
        [CodeCondition.WellFormed] = ("code.well-formed", "编码规范。", "The code is well-formed."),
        [CodeCondition.Normalisable] = ("code.normalisable", "编码含空格、全角字符或小写字母，应改为“{2}”。", "The code holds spaces, full-width characters or small letters; write \"{2}\"."),
        [CodeCondition.UnknownSegment] = ("code.unknown-segment", "{0}“{1}”不在编码规则的取值范围内，请核对。", "The {0} \"{1}\" is not one that the scheme knows; check it."),
        [CodeCondition.MissingSegment] = ("code.missing-segment", "编码缺少{0}，请按编码规则补全。", "The {0} is absent from the code; complete it by the scheme."),
        [CodeCondition.WrongCheckDigit] = ("code.wrong-check-digit", "统一社会信用代码的校验码错误（{1}），请对照登记证书核对。", "A check character of the credit code is wrong ({1}); compare it with the certificate."),
        [CodeCondition.LegacyOrganisationCode] = ("code.legacy-organisation-code", "此处为 9 位组织机构代码，请换成 18 位统一社会信用代码。", "This is a nine-character organisation code; replace it by the credit code of eighteen."),
        [CodeCondition.LegacyStructure] = ("code.legacy-structure", "编码采用旧版结构，请换成现行编码。", "The code follows an older structure; replace it by the present one."),
        [CodeCondition.DivisionCodeInstead] = ("code.division-code-instead", "此处填写的是行政区划代码，请改填应填编码。", "This is the code of an administrative division; state the code that belongs here."),
        [CodeCondition.LeadingZerosLost] = ("code.leading-zeros-lost", "编码被当作数字，前导零丢失，可能应为“{2}”，请核对。", "The code was taken for a number and lost its leading zeros; it may be \"{2}\", check it."),
        [CodeCondition.DigitsLostToNumber] = ("code.digits-lost-to-number", "编码被当作数字保存，末尾数字已丢失，请按文本格式重新填写。", "The code was stored as a number and its last digits are lost; enter it again as text."),
        [CodeCondition.Truncated] = ("code.truncated", "编码不完整，请补全。", "The code breaks off; complete it."),
        [CodeCondition.Placeholder] = ("code.placeholder", "填写的是占位符，不是编码，请改填真实编码。", "This is a filler, not a code; state the real one."),
        [CodeCondition.WrongLength] = ("code.wrong-length", "编码为 {1} 位，与编码规则不符，请核对。", "The code has {1} characters, which no code of the scheme has; check it."),
        [CodeCondition.IllegalCharacter] = ("code.illegal-character", "编码含有不允许的字符“{1}”，请核对。", "The code holds \"{1}\" where the scheme does not allow it; check it."),
    };

    private static readonly Dictionary<CodeSegmentKind, (string Chinese, string English)> Segments = new()
    {
        [CodeSegmentKind.Body] = ("实施主体代码", "body"),
        [CodeSegmentKind.Level] = ("行使层级码", "level digit"),
        [CodeSegmentKind.Origin] = ("编码来源", "origin"),
        [CodeSegmentKind.Division] = ("行政区划代码", "division"),
        [CodeSegmentKind.Type] = ("事项类型码", "type"),
        [CodeSegmentKind.Department] = ("部门码", "department"),
        [CodeSegmentKind.MainItem] = ("主项码", "main item"),
        [CodeSegmentKind.SubItem] = ("子项码", "sub-item"),
        [CodeSegmentKind.Sequence] = ("顺序码", "sequence"),
        [CodeSegmentKind.Fixed] = ("固定段", "fixed part"),
        [CodeSegmentKind.Separator] = ("分隔符", "separator"),
    };

    public static string KeyOf(CodeCondition condition) => Texts[condition].Key;

    public static string Describe(CodeDiagnosis diagnosis, string language)
    {
        var english = string.Equals(language, Languages.English, StringComparison.Ordinal);
        var (_, chinese, other) = Texts[diagnosis.Condition];
        var segment = diagnosis.Segment is { } kind ? Segments[kind] : ("代码段", "part");
        var detail = diagnosis.WrongCheckDigits == CheckDigits.None ? diagnosis.Detail : Describe(diagnosis.WrongCheckDigits, english);
        return string.Format(CultureInfo.InvariantCulture, english ? other : chinese, english ? segment.Item2 : segment.Item1, detail, diagnosis.ProposedText);
    }

    private static string Describe(CheckDigits wrong, bool english) => wrong switch
    {
        CheckDigits.OrganisationCode => english ? "character 17" : "第17位",
        CheckDigits.CreditCode => english ? "character 18" : "第18位",
        _ => english ? "characters 17 and 18" : "第17位、第18位",
    };
}
