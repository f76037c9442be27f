namespace QuanZe.Sdk.Text;

/// <content>Spellings of one word, and words written twice.</content>
internal ref partial struct TextCanonicaliser
{
    private static readonly string[] EndWords = ["处罚", "许可", "检查", "确认", "奖励", "裁决", "征收", "给付", "强制", "审批", "备案"];

    private void UnifyWords()
    {
        for (var index = 0; index < _length; index++)
        {
            var variant = Variant(index);
            if (variant != _characters[index])
            {
                Set(index, variant, RewriteKind.Variant);
            }
            else if (variant == '的' && At(index - 1) == '的' && At(index - 2) is not ('目' or '标'))
            {
                Remove(index, 1, RewriteKind.DoubledWord);
                index--;
            }
        }

        RemoveDoubledEnding();
    }

    private readonly char At(int index) => index >= 0 && index < _length ? _characters[index] : '\0';

    private readonly char Variant(int index) => _characters[index] switch
    {
        '帐' when At(index + 1) is not ('篷' or '幕' or '帘' or '幔') && At(index - 1) is not ('蚊' or '营' or '纱' or '床') => '账',
        '它' when At(index - 1) == '其' => '他',
        '份' when At(index - 1) is '部' or '成' && At(index + 1) is not ('额' or '数' or '制') => '分',
        '消' when At(index - 1) == '撤' && At(index + 1) != '防' => '销',
        '於' => '于',
        '○' when IsChineseDigit(At(index - 1)) || IsChineseDigit(At(index + 1)) => '〇',
        var character => character,
    };

    private static bool IsChineseDigit(char character) => character is '〇' or '○' or '零' || (IsChinese(character) && ChineseNumeral.IsNumeral(character));

    // 处罚处罚 is a slip where the name ends or a bracket follows; elsewhere two words may meet by right.
    private void RemoveDoubledEnding()
    {
        var bracket = Text.IndexOf('(');
        var end = bracket > 0 ? bracket : _length;
        if (EndsDoubled(Text[..end]))
        {
            Remove(end - 2, 2, RewriteKind.DoubledWord);
        }
    }

    /// <summary>Whether a text ends in one of the words that end names, written twice.</summary>
    public static bool EndsDoubled(ReadOnlySpan<char> text)
    {
        if (text.Length < 4 || text[^1] != text[^3] || text[^2] != text[^4])
        {
            return false;
        }

        foreach (var word in EndWords)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
