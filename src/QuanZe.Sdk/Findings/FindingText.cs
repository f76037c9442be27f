namespace QuanZe.Sdk.Findings;

/// <summary>What is said about one kind of finding in one language (问题文本); the five parts of its reference page are made from it.</summary>
public sealed record FindingText
{
    /// <summary>The kind in a few words, for example 事项名称不一致.</summary>
    public required string Title { get; init; }

    /// <summary>
    /// The sentence about one finding. Placeholders: <c>{item}</c>, <c>{element}</c>, <c>{expected}</c>, <c>{actual}</c> and the arguments <c>{0}</c>, <c>{1}</c> ….
    /// </summary>
    public required string Message { get; init; }

    /// <summary>When the finding appears (何时出现).</summary>
    public string When { get; init; } = "";

    /// <summary>The ground in law or in the method of list work (依据).</summary>
    public string Basis { get; init; } = "";

    /// <summary>An invented example (示例).</summary>
    public string Example { get; init; } = "";

    /// <summary>How to correct it (如何更正).</summary>
    public string Remedy { get; init; } = "";

    /// <summary>Codes of related findings (相关).</summary>
    public ValueList<string> Related { get; init; } = [];
}
