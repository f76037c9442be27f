using System.Collections.Frozen;

namespace QuanZe.Sdk.Codes;

/// <summary>The national structure (国家统一编码): base code 12, implementation code 31, handling item 33.</summary>
/// <remarks>
/// Type codes are read in the codelist of the code's origin: 20 is 公共服务 in a national code and 其他行政权力 in one of Guangdong.
/// A code whose credit code is wrong is still read, because the base code in it is whole.
/// </remarks>
public sealed class NationalCodeScheme : ICodeScheme
{
    private const int BodyLength = UnifiedSocialCreditCode.Length;

    private readonly FrozenDictionary<string, ItemTypeCodeList> _types;
    private readonly FrozenSet<string>? _origins;

    /// <summary>Makes a scheme of the national structure.</summary>
    /// <param name="id">The id.</param>
    /// <param name="title">The title in Chinese.</param>
    /// <param name="types">The codelists of single origins, by their two digits; every other origin uses the national list.</param>
    /// <param name="origins">The origins that may occur, for example <c>00</c> and <c>44</c>; null allows all. A code of another origin is read and doubted.</param>
    public NationalCodeScheme(string id, string title, IReadOnlyDictionary<string, ItemTypeCodeList> types, IEnumerable<string>? origins = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(types);
        Id = id;
        Title = title;
        _types = types.ToFrozenDictionary(StringComparer.Ordinal);
        _origins = origins?.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public string Title { get; }

    /// <summary>The codelist in which an origin numbers the types.</summary>
    /// <param name="origin">The two digits of the origin.</param>
    /// <exception cref="ArgumentNullException"><paramref name="origin"/> is null.</exception>
    public ItemTypeCodeList TypesOf(string origin)
    {
        ArgumentNullException.ThrowIfNull(origin);
        return _types.GetValueOrDefault(origin, ItemTypeCodeLists.National);
    }

    /// <inheritdoc/>
    public CodeReading Read(string? text)
    {
        var normal = CodeText.Normalise(text ?? "");
        if (CodeText.DiagnoseFiller(normal) is { } filler)
        {
            return CodeReading.Unread(Id, text, filler);
        }

        var (kind, start) = normal.Length switch
        {
            BaseCode.Length => (CodeKind.Base, 0),
            ImplementationCode.Length => (CodeKind.Implementation, BodyLength + 1),
            HandlingItemCode.Length => (CodeKind.HandlingItem, BodyLength + 1),
            _ => (CodeKind.None, 0),
        };
        return kind == CodeKind.None ? CodeReading.Unread(Id, text, DiagnoseLength(normal)) : ReadStructure(text!, normal, kind, start);
    }

    private static CodeDiagnosis DiagnoseLength(string normal)
    {
        if (CodeText.IndexOfForeign(normal) is >= 0 and var foreign)
        {
            return CodeDiagnosis.Of(CodeCondition.IllegalCharacter, normal[foreign].ToString());
        }

        // 000131035000 comes out of a number cell as 131035000.
        if (normal.Length is 9 or 10 && normal.PadLeft(BaseCode.Length, '0') is var padded && BaseCode.TryParse(padded, out var code)
            && code.IsNational && ItemTypeCodeLists.National.Find(code.TypeCode) is not null)
        {
            return CodeDiagnosis.Of(CodeCondition.LeadingZerosLost, normal, proposed: padded);
        }

        var breaksOff = normal.Length is BaseCode.Length - 1
            || (normal.Length is > BodyLength and < HandlingItemCode.Length && UnifiedSocialCreditCode.TryParse(normal.AsSpan(0, BodyLength), out _));
        return CodeDiagnosis.Of(breaksOff ? CodeCondition.Truncated : CodeCondition.WrongLength, $"{normal.Length}");
    }

    private CodeReading ReadStructure(string text, string normal, CodeKind kind, int start)
    {
        var part = normal.AsSpan(start, BaseCode.Length);
        if (!BaseCode.TryParse(part, out var baseCode))
        {
            return CodeReading.Unread(Id, text, DiagnoseBase(part));
        }

        if (kind == CodeKind.HandlingItem && !CodeText.AreDigits(normal.AsSpan(ImplementationCode.Length)))
        {
            return CodeReading.Unread(Id, text, CodeDiagnosis.Of(CodeCondition.IllegalCharacter, normal[ImplementationCode.Length..], CodeSegmentKind.Sequence));
        }

        var bodyText = start == 0 ? null : normal[..BodyLength];
        UnifiedSocialCreditCode? body = UnifiedSocialCreditCode.TryParse(bodyText, out var read) ? read : null;
        return new CodeReading
        {
            Text = text,
            SchemeId = Id,
            Kind = kind,
            Diagnosis = Diagnose(text, normal, bodyText, baseCode),
            Segments = Segments(normal, baseCode, bodyText),
            BaseKey = baseCode.ToString(),
            TypeCode = baseCode.TypeCode,
            Type = TypesOf(baseCode.Origin).TypeOf(baseCode.TypeCode),
            Level = bodyText is null ? AdministrativeLevel.Unspecified : ImplementationCode.LevelOf(normal[BodyLength]),
            Body = body,
        };
    }

    private CodeDiagnosis Diagnose(string text, string normal, string? bodyText, BaseCode baseCode)
    {
        if (bodyText is not null && !ImplementationCode.IsLevel(normal[BodyLength]))
        {
            return CodeDiagnosis.Of(CodeCondition.UnknownSegment, normal[BodyLength].ToString(), CodeSegmentKind.Level);
        }

        if (bodyText is not null && UnifiedSocialCreditCode.Diagnose(bodyText) is { Condition: not CodeCondition.WellFormed } body)
        {
            return body.In(CodeSegmentKind.Body);
        }

        return _origins?.Contains(baseCode.Origin) == false
            ? CodeDiagnosis.Of(CodeCondition.UnknownSegment, baseCode.Origin, CodeSegmentKind.Origin)
            : CodeDiagnosis.Sound(text, normal);
    }

    private static CodeDiagnosis DiagnoseBase(ReadOnlySpan<char> code)
    {
        var foreign = BaseCode.IndexOfForeign(code);
        return foreign >= 0
            ? CodeDiagnosis.Of(CodeCondition.IllegalCharacter, code[foreign].ToString(), BaseSegmentAt(foreign))
            : CodeDiagnosis.Of(CodeCondition.UnknownSegment, code[..2].ToString(), CodeSegmentKind.Origin);
    }

    private static CodeSegmentKind BaseSegmentAt(int index) => index switch
    {
        < 2 => CodeSegmentKind.Origin,
        < 4 => CodeSegmentKind.Type,
        < 6 => CodeSegmentKind.Department,
        < 9 => CodeSegmentKind.MainItem,
        _ => CodeSegmentKind.SubItem,
    };

    private static ValueList<CodeSegment> Segments(string normal, BaseCode code, string? body)
    {
        CodeSegment[] parts =
        [
            new(CodeSegmentKind.Origin, code.Origin), new(CodeSegmentKind.Type, code.TypeCode), new(CodeSegmentKind.Department, code.DepartmentCode),
            new(CodeSegmentKind.MainItem, code.MainItem), new(CodeSegmentKind.SubItem, code.SubItem),
        ];
        if (body is null)
        {
            return [.. parts];
        }

        CodeSegment[] head = [new(CodeSegmentKind.Body, body), new(CodeSegmentKind.Level, normal[BodyLength].ToString())];
        return normal.Length == HandlingItemCode.Length
            ? [.. head, .. parts, new(CodeSegmentKind.Sequence, normal[ImplementationCode.Length..])]
            : [.. head, .. parts];
    }
}
