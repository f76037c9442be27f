namespace QuanZe.Sdk.Adjustments;

/// <summary>A change of an instrument that lists must follow (法律法规立改废): repealed, or amended with some of its articles changed or renumbered.</summary>
/// <param name="Instrument">The title of the instrument, with or without its marks.</param>
/// <param name="Kind">What happened to it.</param>
/// <param name="EffectiveOn">The day from which the change holds.</param>
public sealed record LawChange(string Instrument, LawChangeKind Kind, DateOnly EffectiveOn)
{
    /// <summary>The act that made the change, for example 主席令第七十号; empty when not stated.</summary>
    public string Source { get; init; } = "";

    /// <summary>The instrument that took its place; null when there is none or it is not known.</summary>
    public string? Successor { get; init; }

    /// <summary>What became of single articles. Articles that are not named stay as they are.</summary>
    public ValueList<ArticleChange> Articles { get; init; } = [];

    /// <summary>What became of an article, or null when it stays as it is.</summary>
    /// <param name="article">The number of the article before the change.</param>
    /// <param name="inserted">The number behind 之; 0 when there is none.</param>
    public ArticleChange? Of(int article, int inserted) => Articles.FirstOrDefault(change => change.Article == article && change.Inserted == inserted);
}

/// <summary>What happened to an instrument (变动类别).</summary>
public enum LawChangeKind
{
    /// <summary>It is no longer in force (废止).</summary>
    Repealed = 0,

    /// <summary>It was amended or revised; single articles changed (修改).</summary>
    Amended = 1,
}

/// <summary>What became of an article (条文变动).</summary>
/// <param name="Article">The number before the change.</param>
/// <param name="Inserted">The number behind 之 before the change; 0 when there is none.</param>
/// <param name="NewArticles">The numbers after the change; empty when it was deleted.</param>
/// <param name="IsReworded">Whether its content changed, and not only its number.</param>
/// <param name="Note">What changed, in words; may be empty.</param>
public sealed record ArticleChange(int Article, int Inserted, ValueList<int> NewArticles, bool IsReworded, string Note)
{
    /// <summary>Whether nothing came in its place.</summary>
    public bool IsDeleted => NewArticles.IsEmpty;

    /// <summary>Whether it has another number.</summary>
    public bool IsRenumbered => !IsDeleted && (Inserted != 0 || NewArticles.Count != 1 || NewArticles[0] != Article);
}
