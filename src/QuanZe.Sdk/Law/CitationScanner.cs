using System.Buffers;
using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Law;

/// <summary>Reads the citations of a basis from left to right (援引扫描). It decides where a citation opens; everything else is quotation.</summary>
/// <remarks>One pass with state, not a grammar over the whole cell: 71 % of the characters of real cells are quoted text, in which titles and articles occur too.</remarks>
internal sealed class CitationScanner
{
    private static readonly SearchValues<char> EndsOfQuotation = SearchValues.Create("《【〔［[〖\n\r。；;”\"");

    // 地方政府规章依据：
    private const int LongestLabel = 10;

    private readonly string _text;
    private readonly List<Citation> _citations = [];
    private CitationDraft? _draft;
    private string? _tag;
    private int _position;

    private CitationScanner(string text) => _text = text;

    public static ValueList<Citation> Scan(string text)
    {
        var scanner = new CitationScanner(text);
        scanner.Run();
        if (scanner._citations.Count == 0)
        {
            scanner.RunUnmarked();
        }

        return scanner._citations.ToValueList();
    }

    private void Run()
    {
        var opens = Opening.Always;
        while (_position < _text.Length)
        {
            if (opens == Opening.Never && _draft is { IsQuoting: true })
            {
                SkipQuotation();
                if (_position >= _text.Length)
                {
                    break;
                }
            }

            var c = _text[_position];
            if ((c == '【' && TryReadTag('】', needsRank: false)) || (ClosingOf(c, opens) is { } closing && TryReadTag(closing, needsRank: true)) || (opens != Opening.Never && TryReadLabel()))
            {
                opens = Opening.Always;
            }
            else if (c == '《' && Opens(opens))
            {
                OpenTitle();
                opens = Opening.Never;
            }
            else if (opens != Opening.Never && _draft is not null && c is ('第' or '附') && TryReadFurtherPlaces(opens))
            {
                opens = Opening.Never;
            }
            else
            {
                opens = Next(c, opens);
                _position++;
            }
        }

        Close(_text.Length);
    }

    // Some lists print no marks around titles at all: 根据建筑法第七条、建设工程质量管理条例第五十七条. Then words before a place that end as titles do are one.
    private void RunUnmarked()
    {
        _position = 0;
        var from = 0;
        while (_position < _text.Length)
        {
            if (PinpointReader.IsAt(_text, _position) && UnmarkedTitle.Before(_text, _position, from) is { } title)
            {
                Close(title.Start.Value);
                Open(Squeezed(_text.AsSpan()[title]), title.Start.Value, title.End.Value, CitationFlags.TitleNotOpened);
                from = _position;
                continue;
            }

            _position++;
        }

        Close(_text.Length);
    }

    // Most of a cell is quoted text: go straight to the next character that may matter.
    private void SkipQuotation()
    {
        var next = _text.AsSpan(_position).IndexOfAny(EndsOfQuotation);
        _position = next < 0 ? _text.Length : _position + next;
    }

    // What a character means for the next one: whether a title or a place may open there.
    private Opening Next(char c, Opening before) => c switch
    {
        '\n' or '\r' => Opening.AtLine,
        '。' or '；' or ';' or '”' or '"' => Opening.AtSentence,
        _ when char.IsWhiteSpace(c) || WidthFolding.IsInvisible(c) => before,
        _ when before != Opening.Never && IsEnumerator(c) => before,
        '、' or '和' or '及' or '，' when _draft is { IsQuoting: false } => Opening.Always,
        _ => Quote(),
    };

    private Opening Quote()
    {
        if (_draft is not null)
        {
            _draft.IsQuoting = true;
        }

        return Opening.Never;
    }

    private static bool IsEnumerator(char c) => c is '.' or '．' or '、' or '（' or '）' or '(' or ')' or '：' or ':' || ChineseNumeral.IsNumeral(c) || char.IsDigit(c) || WidthFolding.Expansion(c) is not null;

    private bool Opens(Opening opens) => opens switch
    {
        Opening.Always => true,
        Opening.AtLine => _draft is null || IsFollowedLikeACitation(allowEnd: true),
        Opening.AtSentence => _draft is null || IsFollowedLikeACitation(allowEnd: false),
        _ => _draft is null,
    };

    // A title that is followed by words (《…》规定的) is being spoken of; one that is followed by a note, a place or nothing is being cited.
    private bool IsFollowedLikeACitation(bool allowEnd)
    {
        var end = TitleEnd(_position, out _);
        var hasNote = false;
        while (end < _text.Length && _text[end] == '》')
        {
            end++;
        }

        var position = PinpointReader.Skip(_text, end);
        while (position < _text.Length && _text[position] is '（' or '(' && NoteEnd(position) is var note and > 0)
        {
            hasNote = true;
            position = PinpointReader.Skip(_text, note);
        }

        if (position >= _text.Length || _text[position] is '《' or '【')
        {
            return allowEnd;
        }

        var ignored = CitationFlags.None;
        var places = PinpointReader.Read(_text, position, [], ref ignored);
        return places > position
            ? places >= _text.Length || _text[places] is '：' or ':' or '、' or '，' or ',' or '；' or ';' or '。' || char.IsWhiteSpace(_text[places]) || hasNote
            : allowEnd && (hasNote || _text[position] is '：' or ':' or '、' || EndsLine(end));
    }

    private bool EndsLine(int position)
    {
        while (position < _text.Length && _text[position] is ' ' or '\u3000' or '\t')
        {
            position++;
        }

        return position >= _text.Length || _text[position] is '\n' or '\r';
    }

    // Brackets in which tags are typed as well; they hold years and notes too, so that only a known word makes a tag.
    private static char? ClosingOf(char c, Opening opens) => c switch
    {
        '（' when opens != Opening.Never => '）',
        '(' when opens != Opening.Never => ')',
        '〔' => '〕',
        '［' => '］',
        '[' => ']',
        '〖' => '〗',
        _ => null,
    };

    // 行政法规：《…》: a word of rank and a colon before a title do what a tag does.
    private bool TryReadLabel()
    {
        var colon = _text.AsSpan(_position, Math.Min(LongestLabel, _text.Length - _position)).IndexOfAny('：', ':');
        if (colon < 2 || !RankTags.IsTag(_text.AsSpan(_position, colon).Trim()))
        {
            return false;
        }

        var title = PinpointReader.Skip(_text, _position + colon + 1);
        if (title >= _text.Length || _text[title] != '《')
        {
            return false;
        }

        Close(_position);
        _tag = Squeezed(_text.AsSpan(_position, colon));
        _position = title;
        return true;
    }

    private bool TryReadTag(char closing, bool needsRank)
    {
        var close = _text.IndexOf(closing, _position);
        if (close < 0 || close - _position > 12)
        {
            return false;
        }

        // 【2023】 is the year of a document number, not a tag.
        var word = Squeezed(_text.AsSpan(_position + 1, close - _position - 1));
        if (word.Length == 0 || word.Any(char.IsDigit) || (needsRank && !RankTags.IsTag(word)) || IsHeading(word, close + 1))
        {
            return false;
        }

        Close(_position);
        _tag = word;
        _position = close + 1;
        TryOpenUnmarkedTitle();
        return true;
    }

    // 第二十条 【许可条件】…: an article's own heading; a tag names a rank or stands before a title.
    private bool IsHeading(string word, int behind)
    {
        var next = PinpointReader.Skip(_text, behind);
        return _draft is not null && RankTags.Ranks(word).Equals(RankSet.All) && next < _text.Length && _text[next] != '《';
    }

    // 【法律】中华人民共和国…法（1996年…）第…条: a tag promises a title even when its opening mark was lost.
    private void TryOpenUnmarkedTitle()
    {
        var start = PinpointReader.Skip(_text, _position);
        if (start < _text.Length && _text[start] is '（' or '(' or '〈' or '<')
        {
            // （…规定》: another mark was typed for the opening one.
            start = PinpointReader.Skip(_text, start + 1);
        }

        if (start >= _text.Length || _text[start] is '《' or '【')
        {
            return;
        }

        var end = start;
        while (end < _text.Length && end - start < 60 && _text[end] is not ('《' or '》' or '（' or '(' or '第' or '：' or '\n' or '。' or '；'))
        {
            end++;
        }

        if (end < _text.Length && end > start + 2 && (_text[end] is '》' or '（' or '(' || PinpointReader.IsAt(_text, end)) && _text[end] != '《')
        {
            var title = Squeezed(_text.AsSpan(start, end - start));
            Open(title, start, _text[end] == '》' ? end + 1 : end, CitationFlags.TitleNotOpened);
        }
    }

    private void OpenTitle()
    {
        Close(_position);
        var issuer = Issuer();
        var end = TitleEnd(_position, out var isClosed);
        var inner = _text.AsSpan(_position + 1, Math.Max(0, (isClosed ? end - 1 : end) - _position - 1));
        Open(Squeezed(inner), _position, end, isClosed ? CitationFlags.None : CitationFlags.TitleNotClosed);
        _draft!.Issuer = issuer;
    }

    private void Open(string title, int start, int end, CitationFlags flags)
    {
        var full = Antecedent(title);
        _draft = new CitationDraft(full ?? title, start) { Tag = _tag, Flags = full is null ? flags : flags | CitationFlags.TitleResolved };
        _tag = null;
        _position = end;
        while (_position < _text.Length && _text[_position] == '》')
        {
            _position++;
        }

        ReadNotes();
        ReadPlaces();
    }

    // 《条例》第九条 below 《某市物业管理条例》第七条 means the regulation above.
    private string? Antecedent(string title) => ShortTitles.Contains(title, StringComparer.Ordinal)
        ? _citations.FindLast(citation => citation.Instrument.Title.Length > title.Length && citation.Instrument.Title.EndsWith(title, StringComparison.Ordinal))?.Instrument.Title
        : null;

    private static readonly string[] ShortTitles = ["条例", "办法", "规定", "细则", "实施细则", "实施办法", "决定", "通知", "意见", "规则"];

    private void ReadNotes()
    {
        for (var notes = 0; notes < 4; notes++)
        {
            var start = PinpointReader.Skip(_text, _position);
            if (start >= _text.Length || _text[start] is not ('（' or '(' or '〔' or '['))
            {
                break;
            }

            // （第七条） is a place in brackets; a bracket with an item number goes on a place and is read with it.
            if (PinpointReader.IsAt(_text, start + 1) && NoteEnd(start) is var bracket and > 0 && bracket - start < 40)
            {
                var ignored = CitationFlags.None;
                PinpointReader.Read(_text, start + 1, _draft!.Pinpoints, ref ignored);
                _position = bracket;
                continue;
            }

            var end = NoteEnd(start);
            if (end < 0)
            {
                _draft!.Flags |= CitationFlags.NoteNotClosed;
                break;
            }

            _draft!.History += Squeezed(_text.AsSpan(start, end - start));
            _position = end;
        }

        var number = DocumentNumber.ReadAt(_text, PinpointReader.Skip(_text, _position), out var numberEnd);
        if (number is not null)
        {
            _position = numberEnd;
        }

        _draft!.Number = number ?? DocumentNumber.Find(_draft.History);
    }

    private void ReadPlaces()
    {
        var flags = CitationFlags.None;
        var start = _position;
        var skipped = PinpointReader.Skip(_text, start);
        if (skipped < _text.Length && _text[skipped] is '：' or ':' or '，' or '、' && PinpointReader.IsAt(_text, skipped + 1))
        {
            start = skipped + 1;
        }

        var end = PinpointReader.Read(_text, start, _draft!.Pinpoints, ref flags);
        _draft.Flags |= flags;
        if (end > start)
        {
            _position = end;
        }

        _draft.BeginQuotation(_position);
    }

    // A further place inside a quotation is cited when a colon or a space follows it; at the start of a line that is enough to tell, behind a full stop it is needed.
    private bool TryReadFurtherPlaces(Opening opens)
    {
        var flags = CitationFlags.None;
        var places = new List<Pinpoint>();
        var end = PinpointReader.Read(_text, _position, places, ref flags);
        if (end == _position)
        {
            return false;
        }

        var follows = end >= _text.Length || _text[end] is '：' or ':' || char.IsWhiteSpace(_text[end]);
        if (!follows && (opens == Opening.AtSentence || IsSpokenOf(end)))
        {
            return false;
        }

        _draft!.EndQuotation(_text, _position);
        _draft.Pinpoints.AddRange(places.Where(place => !_draft.Pinpoints.Contains(place)));
        _draft.Flags |= flags;
        _position = end;
        _draft.BeginQuotation(end, places[^1]);
        return true;
    }

    private bool IsSpokenOf(int end) =>
        SpokenOf.Any(word => _text.AsSpan(end).StartsWith(word, StringComparison.Ordinal));

    private static readonly string[] SpokenOf = ["规定", "所列", "的", "处罚", "之规定", "所称"];

    private int TitleEnd(int start, out bool isClosed)
    {
        var depth = 0;
        for (var position = start; position < _text.Length; position++)
        {
            switch (_text[position])
            {
                case '《':
                    depth++;
                    break;
                case '》':
                    if (--depth == 0)
                    {
                        isClosed = true;
                        return position + 1;
                    }

                    break;
                case '（' or '(' when depth == 1 && StartsDatedNote(position) && !HasCloseBefore(position):
                case '第' when depth == 1 && position > start + 3 && PinpointReader.IsAt(_text, position) && !HasCloseBefore(position):
                    isClosed = false;
                    return position;
                default:
                    break;
            }

            if (position - start > 200)
            {
                break;
            }
        }

        isClosed = false;
        return FirstBreak(start);
    }

    // Whether a closing mark follows before the next opening one, so that a bracket or place inside a title is part of it.
    private bool HasCloseBefore(int position)
    {
        var close = _text.IndexOf('》', position);
        var open = _text.IndexOf('《', position);
        return close >= 0 && (open < 0 || close < open) && close - position < 60;
    }

    private int FirstBreak(int start)
    {
        var end = start + 1;
        while (end < _text.Length && _text[end] is not ('\n' or '。' or '；' or '：' or '（' or '(') && end - start < 60)
        {
            end++;
        }

        return end;
    }

    private bool StartsDatedNote(int position)
    {
        var inside = PinpointReader.Skip(_text, position + 1);
        return inside + 4 < _text.Length && char.IsAsciiDigit(WidthFolding.Fold(_text[inside])) && char.IsAsciiDigit(WidthFolding.Fold(_text[inside + 3]));
    }

    private int NoteEnd(int start)
    {
        var depth = 0;
        for (var position = start; position < _text.Length && position - start < 3_000; position++)
        {
            switch (_text[position])
            {
                case '（' or '(' or '〔' or '[':
                    depth++;
                    break;
                case '）' or ')' or '〕' or ']':
                    if (--depth <= 0)
                    {
                        return position + 1;
                    }

                    break;
                case '【' when depth > 0 && position > start + 400:
                case '\n' when depth == 1 && IsPlaceWithColon(position + 1):
                    return -1;
                default:
                    break;
            }
        }

        return -1;
    }

    // A line that begins with a place and a colon is the text quoted: the bracket before it was never closed.
    private bool IsPlaceWithColon(int position)
    {
        var start = PinpointReader.Skip(_text, position);
        var ignored = CitationFlags.None;
        var end = PinpointReader.Read(_text, start, [], ref ignored);
        return end > start && end < _text.Length && _text[end] is '：' or ':';
    }

    // An organ named directly before the title on the same line: 自治区人民政府办公厅《关于…》.
    private string? Issuer()
    {
        var start = _position;
        while (start > 0 && _position - start < 24 && _text[start - 1] is not ('\n' or '。' or '；' or '】' or '》' or '：' or '，' or '、' or ' ' or '\u3000'))
        {
            start--;
        }

        var word = Squeezed(_text.AsSpan(start, _position - start)).TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', '．');
        return word.Length >= 4 && IssuerEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal)) ? word : null;
    }

    private static readonly string[] IssuerEndings = ["人民政府", "办公厅", "办公室", "委员会", "厅", "部", "局", "国务院"];

    private void Close(int end)
    {
        if (_draft is null)
        {
            return;
        }

        _draft.EndQuotation(_text, end);
        _citations.Add(_draft.Make(end));
        _draft = null;
    }

    private static string Squeezed(ReadOnlySpan<char> text)
    {
        Span<char> kept = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && !WidthFolding.IsInvisible(c))
            {
                kept[length++] = c;
            }
        }

        return new string(kept[..length]);
    }

    private enum Opening
    {
        Never,
        AtSentence,
        AtLine,
        Always,
    }
}
