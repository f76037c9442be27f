using QuanZe.Sdk.Findings;

namespace QuanZe.Sdk.Codes;

/// <summary>What is to be said of the text of a code, graded, with what to do (编码诊断).</summary>
/// <remarks>An immutable value. When several things are wrong it names the gravest.</remarks>
public sealed record CodeDiagnosis
{
    private CodeDiagnosis(CodeCondition condition) => Condition = condition;

    /// <summary>The diagnosis of a cell that holds no code.</summary>
    public static CodeDiagnosis Missing { get; } = new(CodeCondition.Missing);

    /// <summary>The diagnosis of a code that is as it should be.</summary>
    public static CodeDiagnosis WellFormed { get; } = new(CodeCondition.WellFormed);

    /// <summary>What is to be said.</summary>
    public CodeCondition Condition { get; }

    /// <summary>How far the code can be used; it follows from <see cref="Condition"/>. What is wrong with the body alone leaves the rest readable.</summary>
    public CodeGrade Grade => Condition switch
    {
        CodeCondition.Missing => CodeGrade.Missing,
        CodeCondition.WellFormed => CodeGrade.Sound,
        CodeCondition.Normalisable => CodeGrade.Normalisable,
        CodeCondition.UnknownSegment or CodeCondition.MissingSegment or CodeCondition.WrongCheckDigit
            or CodeCondition.LegacyOrganisationCode or CodeCondition.LegacyStructure or CodeCondition.LeadingZerosLost => CodeGrade.Doubtful,
        _ => Segment == CodeSegmentKind.Body ? CodeGrade.Doubtful : CodeGrade.Unusable,
    };

    /// <summary>The key of the message, for example <c>code.wrong-check-digit</c>; the same for every language.</summary>
    public string MessageKey => CodeDiagnosisTexts.KeyOf(Condition);

    /// <summary>The code as it should be written, where that is known: after normalising, or with its zeros restored; null otherwise.</summary>
    public string? ProposedText { get; private init; }

    /// <summary>The part of the code that the diagnosis speaks of, or null when it speaks of the whole.</summary>
    public CodeSegmentKind? Segment { get; private init; }

    /// <summary>The characters in question: the illegal character, the unknown value; empty when there are none to show.</summary>
    public string Detail { get; private init; } = "";

    /// <summary>Which check characters are wrong; none unless <see cref="Condition"/> is <see cref="CodeCondition.WrongCheckDigit"/>.</summary>
    public CheckDigits WrongCheckDigits { get; private init; }

    /// <summary>The diagnosis as a sentence that says what to do.</summary>
    /// <param name="language">A language of <see cref="Languages"/>; the default is Chinese.</param>
    public string Describe(string language = Languages.Chinese) => CodeDiagnosisTexts.Describe(this, language);

    /// <summary>The condition and what it speaks of, for debuggers and logs.</summary>
    public override string ToString() => Detail.Length == 0 ? $"{Condition}" : $"{Condition}: {Detail}";

    internal static CodeDiagnosis Of(CodeCondition condition, string detail = "", CodeSegmentKind? segment = null, string? proposed = null) =>
        new(condition) { Detail = detail, Segment = segment, ProposedText = proposed };

    internal static CodeDiagnosis WrongCheck(CheckDigits wrong, CodeSegmentKind? segment = null) =>
        new(CodeCondition.WrongCheckDigit) { WrongCheckDigits = wrong, Segment = segment };

    /// <summary>Well-formed when the text is canonical already, else normalisable to the canonical text.</summary>
    internal static CodeDiagnosis Sound(string text, string canonical) =>
        string.Equals(text, canonical, StringComparison.Ordinal) ? WellFormed : Of(CodeCondition.Normalisable, proposed: canonical);

    internal CodeDiagnosis In(CodeSegmentKind segment) => this with { Segment = segment };
}
