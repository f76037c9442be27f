namespace QuanZe.Generation.Statutes;

/// <summary>Writes numbers as statutes print them: 十, 二十一, 一百零七.</summary>
internal static class ChineseNumeral
{
    private const string Digits = "零一二三四五六七八九";

    public static string Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 999);
        var (hundreds, tens, units) = (number / 100, number / 10 % 10, number % 10);
        var text = hundreds == 0 ? "" : $"{Digits[hundreds]}百";
        if (tens > 0)
        {
            text += tens == 1 && hundreds == 0 ? "十" : $"{Digits[tens]}十";
        }
        else if (hundreds > 0 && units > 0)
        {
            text += "零";
        }

        return units == 0 ? text : text + Digits[units];
    }
}
