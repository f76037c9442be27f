using System.Buffers;
using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Law.Penalties;

/// <summary>Finds the kinds of penalty that a stretch of text names (处罚种类识别).</summary>
/// <remarks>
/// Words in a circumstance (被责令停产停业后…的), in a title, and of the discipline of officials (警告、记过处分) name no penalty of the row.
/// </remarks>
internal ref struct PenaltyScanner(DenseText dense, ItemElement element, int citation, string body, List<PenaltyMention> found)
{
    private const int LongestObject = 40;

    private static readonly SearchValues<char> Openers = SearchValues.Create("警通罚没暂降吊限禁不取停关拘");

    private const string Joiners = "、和及与或";

    private readonly ReadOnlySpan<char> _text = dense.Text;

    /// <summary>Scans a part of the text.</summary>
    /// <param name="start">Where the part begins.</param>
    /// <param name="end">Where it ends.</param>
    public readonly void Scan(int start, int end)
    {
        var i = start;
        while (i < end && _text[i..end].IndexOfAny(Openers) is var at and >= 0)
        {
            i += at;
            i = Math.Max(i + 1, KindAt(i, end));
        }
    }

    // Where reading goes on: behind the words taken, or the same place.
    private readonly int KindAt(int i, int end) => _text[i] switch
    {
        '警' when Is(i, "警告") && !Is(i, "警告标") && !IsDiscipline(i) => Add(PenaltyKind.Warning, i, i + 2),
        '通' when Is(i, "通报批评") => Add(PenaltyKind.PublicCriticism, i, i + 4),
        '罚' when Is(i, "罚款") && !IsOldFine(i) => Add(PenaltyKind.Fine, i, i + 2),
        '没' when Is(i, "没收") => Confiscation(i, end),
        '暂' => Withholding(i, end),
        '降' when Is(i, "降低") && ObjectOf(i, end).Contains("资质", StringComparison.Ordinal) => Reach(PenaltyKind.Downgrading, i, ObjectOf(i, end)),
        '吊' when Is(i, "吊销") && !IsPassive(i) => Revocation(i, end),
        '限' => Restriction(i),
        '禁' when Is(i, "禁止从事") || Is(i, "禁止参加") || Is(i, "禁入") => Prohibition(i),
        '不' when Is(i, "不得从事") || Is(i, "不得参加") => Prohibition(i),
        '取' when Is(i, "取消") && ObjectOf(i, end).Contains("资格", StringComparison.Ordinal) => Reach(IsOfPersons(i) ? PenaltyKind.ProfessionRestriction : PenaltyKind.BusinessRestriction, i, ObjectOf(i, end)),
        '停' when StoppageLength(i) is var length and > 0 && !IsOldDecision(i + length) && !IsPassive(i) => Add(PenaltyKind.BusinessSuspension, i, i + length),
        '关' when Is(i, "关闭") && IsOrdered(i) => Add(PenaltyKind.Closure, i, i + 2),
        '拘' when Is(i, "拘留") && !Before(i, "刑事") && !Before(i, "司法") => Add(PenaltyKind.Detention, i, i + 2),
        _ => i,
    };

    private readonly int Add(PenaltyKind kind, int start, int end)
    {
        if (citation >= 0 && (Sentences.IsCircumstance(_text, start) || Sentences.IsInTitle(_text, start)))
        {
            return end;
        }

        var (rawStart, length) = dense.Span(start, end);
        found.Add(new(kind, new TextPlace(element, rawStart, length, _text[start..end].ToString()), RoleOf(kind, start, end), citation));
        return end;
    }

    // The words with what they act on; reading goes on inside, where another kind may stand (暂扣或者吊销导游证).
    private readonly int Reach(PenaltyKind kind, int start, ReadOnlySpan<char> thing)
    {
        Add(kind, start, start + 2 + thing.Length);
        return start + 2;
    }

    private readonly MentionRole RoleOf(PenaltyKind kind, int start, int end)
    {
        if (IsExcluded(start, end))
        {
            return MentionRole.Excluded;
        }

        if (citation < 0)
        {
            return MentionRole.Own;
        }

        // 行政处罚法 第十八条第三款: personal liberty is for the police and organs named by law, whoever the provision speaks of.
        var isPolice = body.Contains("公安", StringComparison.Ordinal) || body.Contains("国家安全", StringComparison.Ordinal) || body.Contains("海警", StringComparison.Ordinal) || body.Length == 0;
        var isAnothers = (kind == PenaltyKind.Detention && !isPolice)
            || (kind == PenaltyKind.BusinessLicenceRevocation && (SentenceBefore(start).Contains("相关部门", StringComparison.Ordinal) || SentenceBefore(start).Contains("有关部门", StringComparison.Ordinal)))
            || ActingOrgan.IsOther(_text, start, body);
        return isAnothers ? MentionRole.OtherOrgan : MentionRole.Own;
    }

    // （不包括吊销许可证）, 吊销许可证除外
    private readonly bool IsExcluded(int start, int end)
    {
        var from = Math.Max(Sentences.ClauseStart(_text, start), start - LongestObject);
        var before = _text[from..start];
        var after = _text[end..Math.Min(_text.Length, end + 12)];
        return before.Contains("不包括", StringComparison.Ordinal) || before.Contains("不包含", StringComparison.Ordinal) || before.Contains("不含", StringComparison.Ordinal)
            || after.StartsWith("除外") || after.StartsWith("的除外") || after.StartsWith("的处罚除外") || after.StartsWith("的行政处罚除外");
    }

    private readonly int Confiscation(int i, int end)
    {
        var things = ObjectOf(i, end);
        var objectEnd = i + 2 + things.Length;
        var (gains, goods) = (false, false);
        if (things.IsEmpty)
        {
            gains = _text[Sentences.ClauseStart(_text, i)..i].Contains("所得", StringComparison.Ordinal);
            goods = !gains;
        }

        for (var rest = things; !rest.IsEmpty;)
        {
            var cut = rest.IndexOfAny(Joiners);
            var part = cut < 0 ? rest : rest[..cut];
            rest = cut < 0 ? default : rest[(cut + 1)..];
            var isGain = part.Contains("所得", StringComparison.Ordinal) || part.Contains("收入", StringComparison.Ordinal) || part.Contains("费用", StringComparison.Ordinal) || part.Contains("收益", StringComparison.Ordinal) || part.Contains("回报", StringComparison.Ordinal);
            gains |= isGain;
            goods |= !isGain && part.Length >= 2 && !part.StartsWith("者") && !part.StartsWith("其");
        }

        if (gains)
        {
            Add(PenaltyKind.ConfiscationOfGains, i, objectEnd);
        }

        if (goods)
        {
            Add(PenaltyKind.ConfiscationOfGoods, i, objectEnd);
        }

        return objectEnd;
    }

    private readonly int Withholding(int i, int end)
    {
        if (Is(i, "暂扣"))
        {
            var paper = ObjectOf(i, end);
            return Names(paper) ? Reach(PenaltyKind.LicenceSuspension, i, paper) : i;
        }

        if (!Is(i, "暂停"))
        {
            return i;
        }

        var business = ObjectOf(i, end);
        return business.Contains("业务", StringComparison.Ordinal) || business.Contains("资格", StringComparison.Ordinal) || business.Contains("执业", StringComparison.Ordinal)
            ? Reach(IsOfPersons(i) ? PenaltyKind.ProfessionRestriction : PenaltyKind.BusinessRestriction, i, business)
            : i;
    }

    // 吊销许可证或者吊销营业执照; with nothing behind it, 对许可证予以吊销.
    private readonly int Revocation(int i, int end)
    {
        var paper = ObjectOf(i, end);
        var ofBusiness = paper.Contains("营业执照", StringComparison.Ordinal) || paper.Contains("法人执照", StringComparison.Ordinal);
        if (ofBusiness)
        {
            Reach(PenaltyKind.BusinessLicenceRevocation, i, paper);
        }

        if (!ofBusiness || paper.Contains("许可证", StringComparison.Ordinal) || paper.Contains("资质", StringComparison.Ordinal) || paper.Contains("资格", StringComparison.Ordinal))
        {
            Reach(PenaltyKind.LicenceRevocation, i, paper);
        }

        return i + 2;
    }

    private readonly int Restriction(int i)
    {
        if (Is(i, "限制人身自由"))
        {
            return Add(PenaltyKind.Detention, i, i + 6);
        }

        if (Is(i, "限制从业"))
        {
            return Add(PenaltyKind.ProfessionRestriction, i, i + 4);
        }

        foreach (var words in (ReadOnlySpan<string>)["限制开展生产经营", "限制生产", "限制承接", "限制经营", "限制业务"])
        {
            if (Is(i, words))
            {
                return Add(PenaltyKind.BusinessRestriction, i, i + words.Length);
            }
        }

        return i;
    }

    // 五年内禁止从事, 终身不得从事, 情节严重的，禁止从事上述业务: a consequence only behind a time or a grave case, else a duty of conduct.
    private readonly int Prohibition(int i)
    {
        var before = _text[Math.Max(0, i - 14)..i];
        var isConsequence = before.Contains("年内", StringComparison.Ordinal) || before.Contains("终身", StringComparison.Ordinal) || before.Contains("情节严重的", StringComparison.Ordinal) || before.EndsWith("市场");
        return isConsequence ? Add(IsOfPersons(i) ? PenaltyKind.ProfessionRestriction : PenaltyKind.BusinessRestriction, i, i + 4) : i;
    }

    private readonly bool IsOfPersons(int i)
    {
        var sentence = SentenceBefore(i);
        return sentence.Contains("人员", StringComparison.Ordinal) || sentence.Contains("个人", StringComparison.Ordinal) || sentence.Contains("专家", StringComparison.Ordinal) || Before(i, "终身");
    }

    private readonly int StoppageLength(int i)
    {
        foreach (var words in (ReadOnlySpan<string>)["停产停业整顿", "停产停业", "停业整顿", "停产整治", "停产整顿", "停止营业", "停止执业", "停业"])
        {
            if (Is(i, words))
            {
                return words.Length;
            }
        }

        return 0;
    }

    // 不执行停产停业决定, 停产、停业期间: the words speak of something that has happened already.
    private readonly bool IsOldDecision(int i) => Is(i, "决定") || Is(i, "期间") || Is(i, "通知") || Is(i, "措施") || Is(i, "的决定");

    private readonly bool IsOldFine(int i) =>
        Before(i, "加处") || Before(i, "缴纳") || Before(i, "不缴") || Before(i, "数额的") || Is(i, "罚款决定") || Is(i, "罚款数额") || Is(i, "罚款的百分之") || Is(i, "罚款收据") || Is(i, "罚款通知");

    private readonly bool IsDiscipline(int i)
    {
        var after = _text[i.._text.Length];
        after = after[..Math.Min(after.Length, 24)];
        var clause = after[..Sentences.ClauseEnd(after, 0)];
        return clause.Contains("记过", StringComparison.Ordinal) || clause.Contains("处分", StringComparison.Ordinal);
    }

    // 责令停业、关闭; 责令关闭; 予以关闭
    private readonly bool IsOrdered(int i)
    {
        var clause = _text[Sentences.ClauseStart(_text, i)..i];
        return clause.Contains("责令", StringComparison.Ordinal) || clause.EndsWith("予以") || clause.EndsWith("停业、");
    }

    private readonly bool IsPassive(int i) => _text[Math.Max(0, i - 6)..i].Contains('被');

    private static bool Names(ReadOnlySpan<char> paper) =>
        paper.Contains('证') || paper.Contains("执照", StringComparison.Ordinal) || paper.Contains("许可", StringComparison.Ordinal) || paper.Contains("资格", StringComparison.Ordinal);

    // What the verb of two characters at a position acts on: up to the next mark or the next consequence.
    private readonly ReadOnlySpan<char> ObjectOf(int i, int end)
    {
        var from = Math.Min(i + 2, end);
        var to = Math.Min(Math.Min(Sentences.ClauseEnd(_text, i), end), from + LongestObject);
        var thing = _text[from..to];
        foreach (var stop in (ReadOnlySpan<string>)["并处", "并可", "、并", "处以", "等处罚", "的处罚", "的行政处罚", "）", ")", "》"])
        {
            if (thing.IndexOf(stop) is var at and >= 0)
            {
                thing = thing[..at];
            }
        }

        return thing;
    }

    private readonly ReadOnlySpan<char> SentenceBefore(int i) => _text[Sentences.SentenceStart(_text, i)..i];

    private readonly bool Is(int i, string words) => i + words.Length <= _text.Length && _text.Slice(i, words.Length).SequenceEqual(words);

    private readonly bool Before(int i, string words) => _text[..i].EndsWith(words);
}
