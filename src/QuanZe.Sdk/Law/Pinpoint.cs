using System.Text;
using QuanZe.Sdk.Text;

namespace QuanZe.Sdk.Law;

/// <summary>A place in an instrument (条款): 编、章、节、条、款、项、目. A small value; 0 stands for what is not stated.</summary>
/// <remarks>Levels of Chinese statutes: 编 > 章 > 节 > 条 > 款 > 项 > 目 (立法法 第六十五条); articles are numbered through the whole text.</remarks>
/// <param name="Kind">The kind of place.</param>
/// <param name="Part">The part (编); the number of the annex (附件) for an item of one.</param>
/// <param name="Chapter">The chapter (章).</param>
/// <param name="Section">The section (节).</param>
/// <param name="Article">The article (条).</param>
/// <param name="Inserted">The number behind 之 of an inserted article: 第七条之一.</param>
/// <param name="Paragraph">The paragraph (款).</param>
/// <param name="Item">The item (项).</param>
/// <param name="SubItem">The sub-item (目).</param>
public readonly record struct Pinpoint(
    PinpointKind Kind, int Part = 0, int Chapter = 0, int Section = 0, int Article = 0, int Inserted = 0, int Paragraph = 0, int Item = 0, int SubItem = 0)
    : IComparable<Pinpoint>
{
    /// <summary>The whole text (全文).</summary>
    public static Pinpoint WholeText { get; } = new(PinpointKind.Whole);

    /// <summary>An article with its parts.</summary>
    /// <param name="article">The article.</param>
    /// <param name="paragraph">The paragraph, or 0.</param>
    /// <param name="item">The item, or 0.</param>
    public static Pinpoint OfArticle(int article, int paragraph = 0, int item = 0) => new(PinpointKind.Article, Article: article, Paragraph: paragraph, Item: item);

    /// <summary>Whether this place contains another: 第七条 covers 第七条第一款, the whole text covers everything, every place covers itself.</summary>
    /// <param name="other">The other place of the same instrument.</param>
    public bool Covers(Pinpoint other) =>
        Kind == PinpointKind.Whole
        || (Kind == other.Kind
            && Holds(Part, other.Part) && Holds(Chapter, other.Chapter) && Holds(Section, other.Section)
            && Holds(Article, other.Article) && (Article == 0 || Inserted == other.Inserted)
            && Holds(Paragraph, other.Paragraph) && Holds(Item, other.Item) && Holds(SubItem, other.SubItem));

    /// <inheritdoc/>
    public int CompareTo(Pinpoint other) =>
        (Kind, Part, Chapter, Section, Article, Inserted).CompareTo((other.Kind, other.Part, other.Chapter, other.Section, other.Article, other.Inserted)) is var order and not 0
            ? order
            : (Paragraph, Item, SubItem).CompareTo((other.Paragraph, other.Item, other.SubItem));

    /// <summary>The place in words: 第七条之一第二款第（三）项.</summary>
    public override string ToString()
    {
        if (Kind == PinpointKind.Whole)
        {
            return "全文";
        }

        var text = new StringBuilder();
        if (Kind == PinpointKind.Annex)
        {
            text.Append("附件").Append(Part > 0 ? ChineseNumeral.Write(Part) : "");
        }
        else
        {
            Append(text, Part, "编");
        }

        Append(text, Chapter, "章");
        Append(text, Section, "节");
        Append(text, Article, "条");
        if (Inserted > 0)
        {
            text.Append('之').Append(ChineseNumeral.Write(Inserted));
        }

        Append(text, Paragraph, "款");
        if (Item > 0)
        {
            text.Append("第（").Append(ChineseNumeral.Write(Item)).Append("）项");
        }

        Append(text, SubItem, "目");
        return text.ToString();
    }

    private static bool Holds(int mine, int others) => mine == 0 || mine == others;

    private static void Append(StringBuilder text, int number, string unit)
    {
        if (number > 0)
        {
            text.Append('第').Append(ChineseNumeral.Write(number)).Append(unit);
        }
    }
}
