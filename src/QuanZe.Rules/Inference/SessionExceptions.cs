namespace QuanZe.Rules.Inference;

/// <summary>A rule found more than a session keeps (问题数超限); the commit was refused.</summary>
/// <param name="rule">The name of the rule.</param>
/// <param name="limit">The limit.</param>
public sealed class FindingLimitException(string rule, int limit)
    : InvalidOperationException($"The rule {rule} finds more than {limit} times; the commit is refused and the session is as it was. Narrow the rule, or raise RuleSessionOptions.FindingLimit.")
{
    /// <summary>The name of the rule.</summary>
    public string Rule { get; } = rule;

    /// <summary>The limit.</summary>
    public int Limit { get; } = limit;
}

/// <summary>A session can no longer say what holds (会话失效): after a commit that failed, its state of before could not be made again. Open a new one from the facts.</summary>
/// <param name="innerException">Why the state could not be made again.</param>
public sealed class SessionFaultedException(Exception innerException)
    : InvalidOperationException($"The session is faulted and answers nothing more; open a new one from its facts. {innerException?.Message}", innerException);
