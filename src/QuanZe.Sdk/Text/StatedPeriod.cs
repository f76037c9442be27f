namespace QuanZe.Sdk.Text;

/// <summary>A period of days named in a text (期限): 5个工作日, 十五日内.</summary>
/// <param name="Days">The number of days.</param>
/// <param name="IsWorkingDays">Whether the text says working days (工作日).</param>
/// <param name="Start">Where it begins in the text, counted from 0.</param>
/// <param name="Length">How many characters it has.</param>
public readonly record struct StatedPeriod(int Days, bool IsWorkingDays, int Start, int Length)
{
    /// <summary>The periods of days named in a text, in order. Months and years are none; neither is the day of a date.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IEnumerable<StatedPeriod> In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Scan(text);
    }

    private static IEnumerable<StatedPeriod> Scan(string text)
    {
        var position = 0;
        while (position < text.Length)
        {
            if (!ChineseNumeral.TryReadAt(text, position, out var number, out var length) || length == 0)
            {
                position++;
                continue;
            }

            var unit = position + length;
            var isDate = position > 0 && text[position - 1] is '月' or '年' or '第';
            unit += unit < text.Length && text[unit] == '个' ? 1 : 0;
            var rest = text.AsSpan(unit);
            var (isWorking, word) = rest.StartsWith("工作日", StringComparison.Ordinal) ? (true, 3) : rest.StartsWith("日", StringComparison.Ordinal) || rest.StartsWith("天", StringComparison.Ordinal) ? (false, 1) : (false, 0);
            if (word > 0 && !isDate)
            {
                yield return new(number, isWorking, position, unit + word - position);
            }

            position = unit + word;
        }
    }
}
