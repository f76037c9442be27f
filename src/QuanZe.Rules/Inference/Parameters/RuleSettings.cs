using System.Collections.Frozen;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Inference;

/// <summary>What is set about the rules of a book from outside (规则设置): which are off, with which severity they find, and the values of their parameters.</summary>
/// <remarks>Immutable and safe to share. Made from ruleset documents; <see cref="None"/> leaves everything as the rules state it.</remarks>
public sealed class RuleSettings
{
    internal RuleSettings(IEnumerable<string> off, IEnumerable<KeyValuePair<string, Severity>> severities, ParameterTable parameters)
    {
        Off = off.ToFrozenSet(StringComparer.Ordinal);
        Severities = severities.ToFrozenDictionary(StringComparer.Ordinal);
        Parameters = parameters;
    }

    /// <summary>Nothing is set.</summary>
    public static RuleSettings None { get; } = new([], [], ParameterTable.Empty);

    /// <summary>The names of the rules that are off.</summary>
    public IReadOnlySet<string> Off { get; }

    /// <summary>The severity by the name of the rule, where it is set; it wins over what the rule itself says.</summary>
    public IReadOnlyDictionary<string, Severity> Severities { get; }

    internal ParameterTable Parameters { get; }

    /// <summary>The same with more rules off.</summary>
    internal RuleSettings Without(IReadOnlyCollection<string> rules) => rules.Count == 0 ? this : new(Off.Concat(rules), Severities, Parameters);
}
