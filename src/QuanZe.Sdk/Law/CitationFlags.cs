namespace QuanZe.Sdk.Law;

/// <summary>What had to be mended or could not be read in a citation (援引瑕疵).</summary>
[Flags]
public enum CitationFlags
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The title has no closing mark; a note or a provision ends it.</summary>
    TitleNotClosed = 1,

    /// <summary>The title has no opening mark; a tag or the start of the line begins it.</summary>
    TitleNotOpened = 2,

    /// <summary>A number stands where 条 is missing.</summary>
    ArticleWordMissing = 4,

    /// <summary>A bracket behind the title is not closed.</summary>
    NoteNotClosed = 8,

    /// <summary>A short title such as 《条例》 was read as the instrument cited above it.</summary>
    TitleResolved = 16,
}
