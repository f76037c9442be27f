namespace QuanZe.Sdk.Law;

/// <summary>What kind of place in an instrument is cited (条款种类).</summary>
public enum PinpointKind
{
    /// <summary>An article with or without paragraph, item and sub-item (条、款、项、目).</summary>
    Article = 0,

    /// <summary>A chapter or section (章、节).</summary>
    Chapter = 1,

    /// <summary>A part (编、部分).</summary>
    Part = 2,

    /// <summary>The whole text (全文).</summary>
    Whole = 3,

    /// <summary>An item of an annex or of a list that has no articles (附件项、目录项).</summary>
    Annex = 4,
}
