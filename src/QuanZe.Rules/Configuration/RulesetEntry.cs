using QuanZe.Rules.Inference;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Configuration;

/// <summary>One setting of a ruleset document (设置项), with the place in the file where it stands.</summary>
public abstract record RulesetEntry
{
    private protected RulesetEntry()
    {
    }

    /// <summary>Where and when it holds.</summary>
    public required SettingScope Scope { get; init; }

    /// <summary>The document or clause that decided it (来源), or empty.</summary>
    public string Source { get; init; } = "";

    /// <summary>The line and column of the name that the entry is about, counted from 1.</summary>
    internal TextPlace Place { get; init; }

    /// <summary>What two entries must share to be about the same thing.</summary>
    internal abstract string Subject { get; }
}

/// <summary>Switches rules on or off (启用、停用).</summary>
/// <param name="Target">The rules.</param>
/// <param name="IsOn">Whether they are applied.</param>
public sealed record RuleSwitch(RuleTarget Target, bool IsOn) : RulesetEntry
{
    internal override string Subject => $"switch {Target}";
}

/// <summary>Sets the severity with which rules find (严重程度).</summary>
/// <param name="Target">The rules.</param>
/// <param name="Severity">The severity.</param>
public sealed record SeveritySetting(RuleTarget Target, Severity Severity) : RulesetEntry
{
    internal override string Subject => $"severity {Target}";
}

/// <summary>Sets the value of a parameter (参数取值).</summary>
public sealed record ParameterSetting : RulesetEntry
{
    internal ParameterSetting(string name, LocatedJson value)
    {
        Name = name;
        Value = value;
    }

    /// <summary>The name of the parameter.</summary>
    public string Name { get; }

    /// <summary>How far the source has been checked.</summary>
    public SourceTrust Trust { get; init; }

    /// <summary>The value as written.</summary>
    internal LocatedJson Value { get; }

    internal override string Subject => $"parameter {Name}";
}
