using System.Globalization;
using QuanZe.Sdk.Law;
using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Mandate;

/// <summary>What stands before the first article of a regulation, and the day that stands in the last one (标题、文号、施行日期).</summary>
internal static class RegulationFront
{
    private static readonly string[] TitleWords = ["职能配置", "主要职责", "内设机构", "人员编制", "“三定”", "三定"];
    private static readonly string[] NoticeWords = ["关于印发", "的通知", "各乡镇", "各镇", "各街道", "现将", "现予印发", "印发给你们", "办公室", "委员会"];

    /// <summary>Whether a line is the title, or the end of one that runs over two lines.</summary>
    public static bool IsTitle(string line) => line.Length <= 80 && line.TrimEnd('》', '）', ')').EndsWith("规定", StringComparison.Ordinal) && TitleWords.Any(word => line.Contains(word, StringComparison.Ordinal));

    /// <summary>Whether a line is a number, a date, a note in brackets or a part of the covering notice.</summary>
    public static bool IsNote(string line) =>
        DocumentNumber.Find(line) is not null || line is ['（' or '(', .., '）' or ')'] || DateIn(line) is not null || NoticeWords.Any(word => line.Contains(word, StringComparison.Ordinal));

    /// <summary>The body in a title: what stands before 职能配置 or 主要职责.</summary>
    public static string BodyOf(string title)
    {
        var start = title.LastIndexOf('《') + 1;
        start = start > 0 ? start : title.IndexOf("关于印发", StringComparison.Ordinal) is var notice and >= 0 ? notice + 4 : 0;
        var end = TitleWords.Select(word => title.IndexOf(word, start, StringComparison.Ordinal)).Where(place => place > start).DefaultIfEmpty(start).Min();
        return title[start..end].Trim();
    }

    /// <summary>The first day written in a text as 2019年3月10日, or null.</summary>
    public static DateOnly? DateIn(string text)
    {
        for (var year = text.IndexOf('年', StringComparison.Ordinal); year >= 0; year = text.IndexOf('年', year + 1))
        {
            if (year >= 4 && int.TryParse(text.AsSpan(year - 4, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var y)
                && ChineseNumeral.TryReadAt(text, year + 1, out var month, out var monthLength) && CharacterAt(text, year + 1 + monthLength) == '月'
                && ChineseNumeral.TryReadAt(text, year + monthLength + 2, out var day, out var dayLength) && CharacterAt(text, year + monthLength + dayLength + 2) == '日'
                && y > 0 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(y, month))
            {
                return new DateOnly(y, month, day);
            }
        }

        return null;
    }

    private static char CharacterAt(string text, int position) => position < text.Length ? text[position] : '\0';
}
