using QuanZe.Rules.Alignment;
using QuanZe.Rules.Matching.Decisions;
using QuanZe.Rules.Rulesets.Matching;
using QuanZe.Rules.Testing;
using QuanZe.Sdk.Findings;

namespace QuanZe.Rules.Tests.Rulesets.Matching;

public sealed class DecisionIsStaleTests : RuleFixture<DecisionIsStale>
{
    private static readonly MatchDecision Confirmed = MatchDecision.About(
        DecisionVerdict.Confirmed, Sample.CountyLicence, Sample.CountyLicence with { Id = "p1" }, "王某", new DateTimeOffset(2026, 11, 3, 0, 0, 0, TimeSpan.Zero));

    [Test]
    public void Judge_RowChangedSince_AsksAgain()
    {
        var finding = Judge(new DecidedLink(Sample.Below(Sample.CountyLicence with { Name = "另一名称" }), Confirmed)).Single();

        Assert.That(finding.Code, Is.EqualTo(FindingCodes.DecisionIsStale));
        Assert.That(finding.Message(), Does.Contain("2026-11-03").And.Contain("另一名称"));
    }

    [Test]
    public void Judge_DecisionsContradict_StaysSilent() => Assert.That(Judge(new DecidedLink(Sample.Below(Sample.CountyLicence), Confirmed, Confirmed)), Is.Empty);
}
