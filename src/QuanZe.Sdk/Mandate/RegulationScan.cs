using QuanZe.Sdk.Law;
using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Mandate;

/// <summary>A regulation's text while it is being read, line by line (逐段读取).</summary>
internal sealed class RegulationScan
{
    private readonly List<RegulationParagraph> _paragraphs = [];
    private readonly List<Duty> _duties = [];
    private readonly List<InternalUnit> _units = [];
    private readonly List<string> _titles = [];
    private RegulationSection _section = RegulationSection.Front;
    private string? _number;
    private string? _version;
    private DateOnly? _effective;
    private int _line;
    private Action<string>? _append;

    public ValueList<RegulationParagraph> Paragraphs => _paragraphs.ToValueList();

    public FunctionRegulation Made(string source)
    {
        var title = string.Concat(_titles);
        return new FunctionRegulation
        {
            Body = RegulationFront.BodyOf(title),
            Title = title,
            Number = _number,
            Version = _version,
            EffectiveDate = _effective,
            Duties = _duties.Concat(_units.Where(unit => unit.Text.Length > 0).Select(unit => new Duty(DutyKind.Unit, 0, unit.Text, unit.Name, unit.Line))).ToValueList(),
            Units = _units.ToValueList(),
            Source = source,
        };
    }

    public void Read(string line)
    {
        _line++;
        var text = line.Trim().Trim('\u3000');
        var kind = text.Length == 0 ? ParagraphKind.Blank : KindOf(text);
        _paragraphs.Add(new RegulationParagraph(_line, kind, text));
    }

    private ParagraphKind KindOf(string text)
    {
        var number = RegulationNumber.Of(text);
        var rest = text[number.Length..].TrimStart(' ', '\u3000', '\t');
        return number.Style switch
        {
            NumberStyle.Article or NumberStyle.Top => Opening(rest),
            NumberStyle.Point => Points(number.Value, rest),
            NumberStyle.Minor => Minor(number.Value, text, rest),
            _ when _section == RegulationSection.Front => Front(text),
            _ when IsPageMark(text) => ParagraphKind.NotUnderstood,
            _ => Continued(text),
        };
    }

    private ParagraphKind Front(string text)
    {
        if (RegulationFront.IsTitle(text))
        {
            // The last title wins: a notice repeats the name of what it issues.
            _titles.Clear();
            _titles.Add(text);
            return ParagraphKind.Title;
        }

        if (!RegulationFront.IsNote(text))
        {
            return ParagraphKind.NotUnderstood;
        }

        _number ??= DocumentNumber.Find(text);
        _version ??= text is ['（' or '(', .., '）' or ')'] && RegulationFront.DateIn(text) is not null ? text[1..^1] : null;
        return ParagraphKind.Title;
    }

    // An article or a chapter: it may open a part, and its first points may follow on the same line.
    private ParagraphKind Opening(string rest)
    {
        var opened = RegulationSections.OpenedBy(rest);
        _append = null;
        _section = opened;
        if (opened == RegulationSection.General)
        {
            ReadProvision(rest);
            _append = ReadProvision;
            return ParagraphKind.Provision;
        }

        var colon = rest.IndexOfAny(['：', ':']);
        var after = colon < 0 ? AfterHeading(rest) : rest[(colon + 1)..].Trim();
        if (after.Length == 0)
        {
            return ParagraphKind.Heading;
        }

        var number = RegulationNumber.Of(after);
        return number.Style == NumberStyle.Point ? Points(number.Value, after[number.Length..].Trim())
            : opened is RegulationSection.Transformation or RegulationSection.Division ? Add(0, after)
            : ParagraphKind.Heading;
    }

    // 本规定自2019年3月10日起施行。
    private void ReadProvision(string text)
    {
        if (text.Contains("施行", StringComparison.Ordinal))
        {
            _effective = RegulationFront.DateIn(text) ?? _effective;
        }
    }

    private static string AfterHeading(string text) => text.IndexOf('。', StringComparison.Ordinal) is var stop and >= 0 ? text[(stop + 1)..].Trim() : "";

    // （一）…；（二）…: several points may stand on one line when their numbers run on.
    private ParagraphKind Points(int value, string text)
    {
        var kind = ParagraphKind.Blank;
        while (true)
        {
            var next = text.IndexOf($"（{ChineseNumeral.Write(value + 1)}）", StringComparison.Ordinal);
            var splits = next > 0 && text[next - 1] is '。' or '；' or ';';
            var first = Point(value, splits ? text[..next].Trim() : text);
            kind = kind == ParagraphKind.Blank ? first : kind;
            if (!splits)
            {
                return kind;
            }

            text = text[next..][RegulationNumber.Of(text[next..]).Length..].Trim();
            value++;
        }
    }

    private ParagraphKind Point(int value, string text)
    {
        if (_section is RegulationSection.Duties && RegulationSections.OpenedByPoint(text) is var opened and not RegulationSection.General)
        {
            _section = opened;
            var after = AfterHeading(text);
            return after.Length == 0 ? ParagraphKind.Heading : Add(value, after);
        }

        switch (_section)
        {
            case RegulationSection.Front:
                return ParagraphKind.NotUnderstood;
            case RegulationSection.General when RegulationSections.OpenedByPoint(text) is var part and not RegulationSection.General:
                _section = part;
                return AfterHeading(text) is { Length: > 0 } duty ? Add(value, duty) : ParagraphKind.Heading;
            case RegulationSection.General:
                ReadProvision(text);
                _append = ReadProvision;
                return ParagraphKind.Provision;
            case RegulationSection.Transformation or RegulationSection.Division when RegulationSections.OpenedByPoint(text) is var other and not RegulationSection.General:
                _section = other;
                return AfterHeading(text) is { Length: > 0 } stated ? Add(value, stated) : ParagraphKind.Heading;
            default:
                return Add(value, text);
        }
    }

    // 1. … under a part is a point of its own in the division of duties; elsewhere it goes on with the point above.
    private ParagraphKind Minor(int value, string text, string rest)
    {
        if (_section is RegulationSection.Division or RegulationSection.Transformation || (_section == RegulationSection.Units && _append is null) || (_section == RegulationSection.Duties && _append is null))
        {
            return Add(value, rest);
        }

        return _section == RegulationSection.Front ? ParagraphKind.NotUnderstood : Continued(text);
    }

    private ParagraphKind Add(int value, string text)
    {
        if (_section == RegulationSection.Units)
        {
            return AddUnit(text);
        }

        var kind = _section switch
        {
            RegulationSection.Transformation => DutyKind.Transformation,
            RegulationSection.Division => DutyKind.Division,
            _ => DutyKind.Main,
        };
        var place = _duties.Count;
        _duties.Add(new Duty(kind, value, text, null, _line));
        _append = more => _duties[place] = _duties[place] with { Text = _duties[place].Text + more };
        return ParagraphKind.Duty;
    }

    // 办公室。负责机关日常运转。 Older texts put the name on a line of its own.
    private ParagraphKind AddUnit(string text)
    {
        var stop = text.IndexOfAny(['。', '：', ':']);
        var place = _units.Count;
        _units.Add(stop < 0 ? new InternalUnit(Named(text), "", _line) : new InternalUnit(Named(text[..stop]), text[(stop + 1)..].Trim(), _line));
        _append = more => _units[place] = _units[place] with { Text = _units[place].Text + more };
        return ParagraphKind.Unit;
    }

    private static string Named(string name) => name.Trim().Replace('(', '（').Replace(')', '）');

    private ParagraphKind Continued(string text)
    {
        if (_append is null)
        {
            return ParagraphKind.NotUnderstood;
        }

        _append(text);
        return ParagraphKind.Continuation;
    }

    // — 3 —, 第3页: left over from the printed page.
    private static bool IsPageMark(string text) => text.All(c => char.IsAsciiDigit(c) || char.IsWhiteSpace(c) || c is '-' or '—' or '－' or '·' or '第' or '页' or '共');
}
