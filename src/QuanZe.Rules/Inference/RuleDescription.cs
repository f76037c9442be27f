using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Inference;

/// <summary>What is known of a rule without running it (规则目录条目).</summary>
/// <param name="Name">The name of its class.</param>
/// <param name="Title">The rule in a few words, in Chinese.</param>
/// <param name="EnglishTitle">The same in English.</param>
/// <param name="Ruleset">The ruleset.</param>
/// <param name="Codes">The codes it finds with; empty for a rule that derives.</param>
/// <param name="Derives">The facts it derives; null for a rule that finds.</param>
/// <param name="Article">The article of law behind it, or null.</param>
/// <param name="Sentence">Its patterns and conclusion as written, one line each.</param>
public sealed record RuleDescription(
    string Name, string Title, string EnglishTitle, string Ruleset, ValueList<FindingCode> Codes, string? Derives, string? Article, ValueList<string> Sentence)
{
    /// <summary>The severity of its findings unless the profile says otherwise: the code's, or what a ruleset document sets; null for a rule that derives.</summary>
    public Severity? Severity { get; init; }

    /// <summary>The profile it is made for; null for every profile.</summary>
    public string? Profile { get; init; }

    /// <summary>The parameters it reads.</summary>
    public ValueList<RuleParameter> Parameters { get; init; } = [];
}
