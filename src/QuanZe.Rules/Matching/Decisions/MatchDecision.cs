using QuanZe.Sdk;

namespace QuanZe.Rules.Matching.Decisions;

/// <summary>A decision of a person about a pair of rows (匹配决定): who, when and why are the host's to say.</summary>
/// <param name="Verdict">What was decided.</param>
/// <param name="Left">The row that looked for a partner.</param>
/// <param name="Right">The row that may be it.</param>
/// <param name="By">Who decided.</param>
/// <param name="On">When.</param>
/// <param name="Reason">Why; may be empty.</param>
public sealed record MatchDecision(DecisionVerdict Verdict, DecidedRow Left, DecidedRow Right, string By, DateTimeOffset On, string Reason)
{
    /// <summary>A decision about two rows as they are now.</summary>
    /// <param name="verdict">What was decided.</param>
    /// <param name="left">The row that looked for a partner.</param>
    /// <param name="right">The row that may be it.</param>
    /// <param name="by">Who decided.</param>
    /// <param name="on">When.</param>
    /// <param name="reason">Why.</param>
    public static MatchDecision About(DecisionVerdict verdict, PowerItem left, PowerItem right, string by, DateTimeOffset on, string reason = "") =>
        new(verdict, DecidedRow.Of(left), DecidedRow.Of(right), by, on, reason);
}
