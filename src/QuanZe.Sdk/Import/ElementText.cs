using System.Buffers;
using System.Globalization;
using QuanZe.Sdk.Law;

namespace QuanZe.Sdk.Import;

/// <summary>Reads the cells of the small elements (要素取值): time limits, fees, status, source of power, dates, levels.</summary>
internal static class ElementText
{
    private const int LongestLevelWord = 24;

    private static readonly SearchValues<char> EndsOfLevelWord = SearchValues.Create("|｜：:。；;");

    private static readonly (string Word, PowerSource Source)[] PowerSources =
    [
        ("赋权", PowerSource.ConferredOnTownship), ("法定本级", PowerSource.StatutoryOwnLevel), ("本级行使", PowerSource.StatutoryOwnLevel), ("法定", PowerSource.StatutoryOwnLevel),
        ("下放", PowerSource.DevolvedByHigherLevel), ("同级授权", PowerSource.AuthorisedAtSameLevel), ("上级授权", PowerSource.AuthorisedByHigherLevel),
        ("同级委托", PowerSource.EntrustedAtSameLevel), ("上级委托", PowerSource.EntrustedByHigherLevel),
    ];

    private static readonly (string Word, ItemStatus Status)[] Statuses =
    [
        ("草稿", ItemStatus.Draft), ("暂停", ItemStatus.Suspended), ("取消", ItemStatus.Cancelled), ("废止", ItemStatus.Cancelled), ("停用", ItemStatus.Cancelled),
        ("在用", ItemStatus.InUse), ("有效", ItemStatus.InUse), ("启用", ItemStatus.InUse), ("正常", ItemStatus.InUse),
    ];

    /// <summary>A time limit with the number and kind of days that its words or its heading give.</summary>
    public static TimeLimit? TimeLimit(string? text, string heading)
    {
        if (CellText.IsBlank(text))
        {
            return null;
        }

        var unit = Unit(text!);
        return new(text!, OnlyNumber(text!), unit == DayUnit.Unspecified ? Unit(heading) : unit);
    }

    /// <summary>The fee of the two columns that may speak of it; null when both are blank.</summary>
    public static Fee? Fee(string? isCharged, string? basis, Func<string?, LegalBasis> readBasis)
    {
        if (isCharged is null && basis is null)
        {
            return null;
        }

        var answer = CellText.Bare(isCharged ?? basis!);
        bool? charged = answer switch
        {
            "是" or "收费" or "收" or "1" => true,
            "否" or "不收费" or "不收" or "免费" or "无" or "/" or "0" => false,
            _ => answer.StartsWith("不收", StringComparison.Ordinal) ? false : null,
        };
        var text = isCharged is null || basis is null ? isCharged ?? basis! : $"{isCharged}\n{basis}";
        var ground = basis ?? isCharged;
        return new(charged, text, ground!.Contains('《', StringComparison.Ordinal) ? readBasis(ground) : LegalBasis.Empty);
    }

    /// <summary>The source of a power by its words; numbers are not read, because systems number the same words differently.</summary>
    public static PowerSource Source(string? text) => Find(text, PowerSources);

    /// <summary>The status by its words.</summary>
    public static ItemStatus Status(string? text) => Find(text, Statuses);

    /// <summary>A day: <c>2024-05-01</c>, <c>2024/5/1</c>, <c>2024.5.1</c>, <c>2024年5月1日</c>, <c>20240501</c>; null for any other text.</summary>
    public static DateOnly? Day(string? text)
    {
        if (text is null || text.Length > 40)
        {
            return null;
        }

        var word = CellText.Bare(text);
        if (word.Length == 8 && word.All(char.IsAsciiDigit))
        {
            return Day(word[..4], word[4..6], word[6..]);
        }

        var parts = word.TrimEnd('日').Split('-', '/', '.', '年', '月');
        return parts.Length == 3 ? Day(parts[0], parts[1], parts[2]) : null;
    }

    /// <summary>The levels that a cell names. A sentence on who does what names levels without saying that they exercise the power, so only its first words are read.</summary>
    public static ExercisingLevels Levels(string? text)
    {
        if (text is null)
        {
            return default;
        }

        var bare = CellText.Bare(text);
        var end = bare.AsSpan().IndexOfAny(EndsOfLevelWord);
        var word = end < 0 ? bare : bare[..end];
        return word.Length <= LongestLevelWord ? ExercisingLevels.Read(word) : default;
    }

    private static T Find<T>(string? text, (string Word, T Value)[] words)
        where T : struct
    {
        if (text is { Length: < 60 })
        {
            var bare = CellText.Bare(text);
            foreach (var (word, value) in words)
            {
                if (bare.Contains(word, StringComparison.Ordinal))
                {
                    return value;
                }
            }
        }

        return default;
    }

    private static DayUnit Unit(string text) =>
        text.Contains("工作日", StringComparison.Ordinal) ? DayUnit.WorkingDays
        : text.Contains("自然日", StringComparison.Ordinal) || text.Contains("日历日", StringComparison.Ordinal) ? DayUnit.CalendarDays
        : DayUnit.Unspecified;

    // The number of days, when the text holds one number only; 60日（其中听证20日） is left to a reader.
    private static int? OnlyNumber(string text)
    {
        int? found = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                continue;
            }

            var start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
            {
                i++;
            }

            var counts = text.AsSpan(i).TrimStart();
            if (found is not null || i - start > 4 || (counts.Length > 0 && counts[0] is '月' or '年' or '小' or '分' or '.' or '个' && !counts.StartsWith("个工作日", StringComparison.Ordinal) && !counts.StartsWith("个自然日", StringComparison.Ordinal)))
            {
                return null;
            }

            found = int.Parse(text.AsSpan(start, i - start), NumberStyles.None, CultureInfo.InvariantCulture);
        }

        return found;
    }

    private static DateOnly? Day(string year, string month, string day) =>
        year.Length == 4
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var y)
        && int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var m)
        && int.TryParse(day.Split(' ')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var d)
        && y is >= 1900 and <= 9998 && m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, m)
            ? new DateOnly(y, m, d)
            : null;
}
