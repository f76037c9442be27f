namespace QuanZe.Sdk.Codes;

/// <summary>The codes of Sichuan's service portal (四川政务服务网编码): base, division, body and index joined by dashes.</summary>
/// <remarks>
/// <c>511A0100100000-519999000000-000-</c>credit code<c>-1-00</c>. Two generations of base stand side by side in one list: 14 characters
/// (province 2, type 2, main item 5, sub-item 5) and 12 (province 2, type 2, department 2, main item 3, sub-item 3). The key is the base.
/// </remarks>
public sealed class SichuanCodeScheme : ICodeScheme
{
    private const string Province = "51";
    private const int FullCount = 6;

    private static readonly CodePart[] FirstGeneration =
    [
        new(CodeSegmentKind.Origin, 2), new(CodeSegmentKind.Type, 2, CodeAlphabet.DigitsAndCapitals), new(CodeSegmentKind.MainItem, 5), new(CodeSegmentKind.SubItem, 5),
    ];

    private static readonly CodePart[] SecondGeneration =
    [
        new(CodeSegmentKind.Origin, 2), new(CodeSegmentKind.Type, 2, CodeAlphabet.DigitsAndCapitals), new(CodeSegmentKind.Department, 2), new(CodeSegmentKind.MainItem, 3), new(CodeSegmentKind.SubItem, 3),
    ];

    /// <inheritdoc/>
    public string Id => "sichuan";

    /// <inheritdoc/>
    public string Title => "四川政务服务网编码";

    /// <inheritdoc/>
    public CodeReading Read(string? text)
    {
        var normal = CodeText.Normalise(text ?? "");
        if (CodeText.DiagnoseFiller(normal) is { } filler)
        {
            return CodeReading.Unread(Id, text, filler);
        }

        var fields = normal.Split('-');
        if (ReadBase(fields[0]) is not { } parts)
        {
            return CodeReading.Unread(Id, text, DiagnoseUnread(fields));
        }

        var typeCode = parts[1].Text;
        var body = fields.Length == FullCount && UnifiedSocialCreditCode.TryParse(fields[3], out var code) ? code : (UnifiedSocialCreditCode?)null;
        var division = fields.Length > 1 && DivisionCode.TryParse(fields[1], out var read) ? read : (DivisionCode?)null;
        return new CodeReading
        {
            Text = text!,
            SchemeId = Id,
            Kind = fields.Length == 1 ? CodeKind.Base : CodeKind.Local,
            Diagnosis = Diagnose(text!, normal, fields),
            Segments = [.. parts, .. fields.Skip(1).SelectMany((field, index) => Joined(field, index + 1, fields.Length))],
            BaseKey = fields[0],
            TypeCode = typeCode,
            Type = ItemTypeCodeLists.Sichuan.TypeOf(typeCode),
            Level = division?.Level ?? AdministrativeLevel.Unspecified,
            Body = body,
            Division = division,
        };
    }

    private static CodeSegment[]? ReadBase(string text)
    {
        var structure = text.Length switch { 14 => FirstGeneration, 12 => SecondGeneration, _ => null };
        if (structure is null || !text.StartsWith(Province, StringComparison.Ordinal))
        {
            return null;
        }

        var segments = new CodeSegment[structure.Length];
        var start = 0;
        for (var index = 0; index < structure.Length; index++)
        {
            var part = text.Substring(start, structure[index].Length);
            if (!part.All(structure[index].Allows))
            {
                return null;
            }

            segments[index] = new(structure[index].Kind, part);
            start += part.Length;
        }

        return segments;
    }

    // Older codes begin with a letter field: G-000001-001-…; some are filled up with one digit repeated.
    private static CodeDiagnosis DiagnoseUnread(string[] fields)
    {
        if (fields is [[>= 'A' and <= 'Z'], _, ..])
        {
            var filler = fields.FirstOrDefault(field => field.Length > 6 && CodeText.IsPlaceholder(field));
            return filler is null
                ? CodeDiagnosis.Of(CodeCondition.LegacyStructure, fields[0])
                : CodeDiagnosis.Of(CodeCondition.Placeholder, filler);
        }

        if (fields[0].Length is not (12 or 14))
        {
            return CodeDiagnosis.Of(CodeCondition.WrongLength, $"{fields[0].Length}");
        }

        return fields[0].StartsWith(Province, StringComparison.Ordinal)
            ? CodeDiagnosis.Of(CodeCondition.IllegalCharacter, fields[0])
            : CodeDiagnosis.Of(CodeCondition.UnknownSegment, fields[0][..2], CodeSegmentKind.Origin);
    }

    private static CodeDiagnosis Diagnose(string text, string normal, string[] fields)
    {
        if (fields.Length == 1)
        {
            return CodeDiagnosis.Sound(text, normal);
        }

        if (fields[1].Length != 12 || !DivisionCode.TryParse(fields[1], out _))
        {
            // Without its division field the code goes on with 000 or with the body.
            return fields[1].Length == 12
                ? CodeDiagnosis.Of(CodeCondition.UnknownSegment, fields[1], CodeSegmentKind.Division)
                : CodeDiagnosis.Of(CodeCondition.MissingSegment, "", CodeSegmentKind.Division);
        }

        if (fields.Length != FullCount)
        {
            return fields.Length < FullCount
                ? CodeDiagnosis.Of(CodeCondition.MissingSegment, "", CodeSegmentKind.Sequence)
                : CodeDiagnosis.Of(CodeCondition.WrongLength, $"{normal.Length}");
        }

        var body = UnifiedSocialCreditCode.Diagnose(fields[3]);
        if (body.Condition != CodeCondition.WellFormed)
        {
            return body.Condition == CodeCondition.Missing
                ? CodeDiagnosis.Of(CodeCondition.MissingSegment, fields[3], CodeSegmentKind.Body)
                : body.In(CodeSegmentKind.Body);
        }

        if (CodeText.IsMissing(fields[4]))
        {
            return CodeDiagnosis.Of(CodeCondition.MissingSegment, fields[4], CodeSegmentKind.Sequence);
        }

        return CodeText.AreDigits(fields[4])
            ? CodeDiagnosis.Sound(text, normal)
            : CodeDiagnosis.Of(CodeCondition.UnknownSegment, fields[4], CodeSegmentKind.Sequence);
    }

    private static IEnumerable<CodeSegment> Joined(string field, int index, int count) =>
    [
        new(CodeSegmentKind.Separator, "-"),
        new(KindOf(index, count), field),
    ];

    // Where a field is missing or doubled the places no longer say what the fields are.
    private static CodeSegmentKind KindOf(int index, int count) => (index, count) switch
    {
        (1, FullCount) => CodeSegmentKind.Division,
        (3, FullCount) => CodeSegmentKind.Body,
        (4, FullCount) => CodeSegmentKind.Sequence,
        _ => CodeSegmentKind.Fixed,
    };
}
