using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Law;

/// <summary>Reads places such as 第十条第一款、第三款，第十二条至第十四条 (条款), lists and ranges expanded.</summary>
internal static class PinpointReader
{
    private const int LongestRange = 300;

    private static readonly (string Word, Unit Unit)[] Units =
    [
        ("部分", Unit.Part), ("编", Unit.Part), ("章", Unit.Chapter), ("节", Unit.Section), ("条", Unit.Article), ("款", Unit.Paragraph), ("小项", Unit.SubItem), ("项", Unit.Item), ("目", Unit.SubItem),
    ];

    private enum Unit
    {
        None = 0,
        Part,
        Chapter,
        Section,
        Article,
        Paragraph,
        Item,
        SubItem,
    }

    /// <summary>Reads the places at a position. Returns the position behind the last one; the start when there is none.</summary>
    public static int Read(string text, int start, List<Pinpoint> into, ref CitationFlags flags)
    {
        if (ReadWhole(text, start) is var whole and > 0)
        {
            into.Add(Pinpoint.WholeText);
            return whole;
        }

        if (ReadAnnex(text, start, into) is var annex and > 0)
        {
            return annex;
        }

        var builder = new PinpointBuilder(into);
        var position = start;
        var end = start;
        var inRange = false;
        var previous = Unit.None;
        while (ReadGroup(text, position, previous, out var group))
        {
            builder.Add(group.Unit, group.Numbers, group.Inserted, inRange);
            flags |= group.Flags;
            previous = group.Unit;
            end = group.End;
            position = ReadSeparator(text, end, out inRange);
        }

        builder.Flush();
        return end;
    }

    /// <summary>Whether a place begins at a position.</summary>
    public static bool IsAt(string text, int position) => ReadWhole(text, position) > 0 || ReadAnnex(text, position, []) > 0 || ReadGroup(text, position, Unit.None, out _);

    // 附件1第9项, 附件目录第183项, 附表2：第三项: an item of an annex; its number stands in the part.
    private static int ReadAnnex(string text, int start, List<Pinpoint> into)
    {
        var position = Skip(text, start);
        var rest = text.AsSpan(Math.Min(position, text.Length));
        if (!rest.StartsWith("附件", StringComparison.Ordinal) && !rest.StartsWith("附表", StringComparison.Ordinal))
        {
            return -1;
        }

        position = Skip(text, position + 2);
        var annex = 0;
        if (ChineseNumeral.TryReadAt(text, position, out var number, out var length) && number is > 0 and < 100)
        {
            annex = number;
            position = Skip(text, position + length);
        }

        foreach (var word in (ReadOnlySpan<string>)["目录", "清单", "：", ":", "中", "的"])
        {
            position = text.AsSpan(Math.Min(position, text.Length)).StartsWith(word, StringComparison.Ordinal) ? Skip(text, position + word.Length) : position;
        }

        if (!ReadGroup(text, position, Unit.None, out var group) || group.Unit != Unit.Item || text[position] != '第')
        {
            return -1;
        }

        into.AddRange(group.Numbers.Select(item => new Pinpoint(PinpointKind.Annex, Part: annex, Item: item)).Where(place => !into.Contains(place)));
        return group.End;
    }

    private static int ReadWhole(string text, int start)
    {
        var position = Skip(text, start);
        return text.AsSpan(Math.Min(position, text.Length)).StartsWith("全文", StringComparison.Ordinal) ? position + 2 : -1;
    }

    private static bool ReadGroup(string text, int start, Unit previous, out Group group)
    {
        group = default;
        var position = Skip(text, start);
        if (position >= text.Length || text[position] != '第')
        {
            // Inside a list a bare （三） or 三、 may go on the items of the same article: 第（一）项、（三）项.
            return previous is Unit.Item or Unit.Paragraph && position > start - 1 && ReadNumbers(text, position, [], out var bare, bracketsOnly: true) && Finish(text, bare, out group);
        }

        return ReadNumbers(text, position + 1, [], out var numbers, bracketsOnly: false) && Finish(text, numbers, out group);
    }

    private static bool ReadNumbers(string text, int start, List<int> numbers, out (List<int> Numbers, int End) read, bool bracketsOnly)
    {
        var position = Skip(text, start);
        read = (numbers, start);
        while (ReadNumber(text, position, out var number, out var end, out var bracketed) && (bracketed || !bracketsOnly))
        {
            numbers.Add(number);
            read.End = end;
            var next = Skip(text, end);
            if (next < text.Length && text[next] is '、' or '，' or ',' or '/' or '和' or '及' && ReadNumber(text, Skip(text, next + 1), out _, out _, out _))
            {
                position = Skip(text, next + 1);
                continue;
            }

            // 第十至十二条 and 第（三）至（五）项 are ranges inside one group; one that runs backwards or over hundreds names its ends.
            if (RangeMark(text, next) is var mark and > 0 && ReadNumber(text, Skip(text, next + mark), out var last, out var lastEnd, out _))
            {
                numbers.AddRange(last > number && last - number <= LongestRange ? Enumerable.Range(number + 1, last - number) : [last]);
                read.End = lastEnd;
            }

            break;
        }

        return numbers.Count > 0;
    }

    private static bool ReadNumber(string text, int start, out int number, out int end, out bool bracketed)
    {
        var position = start;
        bracketed = position < text.Length && text[position] is '（' or '(';
        if (bracketed)
        {
            position = Skip(text, position + 1);
        }

        end = position;
        if (position >= text.Length || !ChineseNumeral.TryReadAt(text, position, out number, out var length) || number is <= 0 or > 9999)
        {
            number = 0;
            return false;
        }

        end = position + length;
        if (bracketed)
        {
            var close = Skip(text, end);
            if (close >= text.Length || text[close] is not ('）' or ')'))
            {
                return false;
            }

            end = close + 1;
        }

        return true;
    }

    private static bool Finish(string text, (List<int> Numbers, int End) read, out Group group)
    {
        group = default;
        var position = Skip(text, read.End);
        foreach (var (word, unit) in Units)
        {
            if (text.AsSpan(Math.Min(position, text.Length)).StartsWith(word, StringComparison.Ordinal))
            {
                var end = position + word.Length;
                var inserted = unit == Unit.Article ? ReadInserted(text, ref end) : 0;
                group = new Group(unit, read.Numbers, inserted, end, CitationFlags.None);
                return true;
            }
        }

        // 第二十八第一款: the word 条 was lost.
        if (position < text.Length && text[position] == '第' && read.Numbers.Count == 1)
        {
            group = new Group(Unit.Article, read.Numbers, 0, read.End, CitationFlags.ArticleWordMissing);
            return true;
        }

        return false;
    }

    private static int ReadInserted(string text, ref int end)
    {
        var position = Skip(text, end);
        if (position < text.Length && text[position] == '之' && ChineseNumeral.TryReadAt(text, position + 1, out var number, out var length) && number is > 0 and < 100)
        {
            end = position + 1 + length;
            return number;
        }

        return 0;
    }

    // A dash may be typed twice: 第十八条——第二十条.
    private static int RangeMark(string text, int position)
    {
        var mark = 0;
        while (mark < 2 && position + mark < text.Length && text[position + mark] is '至' or '-' or '—' or '–' or '－' or '～' or '~')
        {
            mark++;
        }

        return mark;
    }

    private static int ReadSeparator(string text, int start, out bool isRange)
    {
        var position = Skip(text, start);
        var mark = position < text.Length && text[position] == '到' ? 1 : RangeMark(text, position);
        isRange = mark > 0;
        if (isRange)
        {
            return position + mark;
        }

        while (position < text.Length && text[position] is '、' or '，' or ',' or '和' or '及' or '与' or '或' or '以' or '；' or ';')
        {
            position = Skip(text, position + 1);
        }

        return position;
    }

    internal static int Skip(string text, int position)
    {
        while (position < text.Length && (char.IsWhiteSpace(text[position]) || WidthFolding.IsInvisible(text[position])))
        {
            position++;
        }

        return position;
    }

    private readonly record struct Group(Unit Unit, List<int> Numbers, int Inserted, int End, CitationFlags Flags);

    // Puts units together: a deeper unit goes on the place before it, an equal or higher one begins a new place under what stands above it.
    private sealed class PinpointBuilder(List<Pinpoint> into)
    {
        private List<Pinpoint> _open = [];
        private Unit _depth;

        public void Add(Unit unit, List<int> numbers, int inserted, bool inRange)
        {
            var parents = _open;
            if (inRange && unit == _depth && _open.Count > 0)
            {
                var last = _open[^1];
                var from = Number(last, unit);
                var places = numbers[0] > from && numbers[0] - from <= LongestRange ? Enumerable.Range(from + 1, numbers[0] - from) : numbers;
                _open.AddRange(places.Select(number => With(Above(last, unit), unit, number, inserted)));
                return;
            }

            if (unit <= _depth)
            {
                Flush();
                parents = _last is { } last ? [Above(last, unit)] : [];
            }

            _open = parents.Count == 0
                ? [.. numbers.Select(number => With(default, unit, number, inserted))]
                : [.. parents.Take(parents.Count - 1), .. numbers.Select(number => With(Above(parents[^1], unit), unit, number, inserted))];
            _depth = unit;
        }

        private Pinpoint? _last;

        public void Flush()
        {
            foreach (var place in _open)
            {
                if (!into.Contains(place))
                {
                    into.Add(place);
                }

                _last = place;
            }

            _open = [];
        }

        private static int Number(Pinpoint place, Unit unit) => unit switch
        {
            Unit.Part => place.Part,
            Unit.Chapter => place.Chapter,
            Unit.Section => place.Section,
            Unit.Article => place.Article,
            Unit.Paragraph => place.Paragraph,
            Unit.Item => place.Item,
            _ => place.SubItem,
        };

        // What stands above a unit: the same place with the unit and everything below it taken away. An article needs no chapter.
        private static Pinpoint Above(Pinpoint place, Unit unit) => unit switch
        {
            Unit.Part or Unit.Article => default,
            Unit.Chapter => new Pinpoint(PinpointKind.Chapter, place.Part),
            Unit.Section => new Pinpoint(PinpointKind.Chapter, place.Part, place.Chapter),
            Unit.Paragraph => place with { Paragraph = 0, Item = 0, SubItem = 0 },
            Unit.Item => place with { Item = 0, SubItem = 0 },
            _ => place with { SubItem = 0 },
        };

        private static Pinpoint With(Pinpoint place, Unit unit, int number, int inserted) => unit switch
        {
            Unit.Part => new Pinpoint(PinpointKind.Part, number),
            Unit.Chapter => place with { Kind = PinpointKind.Chapter, Chapter = number },
            Unit.Section => place with { Kind = PinpointKind.Chapter, Section = number },
            Unit.Article => new Pinpoint(PinpointKind.Article, Article: number, Inserted: inserted),
            Unit.Paragraph => place with { Kind = KindUnder(place), Paragraph = number },
            Unit.Item => place with { Kind = KindUnder(place), Item = number },
            _ => place with { Kind = KindUnder(place), SubItem = number },
        };

        private static PinpointKind KindUnder(Pinpoint place) => place.Article > 0 ? PinpointKind.Article : PinpointKind.Annex;
    }
}
