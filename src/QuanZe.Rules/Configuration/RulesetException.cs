using QuanZe.Sdk;

namespace QuanZe.Rules.Configuration;

/// <summary>Ruleset documents cannot be used (规则配置文件有误); all faults of all documents are named at once, each with file, line and column.</summary>
/// <param name="faults">The faults; at least one.</param>
public sealed class RulesetException(ValueList<RulesetFault> faults)
    : Exception(string.Join(Environment.NewLine, (faults ?? throw new ArgumentNullException(nameof(faults))).Select(fault => fault.ToString())))
{
    /// <summary>The faults, in the order of documents and lines.</summary>
    public ValueList<RulesetFault> Faults { get; } = faults;
}
