namespace QuanZe.Sdk.Codes;

/// <summary>What a scheme read in the text of a code (编码解析结果).</summary>
/// <remarks>Immutable and safe to share. A text that is no code of the scheme has <see cref="CodeKind.None"/> and a diagnosis that says why.</remarks>
public sealed record CodeReading
{
    /// <summary>The text as it was given; empty for null.</summary>
    public required string Text { get; init; }

    /// <summary>The id of the scheme that read it.</summary>
    public required string SchemeId { get; init; }

    /// <summary>Which code it is.</summary>
    public CodeKind Kind { get; init; }

    /// <summary>What is to be said of it, graded.</summary>
    public required CodeDiagnosis Diagnosis { get; init; }

    /// <summary>The parts in order, separators included; empty when the text was not read.</summary>
    public ValueList<CodeSegment> Segments { get; init; } = [];

    /// <summary>The key by which items of several levels are the same (基本编码, or what the scheme has for it); null when there is none.</summary>
    public string? BaseKey { get; init; }

    /// <summary>The type code as it stands in the code, or null.</summary>
    public string? TypeCode { get; init; }

    /// <summary>The canonical type by the scheme's codelist; null when the code names none that the list knows.</summary>
    public ItemType? Type { get; init; }

    /// <summary>The level that the level digit names, or else that of the division in the code; otherwise unspecified.</summary>
    public AdministrativeLevel Level { get; init; }

    /// <summary>The implementing body, or null when the code names none or the credit code in it is not valid.</summary>
    public UnifiedSocialCreditCode? Body { get; init; }

    /// <summary>The division that stands in the code as a part of its own, or null.</summary>
    public DivisionCode? Division { get; init; }

    /// <summary>The first part of a kind, or null when the code has none.</summary>
    /// <param name="kind">The kind of part.</param>
    public string? Part(CodeSegmentKind kind)
    {
        foreach (var segment in Segments)
        {
            if (segment.Kind == kind)
            {
                return segment.Text;
            }
        }

        return null;
    }

    /// <summary>The canonical text put together from the parts; the text as given when it was not read.</summary>
    public string Rebuild() => Segments.IsEmpty ? Text : string.Concat(Segments.Select(segment => segment.Text));

    internal static CodeReading Unread(string scheme, string? text, CodeDiagnosis diagnosis) => new() { SchemeId = scheme, Text = text ?? "", Diagnosis = diagnosis };
}
