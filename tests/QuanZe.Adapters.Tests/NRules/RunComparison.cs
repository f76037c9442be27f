using QuanZe.Rules.Inference;
using QuanZe.Sdk.Findings;
using QuanZe.Sdk.Reporting;

namespace QuanZe.Adapters.Tests.NRules;

/// <summary>Holds a run on NRules against a run on QuanZe's own engine: findings with all they say, grounds, derived facts, reports.</summary>
internal static class RunComparison
{
    public static void AreSame(ListReport nrules, RuleRun onNRules, ListReport own, RuleRun onOwn)
    {
        Assert.That(onOwn.Failures, Is.Empty);
        Assert.That(onNRules.Findings.Select(Whole), Is.EqualTo(onOwn.Findings.Select(Whole)));
        Assert.That(nrules.Findings.Select(Whole), Is.EqualTo(own.Findings.Select(Whole)));
        Assert.That(onNRules.Statistics, Is.EqualTo(onOwn.Statistics));
        foreach (var (left, right) in onNRules.Findings.Zip(onOwn.Findings))
        {
            Assert.That(Grounds(onNRules, left), Is.EqualTo(Grounds(onOwn, right)), Whole(left));
        }
    }

    /// <summary>Everything that a finding says.</summary>
    public static string Whole(Finding finding) =>
        $"{finding.Code} {finding.Severity} {finding.Subject} {finding.Element} {finding.Expected}→{finding.Actual} [{string.Join('|', finding.Arguments)}] [{string.Join('|', finding.Evidence)}] {finding.Rule}";

    private static List<string> Grounds(RuleRun run, Finding finding) => [.. run.Explain(finding).Select(ground => ground.ToString()).Order(StringComparer.Ordinal)];
}
