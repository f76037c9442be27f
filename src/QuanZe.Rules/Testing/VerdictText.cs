using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Testing;

/// <summary>What failure messages say about a verdict (断言信息).</summary>
internal static class VerdictText
{
    private const int Most = 10;

    public static string Findings(RuleVerdict verdict) => verdict.Findings.IsEmpty
        ? "Nothing was found."
        : "Found:\n" + string.Join('\n', verdict.Findings.Take(Most).Select(finding => $"  {finding} · {finding.Rule}")) + More(verdict.Findings.Count);

    public static string Explanation(RuleVerdict verdict, Finding finding) => $"{finding}, because:\n{string.Join('\n', verdict.Run.Explain(finding))}";

    public static string List<T>(IReadOnlyList<T> facts) => facts.Count == 0 ? "none" : string.Join(" · ", facts.Take(Most)) + More(facts.Count);

    private static string More(int count) => count > Most ? $"\n  … and {count - Most} more" : "";
}
