using System.Buffers;
using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Law.Penalties;

/// <summary>Finds the amounts of fines that a provision states (罚款数额识别).</summary>
/// <remarks>An amount counts where its stretch between commas speaks of a fine: 违法经营额一万元以上的 is a circumstance, 处一万元以上三万元以下的罚款 a fine.</remarks>
internal readonly ref struct FineScanner(DenseText dense, ItemElement element, int citation, List<FineAmount> found)
{
    private static readonly SearchValues<char> Openers = SearchValues.Create("0123456789０１２３４５６７８９一二两三四五六七八九十百千");

    private static readonly string[] Bases = ["违法所得", "违法经营额", "货值金额", "工程价款", "合同价款", "测绘约定报酬", "约定报酬", "收取费用", "所收费用", "费用", "欠缴数额", "投资总额", "总投资额", "投资额", "销售额", "营业额", "骗取金额", "价值", "收入", "金额", "数额"];

    private static readonly string[] Pers = ["每人", "每平方米", "每立方米", "每亩", "每台", "每部", "每次", "每日", "每件", "每株", "每吨"];

    private readonly ReadOnlySpan<char> _text = dense.Text;

    public void Scan(int start, int end)
    {
        // Only a provision that speaks of a fine has amounts of one.
        if (!_text[start..end].Contains("罚款", StringComparison.Ordinal))
        {
            return;
        }

        var i = start;
        while (i < end && _text[i..end].IndexOfAny(Openers) is var at and >= 0)
        {
            i += at;
            if (Read(i, out var amountEnd) is { } amount)
            {
                found.Add(amount);
            }

            i = Math.Max(i + 1, amountEnd);
        }
    }

    private FineAmount? Read(int i, out int end)
    {
        end = i;
        if (!TryBound(i, out var first, out var unit, out var next))
        {
            return null;
        }

        end = next;
        decimal? least = null;
        var most = first;
        if (Is(next, "以上"))
        {
            var second = Is(next + 2, "至") || Is(next + 2, "、") || Is(next + 2, "，") ? next + 3 : next + 2;
            if (!TryBound(second, out most, out var secondUnit, out end) || !Is(end, "以下"))
            {
                return null;
            }

            (least, unit) = (first, secondUnit);
            end += 2;
        }
        else if (Is(next, "以下"))
        {
            end = next + 2;
        }
        else if (unit is not null && (Is(next, "罚款") || Is(next, "的罚款") || Is(next, "的标准")))
        {
            least = first;
        }
        else
        {
            return null;
        }

        return unit is { } known && IsFine(i, end) ? Make(least, most, known, i, end) : null;
    }

    private FineAmount Make(decimal? least, decimal most, FineUnit unit, int start, int end)
    {
        var before = _text[Math.Max(0, Sentences.ClauseStart(_text, start))..start];
        before = before[Math.Max(0, before.Length - 20)..];
        var (rawStart, length) = dense.Span(start, end);
        return new(
            least, most, unit, unit == FineUnit.Yuan ? "" : LastOf(Bases, before), LastOf(Pers, before), new TextPlace(element, rawStart, length, _text[start..end].ToString()), citation);
    }

    // 一万元, 20万元, 三倍, 2%, 百分之五十, 5‰; the unit of the lower bound may be left out (一万以上三万元以下).
    private bool TryBound(int i, out decimal value, out FineUnit? unit, out int end)
    {
        (unit, end) = (null, i);
        var scale = 1m;
        var start = i;
        if (Is(i, "百分之") || Is(i, "千分之"))
        {
            scale = Is(i, "百分之") ? 0.01m : 0.001m;
            start = i + 3;
        }

        if (!AmountNumeral.TryReadAt(_text, start, out value, out end))
        {
            return false;
        }

        if (scale != 1m)
        {
            value *= scale;
            unit = FineUnit.Multiple;
            return true;
        }

        switch (end < _text.Length ? _text[end] : '\0')
        {
            case '元':
                (unit, end) = (FineUnit.Yuan, end + 1);
                break;
            case '倍':
                (unit, end) = (FineUnit.Multiple, end + 1);
                break;
            case '%' or '％':
                (value, unit, end) = (value * 0.01m, FineUnit.Multiple, end + 1);
                break;
            case '‰':
                (value, unit, end) = (value * 0.001m, FineUnit.Multiple, end + 1);
                break;
        }

        return true;
    }

    private bool IsFine(int start, int end)
    {
        if (Sentences.IsCircumstance(_text, end - 1))
        {
            return false;
        }

        var clause = _text[Sentences.ClauseStart(_text, start)..Sentences.ClauseEnd(_text, end)];
        if (clause.Contains("标准计算", StringComparison.Ordinal))
        {
            // 按照每人一百元以上五百元以下的标准计算，处以罚款: the fine stands behind the comma.
            clause = _text[start..Math.Min(_text.Length, end + 12)];
        }

        return clause.Contains("罚", StringComparison.Ordinal) && !clause.Contains("罚金", StringComparison.Ordinal);
    }

    private static string LastOf(string[] words, ReadOnlySpan<char> before)
    {
        var (best, at) = ("", -1);
        foreach (var word in words)
        {
            if (before.LastIndexOf(word) is var place and >= 0 && place + word.Length > at)
            {
                (best, at) = (word, place + word.Length);
            }
        }

        return best;
    }

    private bool Is(int i, string words) => i >= 0 && i + words.Length <= _text.Length && _text.Slice(i, words.Length).SequenceEqual(words);
}
