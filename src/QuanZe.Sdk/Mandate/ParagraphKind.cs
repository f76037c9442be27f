namespace QuanZe.Sdk.Mandate;

/// <summary>What a line of a function regulation's text is (段落类别).</summary>
public enum ParagraphKind
{
    /// <summary>Nothing, or white space (空行).</summary>
    Blank = 0,

    /// <summary>The title, the document number, the notes under the title (标题、文号).</summary>
    Title = 1,

    /// <summary>A heading, or an article that opens a list (标题行).</summary>
    Heading = 2,

    /// <summary>An article or point that states no duty: the ground of the regulation, rank of the body, staffing, final provisions (其他条文).</summary>
    Provision = 3,

    /// <summary>A duty (职责).</summary>
    Duty = 4,

    /// <summary>An internal unit (内设机构).</summary>
    Unit = 5,

    /// <summary>More text of the duty, unit or provision above (续文).</summary>
    Continuation = 6,

    /// <summary>A line that fits nowhere; a person should look (未识别).</summary>
    NotUnderstood = 7,
}
