namespace QuanZe.Sdk.Text;

/// <summary>What kind of rewrite brought a text nearer to its canonical form (改写种类).</summary>
public enum RewriteKind
{
    /// <summary>A full-width or other compatibility form became the plain one: <c>８</c>, <c>（</c>, <c>Ⅱ</c>, <c>①</c> (全角及兼容字符).</summary>
    Width = 0,

    /// <summary>A character that is not seen was taken out (不可见字符).</summary>
    Invisible,

    /// <summary>White space at an end or beside a Chinese character was taken out, or several became one space (空白).</summary>
    Space,

    /// <summary>A line break was taken out, or became a space between two words (换行).</summary>
    LineBreak,

    /// <summary>A bracket of another shape became a round one: <c>〔</c>, <c>[</c>, <c>【</c> (括号).</summary>
    Bracket,

    /// <summary>Brackets that doubled others were taken out (重复括号).</summary>
    DoubledBracket,

    /// <summary>A bracket without a partner; nothing was changed (括号不配对).</summary>
    UnbalancedBracket,

    /// <summary>A mark around a title took the common form <c>《》</c> (书名号).</summary>
    TitleMark,

    /// <summary>A quotation mark took the common form (引号).</summary>
    Quote,

    /// <summary>A dash, tilde or middle dot took the common form (连接号).</summary>
    Dash,

    /// <summary>Another spelling of the same word: <c>帐目</c> for <c>账目</c> (异形词).</summary>
    Variant,

    /// <summary>A word was written twice: <c>处罚处罚</c>, <c>的的</c> (叠字).</summary>
    DoubledWord,

    /// <summary>Punctuation at the end was taken off (句末标点).</summary>
    TrailingPunctuation,

    /// <summary>A number before the text was taken off: <c>1.</c>, <c>（二）</c>, <c>三、</c> (序号).</summary>
    LeadingNumber,

    /// <summary>A tag before the text was taken off: <c>【行政许可】</c> (标签).</summary>
    LeadingTag,

    /// <summary>A mark of the level was taken off; only in <see cref="TextForm.Comparison"/> (层级标注).</summary>
    LevelMark,
}
