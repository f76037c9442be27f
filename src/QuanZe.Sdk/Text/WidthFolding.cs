using System.Text;

namespace QuanZe.Sdk.Text;

/// <summary>Folds characters that are another form of a plain one (全角半角及兼容字符): full-width ASCII, enclosed and Roman numerals, spaces, units, radicals.</summary>
/// <remarks>
/// The tables are our own and a subset of Unicode's compatibility forms (NFKC), so that the result is the same with and without
/// ICU. Words, brackets, quotes and dashes keep their kind: <c>（</c> becomes <c>(</c>, but <c>〔</c> stays. Stateless and safe to share.
/// </remarks>
public static class WidthFolding
{
    // U+2F00 to U+2FD5, the radicals that text copied out of a PDF carries in place of the characters.
    private const string Radicals =
        "一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戶手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火爪父爻爿片牙牛犬"
        + "玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹雨靑非"
        + "面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麥麻黃黍黑黹黽鼎鼓鼠鼻齊齒龍龜龠";

    private const string ChineseDigits = "一二三四五六七八九十";

    private static readonly string[] UpperRoman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
    private static readonly string[] LowerRoman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
    private static readonly string[] Numbers = [.. Enumerable.Range(0, 36).Select(number => $"{number}")];
    private static readonly string[] BracketedNumbers = [.. Enumerable.Range(1, 20).Select(number => $"({number})")];
    private static readonly string[] NumbersWithStop = [.. Enumerable.Range(1, 20).Select(number => $"{number}.")];
    private static readonly string[] BracketedChinese = [.. ChineseDigits.Select(digit => $"({digit})")];

    /// <summary>The plain form of a character that has one of the same length; any other character as it is.</summary>
    /// <param name="character">The character, for example <c>１</c>, <c>（</c> or U+3000.</param>
    public static char Fold(char character)
    {
        // Nearly every character of a list is a Chinese one or ASCII.
        if (character is (>= '\u4e00' and <= '\u9fff') or (>= ' ' and <= '~'))
        {
            return character;
        }

        return character switch
        {
            >= '\uff01' and <= '\uff5e' => (char)(character - 0xfee0),
            '\u00a0' or '\u1680' or '\u202f' or '\u205f' or '\u3000' or (>= '\u2000' and <= '\u200a') or '\t' => ' ',
            '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029' => '\n',
            >= '\u2f00' and <= '\u2fd5' => Radicals[character - '\u2f00'],
            >= '㊀' and <= '㊉' => ChineseDigits[character - '㊀'],
            '｡' => '。',
            '｢' => '「',
            '｣' => '」',
            '､' => '、',
            '･' => '·',
            '￥' => '¥',
            '²' => '2',
            '³' => '3',
            _ => SimplifiedRadical(character),
        };
    }

    /// <summary>What stands for a character that folds to none or several; null for every other character.</summary>
    /// <param name="character">The character: <c>Ⅱ</c> gives <c>II</c>, <c>⑴</c> gives <c>(1)</c>, a zero-width space gives the empty text.</param>
    public static string? Expansion(char character) => character switch
    {
        >= ' ' and <= '~' => null,
        >= '\u4e00' and <= '\u9fff' => null,
        >= 'Ⅰ' and <= 'Ⅻ' => UpperRoman[character - 'Ⅰ'],
        >= 'ⅰ' and <= 'ⅻ' => LowerRoman[character - 'ⅰ'],
        >= '①' and <= '⑳' => Numbers[character - '①' + 1],
        >= '⑴' and <= '⒇' => BracketedNumbers[character - '⑴'],
        >= '⒈' and <= '⒛' => NumbersWithStop[character - '⒈'],
        '⓪' => Numbers[0],
        >= '❶' and <= '❿' => Numbers[character - '❶' + 1],
        >= '㉑' and <= '㉟' => Numbers[character - '㉑' + 21],
        >= '㈠' and <= '㈩' => BracketedChinese[character - '㈠'],
        '㎡' => "m2",
        '㎥' => "m3",
        '㎢' => "km2",
        '㎜' => "mm",
        '㎝' => "cm",
        '㎞' => "km",
        '㎎' => "mg",
        '㎏' => "kg",
        '㏄' => "cc",
        '℃' => "°C",
        '…' => "...",
        _ => IsInvisible(character) ? "" : null,
    };

    /// <summary>Whether a character is not seen at all: zero-width spaces and joiners, direction marks, the byte-order mark, soft hyphens, control characters.</summary>
    /// <param name="character">The character. Line breaks and tabs are white space, not invisible.</param>
    public static bool IsInvisible(char character) => character is
        (>= '\u200b' and <= '\u200f') or (>= '\u202a' and <= '\u202e') or (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u2069')
        or '\ufeff' or '\u00ad' or '\u007f' or (< ' ' and not ('\t' or '\n' or '\v' or '\f' or '\r'));

    /// <summary>Folds every character of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The same instance when nothing changes.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var first = 0;
        while (first < text.Length && Fold(text[first]) == text[first] && Expansion(text[first]) is null)
        {
            first++;
        }

        if (first == text.Length)
        {
            return text;
        }

        var folded = new StringBuilder(text, 0, first, text.Length + 8);
        foreach (var character in text.AsSpan(first))
        {
            if (Expansion(character) is { } expansion)
            {
                folded.Append(expansion);
            }
            else
            {
                folded.Append(Fold(character));
            }
        }

        return folded.ToString();
    }

    private static char SimplifiedRadical(char character) => character switch
    {
        '⺟' => '母',
        '⻅' => '见',
        '⻉' => '贝',
        '⻋' => '车',
        '⻓' => '长',
        '⻔' => '门',
        '⻙' => '韦',
        '⻚' => '页',
        '⻛' => '风',
        '⻜' => '飞',
        '⻢' => '马',
        '⻥' => '鱼',
        '⻦' => '鸟',
        '⻨' => '麦',
        '⻩' => '黄',
        '⻬' => '齐',
        '⻮' => '齿',
        '⻰' => '龙',
        '⻳' => '龟',
        _ => character,
    };
}
