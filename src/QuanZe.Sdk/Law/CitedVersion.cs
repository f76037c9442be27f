using System.Globalization;
using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Law;

/// <summary>Reads from the note behind a title which version is cited (援引的版本): （2017修正）, （1996年…通过，2017年9月1日第二次修正）.</summary>
public static class CitedVersion
{
    private static readonly string[] Amendments = ["修正", "修订", "修改"];

    /// <summary>The year of the last amendment that a note names.</summary>
    /// <param name="note">The note, <see cref="Citation.History"/>.</param>
    /// <returns>Null when the note names no amendment: a note of adoption alone claims no version.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="note"/> is null.</exception>
    public static int? YearOf(string note)
    {
        ArgumentNullException.ThrowIfNull(note);
        return Amendments.Any(word => note.Contains(word, StringComparison.Ordinal)) && Years(note).DefaultIfEmpty(0).Max() is var year and > 0 ? year : null;
    }

    /// <summary>The first year that a note names: that of adoption, where the note has it.</summary>
    /// <param name="note">The note.</param>
    /// <exception cref="ArgumentNullException"><paramref name="note"/> is null.</exception>
    public static int? FirstYearOf(string note)
    {
        ArgumentNullException.ThrowIfNull(note);
        return Years(note).DefaultIfEmpty(0).Min() is var year and > 0 ? year : null;
    }

    private static IEnumerable<int> Years(string note)
    {
        for (var position = 0; position + 4 <= note.Length; position++)
        {
            if (position > 0 && IsDigit(note[position - 1]))
            {
                continue;
            }

            var digits = string.Concat(note.AsSpan(position, 4).ToString().Select(Digit));
            if (digits.Length == 4 && (position + 4 == note.Length || !IsDigit(note[position + 4])) && int.Parse(digits, CultureInfo.InvariantCulture) is var year and >= 1949 and <= 2100)
            {
                yield return year;
            }
        }
    }

    private static bool IsDigit(char c) => Digit(c).Length == 1;

    private static string Digit(char c)
    {
        var folded = WidthFolding.Fold(c);
        return char.IsAsciiDigit(folded) ? folded.ToString()
            : folded is '〇' or '○' or '零' ? "0"
            : "一二三四五六七八九".IndexOf(folded, StringComparison.Ordinal) is var at and >= 0 ? ((char)('1' + at)).ToString()
            : "";
    }
}
