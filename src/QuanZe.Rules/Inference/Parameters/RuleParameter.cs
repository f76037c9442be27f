using QuanZe.Sdk;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Inference;

/// <summary>A value that the law or the place sets and a rule only reads (规则参数): a limit in days, an amount in yuan, a list of words.</summary>
/// <remarks>
/// Declared once, in a static property, and named in the sentence of each rule that reads it: <c>.With(Limit).For(row =&gt; row, where: (row, limit) =&gt; …)</c>.
/// Values come from ruleset documents, by division and day; the default holds where none says anything. Immutable and safe to share.
/// </remarks>
public abstract class RuleParameter
{
    private protected RuleParameter(string name, string title, string englishTitle, ParameterKind kind, string source)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(title);
        ArgumentException.ThrowIfNullOrEmpty(englishTitle);
        ArgumentNullException.ThrowIfNull(source);
        Name = name;
        Title = title;
        EnglishTitle = englishTitle;
        Kind = kind;
        Source = source;
    }

    /// <summary>The name by which ruleset documents set it, for example <c>PenaltyDecisionDays</c>; unique in a rule book.</summary>
    public string Name { get; }

    /// <summary>What it is, in Chinese.</summary>
    public string Title { get; }

    /// <summary>What it is, in English.</summary>
    public string EnglishTitle { get; }

    /// <summary>What its values are.</summary>
    public ParameterKind Kind { get; }

    /// <summary>The article that sets the default (来源条文), or empty.</summary>
    public string Source { get; }

    /// <summary>The default as a value without dates and division; null when there is none and the rule stays silent until a document sets one.</summary>
    public abstract ParameterValue? DefaultValue { get; }

    /// <summary>A parameter in calendar days (日).</summary>
    /// <param name="name">The name in ruleset documents.</param>
    /// <param name="title">What it is, in Chinese.</param>
    /// <param name="englishTitle">What it is, in English.</param>
    /// <param name="value">The default; null for none.</param>
    /// <param name="source">The article that sets the default.</param>
    public static RuleParameter<int> Days(string name, string title, string englishTitle, int? value = null, string source = "") =>
        Number(name, title, englishTitle, ParameterKind.Days, value, source);

    /// <summary>A parameter in working days (工作日).</summary>
    /// <param name="name">The name in ruleset documents.</param>
    /// <param name="title">What it is, in Chinese.</param>
    /// <param name="englishTitle">What it is, in English.</param>
    /// <param name="value">The default; null for none.</param>
    /// <param name="source">The article that sets the default.</param>
    public static RuleParameter<int> WorkingDays(string name, string title, string englishTitle, int? value = null, string source = "") =>
        Number(name, title, englishTitle, ParameterKind.WorkingDays, value, source);

    /// <summary>A parameter in years, or a year (年).</summary>
    /// <param name="name">The name in ruleset documents.</param>
    /// <param name="title">What it is, in Chinese.</param>
    /// <param name="englishTitle">What it is, in English.</param>
    /// <param name="value">The default; null for none.</param>
    /// <param name="source">The article that sets the default.</param>
    public static RuleParameter<int> Years(string name, string title, string englishTitle, int? value = null, string source = "") =>
        Number(name, title, englishTitle, ParameterKind.Years, value, source);

    /// <summary>A parameter that counts something else (个数).</summary>
    /// <param name="name">The name in ruleset documents.</param>
    /// <param name="title">What it is, in Chinese.</param>
    /// <param name="englishTitle">What it is, in English.</param>
    /// <param name="value">The default; null for none.</param>
    /// <param name="source">The article that sets the default.</param>
    public static RuleParameter<int> Count(string name, string title, string englishTitle, int? value = null, string source = "") =>
        Number(name, title, englishTitle, ParameterKind.Count, value, source);

    /// <summary>A parameter in yuan (元).</summary>
    /// <param name="name">The name in ruleset documents.</param>
    /// <param name="title">What it is, in Chinese.</param>
    /// <param name="englishTitle">What it is, in English.</param>
    /// <param name="value">The default; null for none.</param>
    /// <param name="source">The article that sets the default.</param>
    public static RuleParameter<decimal> Amount(string name, string title, string englishTitle, decimal? value = null, string source = "") =>
        value is { } known ? new(name, title, englishTitle, ParameterKind.Amount, source, known) : new(name, title, englishTitle, ParameterKind.Amount, source);

    /// <summary>A parameter that is a list of words (词语).</summary>
    /// <param name="name">The name in ruleset documents.</param>
    /// <param name="title">What it is, in Chinese.</param>
    /// <param name="englishTitle">What it is, in English.</param>
    /// <param name="value">The default; null for none.</param>
    /// <param name="source">The article that sets the default.</param>
    public static RuleParameter<ValueList<string>> Words(string name, string title, string englishTitle, ValueList<string>? value = null, string source = "") =>
        value is null ? new(name, title, englishTitle, ParameterKind.Words, source) : new(name, title, englishTitle, ParameterKind.Words, source, value);

    /// <summary>The unit of the values in a language; empty for words.</summary>
    /// <param name="language">The language; Chinese by default.</param>
    public string Unit(string language = Languages.Chinese) => (Kind, language == Languages.English) switch
    {
        (ParameterKind.Days, false) => "日",
        (ParameterKind.Days, true) => "days",
        (ParameterKind.WorkingDays, false) => "个工作日",
        (ParameterKind.WorkingDays, true) => "working days",
        (ParameterKind.Years, false) => "年",
        (ParameterKind.Years, true) => "years",
        (ParameterKind.Amount, false) => "元",
        (ParameterKind.Amount, true) => "yuan",
        _ => "",
    };

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    private static RuleParameter<int> Number(string name, string title, string englishTitle, ParameterKind kind, int? value, string source) =>
        value is { } known ? new(name, title, englishTitle, kind, source, known) : new(name, title, englishTitle, kind, source);
}

/// <summary>A parameter whose values are of one type (规则参数). Made by <see cref="RuleParameter.Days"/>, <see cref="RuleParameter.Amount"/>, <see cref="RuleParameter.Words"/> and their like.</summary>
/// <typeparam name="T">The values: <see cref="int"/>, <see cref="decimal"/> or <see cref="ValueList{T}"/> of words.</typeparam>
public sealed class RuleParameter<T> : RuleParameter
    where T : notnull
{
    internal RuleParameter(string name, string title, string englishTitle, ParameterKind kind, string source)
        : base(name, title, englishTitle, kind, source)
    {
    }

    internal RuleParameter(string name, string title, string englishTitle, ParameterKind kind, string source, T value)
        : base(name, title, englishTitle, kind, source) => Default = new ParameterValue<T>(this, value) { Source = source };

    /// <summary>The value where no document sets one; null when there is none.</summary>
    public ParameterValue<T>? Default { get; }

    /// <inheritdoc/>
    public override ParameterValue? DefaultValue => Default;
}
