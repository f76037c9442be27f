using System.Globalization;
using System.Text;
using QuanZe.Sdk.Text;

namespace QuanZe.Rules.Matching.Canonical;

/// <summary>The numbers in a name (名称中的数字): names that differ only in a number are different items.</summary>
internal static class NumberSlots
{
    /// <summary>The numbers in order, Arabic, joined by a comma; a Chinese numeral counts only after 第 or before a unit, for 一般 and 三方 are words.</summary>
    public static string In(string name)
    {
        var numbers = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (!ChineseNumeral.IsNumeral(name[i]) || !ChineseNumeral.TryReadAt(name, i, out var number, out var length))
            {
                continue;
            }

            if (char.IsAsciiDigit(name[i]) || (i > 0 && name[i - 1] == '第') || (i + length < name.Length && IsUnit(name[i + length])))
            {
                numbers.Append(numbers.Length > 0 ? "," : "").Append(number.ToString(CultureInfo.InvariantCulture));
            }

            i += length - 1;
        }

        return numbers.ToString();
    }

    private static bool IsUnit(char c) => c is '级' or '类' or '条' or '款' or '项' or '年' or '月' or '日' or '号' or '万' or '亿' or '吨' or '层' or '星' or 'A' or '个' or '人' or '次' or '倍' or '元' or '米' or '天' or '周' or '亩' or '座' or '辆' or '头';
}
