using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Configuration;

/// <summary>What is wrong with a ruleset document (规则配置文件错误), and where.</summary>
/// <param name="File">The name of the file.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column in characters, counted from 1.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Chinese">The fault in a sentence, in Chinese.</param>
/// <param name="English">The same in English.</param>
public sealed record RulesetFault(string File, int Line, int Column, RulesetFaultKind Kind, string Chinese, string English)
{
    internal bool IsUnknownName => Kind is RulesetFaultKind.UnknownRule or RulesetFaultKind.UnknownRuleset or RulesetFaultKind.UnknownCode or RulesetFaultKind.UnknownParameter;

    /// <summary>Place and sentence, for example <c>sd.json:12:16: …</c>.</summary>
    /// <param name="language">The language; Chinese by default.</param>
    public string Message(string language = Languages.Chinese) => $"{File}:{Line}:{Column}: {(language == Languages.English ? English : Chinese)}";

    /// <summary>The message in English, as exceptions have it.</summary>
    public override string ToString() => Message(Languages.English);
}

/// <summary>The kinds of faults of a ruleset document (规则配置文件错误类别).</summary>
public enum RulesetFaultKind
{
    /// <summary>The text is not JSON.</summary>
    NotJson = 0,

    /// <summary>A member is missing.</summary>
    MissingMember = 1,

    /// <summary>A member that the format does not know, or that stands twice.</summary>
    UnknownMember = 2,

    /// <summary>A value of the wrong kind, or a word that is not known.</summary>
    WrongValue = 3,

    /// <summary>No rule has this name.</summary>
    UnknownRule = 4,

    /// <summary>No rule belongs to this ruleset.</summary>
    UnknownRuleset = 5,

    /// <summary>No rule finds with this code.</summary>
    UnknownCode = 6,

    /// <summary>No rule reads this parameter.</summary>
    UnknownParameter = 7,

    /// <summary>Two entries about the same thing in the same division hold on the same day.</summary>
    Overlap = 8,
}
