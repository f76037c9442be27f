namespace QuanZe.Sdk.Codes;

/// <summary>What the code of a row says about the row, and where it contradicts the row itself (编码与事项的核对).</summary>
/// <remarks>Immutable and small, so that it can be kept with the row; the whole reading is <see cref="ItemCode.Reading"/>.</remarks>
public sealed class CodeSummary
{
    private CodeSummary(PowerItem item, CodeReading reading)
    {
        Kind = reading.Kind;
        Diagnosis = reading.Diagnosis;
        Body = reading.Body;
        Level = reading.Level;
        TypeInCode = reading.Type;
        TypeCode = reading.TypeCode;
        LevelDigit = reading.Part(CodeSegmentKind.Level) ?? "";
        BodyText = reading.Part(CodeSegmentKind.Body) ?? "";
        Base = reading.Base;
        OwnBody = item.Body.CreditCode;
        OwnType = item.Type;
        OwnLevels = item.Levels;
    }

    /// <summary>Which code it is.</summary>
    public CodeKind Kind { get; }

    /// <summary>What is to be said of its text.</summary>
    public CodeDiagnosis Diagnosis { get; }

    /// <summary>The credit code in it, or null when it has none or a wrong one.</summary>
    public UnifiedSocialCreditCode? Body { get; }

    /// <summary>The characters that stand where the credit code belongs; empty when the code has no such part.</summary>
    public string BodyText { get; }

    /// <summary>The exercising level in it; unspecified when it has none or says 分级管理.</summary>
    public AdministrativeLevel Level { get; }

    /// <summary>The digit of the exercising level (行使层级码); empty when the code has no such part.</summary>
    public string LevelDigit { get; }

    /// <summary>The type in it by the codelist of its origin; null when it names none that the list knows.</summary>
    public ItemType? TypeInCode { get; }

    /// <summary>The type as the code writes it, or null.</summary>
    public string? TypeCode { get; }

    /// <summary>The base code in it, or null.</summary>
    public BaseCode? Base { get; }

    /// <summary>Whether the text is no code of any scheme that reads it: cut off, of another length, with foreign characters, or a number that lost digits.</summary>
    public bool IsUnreadable => Diagnosis.Condition is CodeCondition.WrongLength or CodeCondition.IllegalCharacter or CodeCondition.Truncated
        or CodeCondition.DigitsLostToNumber or CodeCondition.DivisionCodeInstead && Diagnosis.Segment != CodeSegmentKind.Body;

    /// <summary>Whether the part for the credit code holds no sound credit code.</summary>
    public bool HasUnsoundBody => BodyText.Length > 0 && Body is null;

    /// <summary>Whether the credit code in it is another than the body's own, both being sound.</summary>
    public bool ContradictsBody => Body is { } body && OwnBody is { } own && body != own;

    /// <summary>Whether its type is another than the row's, both being known.</summary>
    public bool ContradictsType => TypeInCode is { } type && OwnType != ItemType.Unspecified && type != OwnType;

    /// <summary>Whether its level digit names a level at which the row is not exercised: none of the row's, or where the row names none, not that of the list.</summary>
    /// <param name="listLevel">The level of the list.</param>
    public bool ContradictsLevel(AdministrativeLevel listLevel)
    {
        if (LevelDigit.Length == 0 || Level == AdministrativeLevel.Unspecified || OwnLevels.IsTiered)
        {
            return false;
        }

        return OwnLevels.IsUnspecified ? listLevel != AdministrativeLevel.Unspecified && listLevel != Level : !OwnLevels.Contains(Level);
    }

    private UnifiedSocialCreditCode? OwnBody { get; }

    private ItemType OwnType { get; }

    private ExercisingLevels OwnLevels { get; }

    /// <summary>Reads the code of a row.</summary>
    /// <param name="item">The row.</param>
    /// <exception cref="ArgumentNullException"><paramref name="item"/> is null.</exception>
    public static CodeSummary Of(PowerItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return new(item, item.Code.Reading);
    }
}
