namespace QuanZe.Sdk.Codes;

/// <summary>A scheme whose codes have one length and parts of fixed width (定长编码规则): it is stated as data.</summary>
/// <remarks>
/// The key across levels is the code without its division and body, because these differ by construction.
/// Immutable and safe to share.
/// </remarks>
public sealed class FixedWidthCodeScheme : ICodeScheme
{
    private readonly ValueList<CodePart> _parts;
    private readonly ItemTypeCodeList _types;
    private readonly string? _province;
    private readonly int _length;

    /// <summary>Makes a scheme.</summary>
    /// <param name="id">The id.</param>
    /// <param name="title">The title in Chinese.</param>
    /// <param name="parts">The parts in order; at most one of each kind, a division of six or twelve digits.</param>
    /// <param name="types">The codelist of the type part.</param>
    /// <param name="province">The two digits with which the division must begin, or null when any may stand.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is blank, or the parts are empty, of no width, or name a kind twice.</exception>
    public FixedWidthCodeScheme(string id, string title, ValueList<CodePart> parts, ItemTypeCodeList types, string? province = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(types);
        if (parts.IsEmpty || parts.Any(part => part.Length < 1) || parts.DistinctBy(part => part.Kind).Count() != parts.Count)
        {
            throw new ArgumentException("A scheme needs parts of one character or more, each kind once.", nameof(parts));
        }

        Id = id;
        Title = title;
        _parts = parts;
        _types = types;
        _province = province;
        _length = parts.Sum(part => part.Length);
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public string Title { get; }

    /// <inheritdoc/>
    public CodeReading Read(string? text)
    {
        var normal = CodeText.Normalise(text ?? "");
        if (CodeText.DiagnoseFiller(normal) is { } filler)
        {
            return CodeReading.Unread(Id, text, filler);
        }

        if (normal.Length != _length)
        {
            return CodeReading.Unread(Id, text, CodeDiagnosis.Of(normal.Length == _length - 1 ? CodeCondition.Truncated : CodeCondition.WrongLength, $"{normal.Length}"));
        }

        var segments = new CodeSegment[_parts.Count];
        var start = 0;
        for (var index = 0; index < segments.Length; index++)
        {
            var part = _parts[index];
            segments[index] = new(part.Kind, normal.Substring(start, part.Length));
            start += part.Length;
            foreach (var character in segments[index].Text)
            {
                if (!part.Allows(character))
                {
                    return CodeReading.Unread(Id, text, CodeDiagnosis.Of(CodeCondition.IllegalCharacter, character.ToString(), part.Kind));
                }
            }
        }

        return Interpret(text!, normal, segments);
    }

    private CodeReading Interpret(string text, string normal, CodeSegment[] segments)
    {
        var divisionText = TextOf(segments, CodeSegmentKind.Division);
        var typeCode = TextOf(segments, CodeSegmentKind.Type);
        DivisionCode? division = DivisionCode.TryParse(divisionText, out var read) && (_province is null || read.ProvinceDigits == _province) ? read : null;
        if (divisionText is not null && division is null)
        {
            return CodeReading.Unread(Id, text, CodeDiagnosis.Of(CodeCondition.UnknownSegment, divisionText, CodeSegmentKind.Division));
        }

        return new CodeReading
        {
            Text = text,
            SchemeId = Id,
            Kind = CodeKind.Local,
            Diagnosis = CodeDiagnosis.Sound(text, normal),
            Segments = [.. segments],
            BaseKey = string.Concat(segments.Where(segment => segment.Kind is not (CodeSegmentKind.Division or CodeSegmentKind.Body)).Select(segment => segment.Text)),
            TypeCode = typeCode,
            Type = typeCode is null ? null : _types.TypeOf(typeCode),
            Level = division?.Level ?? AdministrativeLevel.Unspecified,
            Division = division,
        };
    }

    private static string? TextOf(CodeSegment[] segments, CodeSegmentKind kind)
    {
        foreach (var segment in segments)
        {
            if (segment.Kind == kind)
            {
                return segment.Text;
            }
        }

        return null;
    }
}
