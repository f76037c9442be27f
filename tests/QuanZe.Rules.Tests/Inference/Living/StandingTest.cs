using QuanZe.Rules.Inference;
using QuanZe.Rules.Inference.Living;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Inference.Living;

/// <summary>The law of the living session: after every commit it says what a fresh run over the same facts says, in the same order, and so does a host that has only heard the events.</summary>
internal static class StandingTest
{
    /// <summary>Lives through one random sequence of commits; returns what broke, or null.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="strategy">How the session commits.</param>
    /// <param name="found">Takes the codes that were found.</param>
    public static string? Live(int seed, CommitStrategy strategy, ISet<FindingCode>? found = null)
    {
        var changes = new RandomChanges(seed);
        var session = new RuleSession(TrapRules.Book, changes.Facts, RuleSessionOptions.Default, strategy, CancellationToken.None);
        var heard = new Dictionary<Finding, Finding>();
        Hear(heard, new FindingChanges(0, [.. session.Findings], []));
        session.FindingsChanged += (_, commit) => Hear(heard, commit);
        for (var commit = 4 + (seed % 16); commit > 0; commit--)
        {
            session.Commit(changes.Next());
            var fresh = TrapRules.Book.Run(changes.Facts);
            found?.UnionWith(fresh.Findings.Select(finding => finding.Code));
            var expected = fresh.Findings.Select(Show).ToList();
            if (!session.Findings.Select(Show).SequenceEqual(expected))
            {
                return $"seed {seed}: the session differs from a fresh run in {string.Join(" | ", session.Findings.Select(Show).Except(expected).Concat(expected.Except(session.Findings.Select(Show))))}";
            }

            if (!heard.Values.Order().Select(Show).SequenceEqual(expected))
            {
                return $"seed {seed}: the events differ from a fresh run";
            }
        }

        session.Commit(changes.Clear());
        return session.FindingCount == 0 && heard.Count == 0 && session.Capture().Derived<object>().Count == 1 ? null : $"seed {seed}: something is left when everything is gone";
    }

    private static void Hear(Dictionary<Finding, Finding> heard, FindingChanges commit)
    {
        foreach (var finding in commit.Withdrawn)
        {
            heard.Remove(finding);
        }

        foreach (var finding in commit.Appeared)
        {
            heard.Add(finding, finding);
        }
    }

    private static string Show(Finding finding) =>
        $"{finding.Code} {finding.Subject.ListId} {finding.Subject.ItemId} {finding.Element} {finding.Expected} {finding.Actual} {finding.Severity} {finding.Rule} {string.Join(',', finding.Arguments)}";
}
