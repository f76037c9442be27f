using QuanZe.Sdk;

namespace QuanZe.Rules.Inference;

/// <summary>What is wrong with a rule book (规则配置错误).</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Rule">The name of the rule, or of the first of several.</param>
/// <param name="Message">The fault in a sentence.</param>
public sealed record RuleFault(RuleFaultKind Kind, string Rule, string Message);

/// <summary>The kinds of faults of a rule book (规则配置错误类别).</summary>
public enum RuleFaultKind
{
    /// <summary>The rule has no first pattern or no conclusion.</summary>
    Unfinished = 0,

    /// <summary>The rule begins or concludes twice.</summary>
    WrittenTwice = 1,

    /// <summary>The rule threw while it was stating itself.</summary>
    DefineFailed = 2,

    /// <summary>A collection is the key of <c>On</c>.</summary>
    CollectionAsKey = 3,

    /// <summary>Rules feed on themselves.</summary>
    Recursion = 4,

    /// <summary>Two different codes share a number.</summary>
    DuplicateCode = 5,

    /// <summary>No rule reads what the rule derives.</summary>
    UnreadFact = 6,

    /// <summary>The rule is in the book twice.</summary>
    DuplicateRule = 7,

    /// <summary>A number in the rule is out of range.</summary>
    OutOfRange = 8,

    /// <summary>Two different parameters have one name.</summary>
    DuplicateParameter = 9,

    /// <summary>A setting names a ruleset to which no rule belongs.</summary>
    UnknownRuleset = 10,
}

/// <summary>A rule book cannot be built (规则配置有误); all faults are named at once.</summary>
/// <param name="faults">The faults; at least one.</param>
public sealed class RuleBookException(ValueList<RuleFault> faults)
    : Exception(string.Join(Environment.NewLine, (faults ?? throw new ArgumentNullException(nameof(faults))).Select(fault => $"{fault.Rule}: {fault.Message}.")))
{
    /// <summary>The faults.</summary>
    public ValueList<RuleFault> Faults { get; } = faults;
}

/// <summary>A rule threw while it was judging (规则执行失败); the other rules finish.</summary>
/// <param name="rule">The name of the rule.</param>
/// <param name="facts">The fact it was looking at.</param>
/// <param name="innerException">What it threw.</param>
public sealed class RuleFailedException(string rule, ValueList<object> facts, Exception innerException)
    : Exception($"The rule {rule} failed on {string.Join(" · ", facts ?? throw new ArgumentNullException(nameof(facts)))}: {innerException?.Message}", innerException)
{
    /// <summary>The name of the rule.</summary>
    public string Rule { get; } = rule;

    /// <summary>The facts it was looking at.</summary>
    public ValueList<object> Facts { get; } = facts;
}
