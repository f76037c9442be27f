using QuanZe.Rules.Alignment;
using QuanZe.Rules.Matching.Decisions;
using QuanZe.Rules.Rulesets.Matching;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Matching;

public sealed class DecisionsConflictTests : RuleFixture<DecisionsConflict>
{
    private static readonly MatchDecision Confirmed = MatchDecision.About(
        DecisionVerdict.Confirmed, Sample.CountyLicence, Sample.CountyLicence with { Id = "p1" }, "王某", new DateTimeOffset(2026, 11, 3, 0, 0, 0, TimeSpan.Zero));

    [Test]
    public void Judge_OnePairConfirmedAndRejected_NamesBoth()
    {
        var finding = Judge(new DecidedLink(Sample.Below(Sample.CountyLicence), Confirmed, Confirmed with { Verdict = DecisionVerdict.Rejected, By = "李某" })).Single();

        Assert.That(finding.Code, Is.EqualTo(FindingCodes.DecisionsConflict));
        Assert.That(finding.Message(), Does.Contain("王某 ✓").And.Contain("李某 ✗"));
    }

    [Test]
    public void Judge_DecisionOnlyStale_StaysSilent() => Assert.That(Judge(new DecidedLink(Sample.Below(Sample.CountyLicence), Confirmed)), Is.Empty);
}
