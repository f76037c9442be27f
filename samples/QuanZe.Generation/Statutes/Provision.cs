namespace QuanZe.Generation.Statutes;

/// <summary>A place in a statute: article, and paragraph and point where they are not 0.</summary>
internal sealed record Provision(Statute Statute, int Article, int Paragraph = 0, int Point = 0)
{
    /// <summary>The place in Chinese numerals: <c>第七条第一款第（二）项</c>.</summary>
    public string Pinpoint =>
        $"第{ChineseNumeral.Of(Article)}条"
        + (Paragraph == 0 ? "" : $"第{ChineseNumeral.Of(Paragraph)}款")
        + (Point == 0 ? "" : $"第（{ChineseNumeral.Of(Point)}）项");

    public override string ToString() => $"《{Statute.Title}》{(Article == 0 ? "" : Pinpoint)}";
}
