namespace QuanZe.Rules.Inference;

/// <summary>What is said about a rule once and for all (规则说明); catalogues and reference pages are made from it.</summary>
/// <param name="title">The rule in a few words, in Chinese.</param>
/// <param name="englishTitle">The same in English.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class RuleAttribute(string title, string englishTitle) : Attribute
{
    /// <summary>The rule in a few words, in Chinese.</summary>
    public string Title { get; } = title;

    /// <summary>The same in English.</summary>
    public string EnglishTitle { get; } = englishTitle;

    /// <summary>The ruleset the rule belongs to. The default is <c>Vendor</c>.</summary>
    public string Ruleset { get; init; } = "Vendor";

    /// <summary>The id of the sameness profile the rule is made for (适用口径), for example <c>SD-3x4</c>; null for every profile. Under another profile the rule is off.</summary>
    public string? Profile { get; init; }

    /// <summary>The article of law behind the rule (条文), or null; a rule that finds may leave it to its code.</summary>
    public string? Article { get; init; }
}
